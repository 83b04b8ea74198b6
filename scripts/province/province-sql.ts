import type { FieldType, PackageField, PackageTable } from '../../src-main/data-package/package-table.ts';
import { packageTables } from '../../src-main/data-package/package-tables.ts';

const made =
  '-- Made by `npm run province-sql` from src-main/data-package, so that it always fits the packages. Not edited by hand.\n';

const types: Record<FieldType, string> = {
  string: 'text',
  uuid: 'uuid',
  integer: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamptz',
  year: 'smallint',
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Codes are compared by their bytes: that is right for them, and many times faster than by the rules of a language. */
const isCode = ({ name, type }: PackageField): boolean =>
  type === 'string' && /(_id|_code|_key|^nik|^nib)$/.test(name);

const column = (one: PackageField): string =>
  `  ${one.name} ${types[one.type]}${isCode(one) ? ' COLLATE "C"' : ''}${one.required ? ' NOT NULL' : ''}, -- ${one.description}`;

const tableSql = (table: PackageTable): string => `
-- ${table.title}: ${table.description}
CREATE TABLE sentra.${table.name} (
  regency_code text COLLATE "C" NOT NULL,
${table.fields.map(column).join('\n')}
  PRIMARY KEY (${table.primaryKey.join(', ')}, regency_code)
) PARTITION BY LIST (regency_code);
`;

/** The tables of the province's database, and lists of them for the functions of functions.sql. */
export function schemaSql(): string {
  const names = packageTables.map(({ name }) => `  (${quote(name)})`).join(',\n');
  const references = packageTables
    .flatMap((table) =>
      table.foreignKeys.map(
        ({ fields, table: to }) => `  (${quote(table.name)}, ${quote(fields.join(', '))}, ${quote(to)})`,
      ),
    )
    .join(',\n');
  return `${made}
-- Everything of one office stands in the partitions of its regency: a package that is loaded again takes their place, and
-- each key contains the regency, so that Citus can spread the tables by it (README.md). It stands last: sorting by a first
-- column that is the same in all rows of a partition would take twice as long.
CREATE SCHEMA sentra;
-- The partitions, and what is being loaded.
CREATE SCHEMA sentra_parts;
CREATE SCHEMA sentra_incoming;

CREATE TABLE sentra.packages (
  regency_code text COLLATE "C" PRIMARY KEY,
  regency text NOT NULL,
  office text NOT NULL,
  created_at timestamptz NOT NULL,
  masked boolean NOT NULL,
  keyed boolean NOT NULL,
  -- '' = everything of the office.
  filter text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now()
);

-- The tables of a package, each after those that it refers to.
CREATE TABLE sentra.package_tables (name text PRIMARY KEY);
INSERT INTO sentra.package_tables VALUES
${names};
-- References within a package. They are checked when it is loaded, not by foreign keys: those would let no office's
-- partitions be exchanged without reading the others'.
CREATE TABLE sentra.package_references (source text, columns text, target text, PRIMARY KEY (source, columns));
INSERT INTO sentra.package_references VALUES
${references};
${packageTables.map(tableSql).join('')}`;
}

/** What psql does in the folder of a package. */
export function loadSql(): string {
  const copies = packageTables.map(
    ({ name, fields }) =>
      `\\copy sentra_incoming.${name} (${fields.map((one) => one.name).join(', ')}) from '${name}.csv' with (format csv, header match, freeze)`,
  );
  return `${made}
-- In the folder of a package: psql --file .../load.sql
-- One transaction: either the package takes the place of the office's earlier one, or nothing changes.
\\set ON_ERROR_STOP on
\\set package \`cat datapackage.json\`
BEGIN;
SELECT sentra.prepare_package(:'package'::jsonb) \\g /dev/null
${copies.join('\n')}
SELECT sentra.take_package(:'package'::jsonb) AS rows;
COMMIT;
`;
}
