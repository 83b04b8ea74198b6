import type { PackageField, PackageTable } from './package-table.ts';

/** What is counted as another format: a table or field taken away or renamed, not one added. */
export const packageFormat = 1;

/** Whose package it is and how it was made; `sentra` in datapackage.json. */
export interface PackageOrigin {
  office: string;
  regencyCode: string;
  regency: string;
  province: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  masked: boolean;
  /** With `nik_key`. */
  keyed: boolean;
  /** The filter in words; '' = everything. */
  filter: string;
}

/** What was written of a table. */
export interface WrittenTable {
  table: PackageTable;
  rows: number;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** Fields with texts that carry an apostrophe before them. */
  marked: string[];
}

/** The file of a table. */
export const fileOf = (table: Pick<PackageTable, 'name'>): string => `${table.name}.csv`;

/** The content of datapackage.json by the Data Package standard, version 2. */
export function describePackage(origin: PackageOrigin, written: WrittenTable[]) {
  const { createdAt, ...sentra } = origin;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `sentra-ikm-${origin.regencyCode.replace('.', '-')}`,
    title: `Data IKM ${origin.regency || origin.office}`,
    description: `${origin.filter === '' ? 'Seluruh data.' : `Sebagian data: ${origin.filter}.`} ${
      origin.masked
        ? 'NIK, NPWP, dan nomor telepon disamarkan; tanggal lahir, surel, dan keterangan dikosongkan (UU 27/2022).'
        : 'Memuat data pribadi (UU 27/2022).'
    } Teks yang berawalan = + - @ ditulis dengan apostrof di depannya; hilangkan satu apostrof saat membaca.`,
    created: createdAt,
    keywords: ['IKM', 'Sentra IKM'],
    sentra: { format: packageFormat, ...sentra },
    resources: written.map(({ table, rows, bytes, sha256, marked }) => ({
      name: table.name,
      type: 'table',
      path: fileOf(table),
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      marked,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.fields.map((one) => describeField(one, table)),
        missingValues: [''],
        primaryKey: table.primaryKey,
        ...(table.foreignKeys.length === 0
          ? {}
          : {
              foreignKeys: table.foreignKeys.map(({ fields, table: resource, to }) => ({
                fields,
                reference: { resource, fields: to },
              })),
            }),
      },
    })),
  };
}

function describeField({ name, type, description, required, choices }: PackageField, table: PackageTable) {
  const unique = table.primaryKey.length === 1 && table.primaryKey[0] === name;
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(unique ? { unique: true } : {}),
    ...(choices ? { enum: choices } : {}),
  };
  return {
    name,
    ...(type === 'uuid' ? { type: 'string', format: 'uuid' } : { type }),
    description,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
