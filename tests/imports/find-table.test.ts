import { expect, test } from 'vitest';
import {
  type CellValue,
  codeOf,
  commit,
  expectValue,
  furnishedDatabase,
  inspect,
  preview,
  requestFor,
  textFile,
  workbookFile,
} from './import-office.ts';

const fieldsOf = (columns: { column: string; field: string | null }[]) =>
  Object.fromEntries(columns.filter((one) => one.field !== null).map((one) => [one.column, one.field]));

/** The heading of an office's own directory: two rows with merged cells. */
const upper = [
  'NO',
  'NAMA PERUSAHAAN',
  'NAMA PEMILIK/ KONTAK PERSON',
  'ALAMAT',
  null,
  null,
  null,
  'TENAGA KERJA (ORANG)',
  null,
  'NILAI INVESTASI (Rp.000)',
  'KAPASITAS PRODUKSI',
  null,
  'KET',
];
const lower = [
  null,
  null,
  null,
  'JALAN',
  'DESA/KELURAHAN',
  'KECAMATAN',
  'TELP',
  'L',
  'P',
  null,
  'JUMLAH',
  'SATUAN',
  null,
];
const mergesAt = (row: number) => [
  ...['A', 'B', 'C', 'J', 'M'].map((column) => `${column}${row}:${column}${row + 1}`),
  `D${row}:G${row}`,
  `H${row}:I${row}`,
  `K${row}:L${row}`,
];
const person = (number: number | string, name: string, business = `Usaha ${name}`): CellValue[] => [
  number,
  business,
  name,
  'Jl. Melati',
  'Gembong',
  'Bojongsari',
  '081234567890',
  2,
  1,
  28000,
  100,
  'kg',
  null,
];
const directoryFields = {
  B: 'businessName',
  C: 'ownerName',
  D: 'street',
  E: 'village',
  F: 'district',
  G: 'phone',
  H: 'workersMale',
  I: 'workersFemale',
  J: 'investment',
  K: 'productionCapacity',
  L: 'productionUnit',
  M: 'notes',
};

test.each([
  ['skipping one number', [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14]],
  ['as negative numbers', [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13]],
  ['in brackets', Array.from({ length: 13 }, (_, i) => `(${i + 1})`)],
])('a heading on rows 9 and 10 with titles above and a numbering row %s', async (_, numbering) => {
  const titles: CellValue[][] = [
    ['DIREKTORI INDUSTRI KECIL'],
    ['KABUPATEN/KOTA : PURBALINGGA'],
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  const file = await workbookFile({
    rows: [
      ...titles,
      upper,
      lower,
      numbering,
      ['DATA IKM DI SENTRA KNALPOT'],
      person(1, 'Siti Aminah'),
      person(2, 'Wagiman'),
      [null, null, 'SUB TOTAL', null, null, null, null, 4, 2, 56000],
      [],
      ['II', 'SENTRA GULA'],
      person(1, 'Karsinah'),
      [2],
      ['JUMLAH', null, null, null, null, null, null, 6, 3, 84000],
      [null, null, null, null, null, null, null, { error: '#REF!' }],
      [],
      [null, 'Mengetahui', null, null, null, null, null, null, 'Kepala Dinas'],
      [null, null, null, null, null, null, null, null, 'NIP. 19680512 199303 1 900'],
    ],
    merges: ['A1:M1', ...mergesAt(9), 'A12:M12', 'A20:G20'],
    hiddenColumns: [5, 6, 7],
  });
  const connection = furnishedDatabase();
  const found = expectValue(inspect(connection, 'businesses', file));
  expect(found.headerRows).toEqual([9, 10]);
  expect(found.titles).toEqual(['DIREKTORI INDUSTRI KECIL', 'KABUPATEN/KOTA : PURBALINGGA']);
  expect(fieldsOf(found.columns)).toEqual(directoryFields);
  expect(found.columns.find((column) => column.column === 'F')).toMatchObject({
    heading: 'ALAMAT / KECAMATAN',
    hidden: true,
  });
  expect([found.firstDataRow, found.lastDataRow]).toEqual([13, 18]);
  const { rows, report } = expectValue(preview(connection, requestFor('businesses', file)));
  expect(rows.filter((row) => row.outcome !== 'skipped').map((row) => row.name)).toEqual([
    'Siti Aminah',
    'Wagiman',
    'Karsinah',
  ]);
  expect(rows.every((row) => row.outcome !== 'skipped' || row.skippedBecause)).toBe(true);
  expect(rows.filter((row) => row.skippedBecause).map((row) => [row.row, row.skippedBecause])).toEqual([
    [11, 'Baris nomor kolom.'],
    [12, 'Judul bagian: "DATA IKM DI SENTRA KNALPOT".'],
    [15, 'Baris jumlah: "SUB TOTAL".'],
    [16, 'Baris kosong.'],
    [17, 'Judul bagian: "SENTRA GULA".'],
    [19, 'Hanya nomor urut, tanpa isi.'],
    [20, 'Baris jumlah: "JUMLAH".'],
    [21, 'Baris angka tanpa nama (jumlah atau rumus).'],
    [22, 'Baris kosong.'],
    [23, 'Di luar tabel (tanda tangan atau catatan).'],
    [24, 'Di luar tabel (tanda tangan atau catatan).'],
  ]);
  expect(report.counts.rows).toBe(14);
});

test('the same heading on rows 1 and 2', async () => {
  const file = await workbookFile({ rows: [upper, lower, person(1, 'Siti Aminah')], merges: mergesAt(1) });
  const found = expectValue(inspect(furnishedDatabase(), 'businesses', file));
  expect(found.headerRows).toEqual([1, 2]);
  expect(fieldsOf(found.columns)).toEqual(directoryFields);
});

test('the sheet with the most rows is proposed; another can be chosen; a hidden one is not proposed', async () => {
  const heading = ['NO', 'NAMA PEMILIK', 'DESA', 'KECAMATAN'];
  const rows = (count: number): CellValue[][] => [
    heading,
    ...Array.from({ length: count }, (_, i) => [i + 1, `Orang ${i}`, 'Gembong', 'Bojongsari']),
  ];
  const file = await workbookFile(
    { name: 'desa', rows: rows(2) },
    { name: 'final', rows: rows(5) },
    { name: 'catatan', rows: Array.from({ length: 30 }, (_, i) => [`catatan ${i}`, 'x']) },
  );
  const connection = furnishedDatabase();
  const found = expectValue(inspect(connection, 'businesses', file));
  expect(found.sheet).toBe('final');
  expect(found.sheets.map((sheet) => [sheet.name, sheet.rows])).toMatchObject([
    ['desa', 2],
    ['final', 5],
    ['catatan', expect.any(Number)],
  ]);
  expect(expectValue(inspect(connection, 'businesses', file, 'desa')).lastDataRow).toBe(3);
  expect(codeOf(inspect(connection, 'businesses', file, 'tidak ada'))).toBe('sheet-missing');
});

test('columns end at the last heading: 250 styled columns and helper numbers beyond it are not read', async () => {
  const helper = Array.from({ length: 250 }, (_, i) => (i % 50 === 0 ? i : null));
  const file = await workbookFile({
    rows: [
      ['NAMA', null, 'DESA', 'KEC'],
      ['Siti Aminah', 99, 'Gembong', 'Bojongsari', ...helper],
      ['Wagiman', 98, 'Gembong', 'Bojongsari', ...helper],
      [null, null, null, null, ...helper],
    ],
  });
  const connection = furnishedDatabase();
  const found = expectValue(inspect(connection, 'businesses', file));
  expect(found.columns.map((column) => [column.column, column.heading, column.field])).toEqual([
    ['A', 'NAMA', 'ownerName'],
    ['B', '', null],
    ['C', 'DESA', 'village'],
    ['D', 'KEC', 'district'],
  ]);
  const { rows } = expectValue(preview(connection, requestFor('businesses', file)));
  expect(rows.map((row) => row.outcome)).toEqual(['new', 'new', 'skipped']);
  expect(rows[2]?.skippedBecause).toBe('Tidak ada isi di bawah judul kolom.');
});

test('a CSV parted by semicolons with a new line in a quoted heading, in Windows-1252', () => {
  const content = Buffer.from(
    'NO;"NAMA\nPEMILIK";ALAMAT;;;NO. HP/WA\r\n;;JALAN;DESA/KEL;KEC.;\r\n1;Andr\u00e9;Jl. Mawar;Gembong;Bojongsari;0812 3456 7890\r\n',
    'latin1',
  );
  const connection = furnishedDatabase();
  const file = textFile('daftar.csv', content);
  const found = expectValue(inspect(connection, 'businesses', file));
  expect(found.headerRows).toEqual([1, 2]);
  expect(fieldsOf(found.columns)).toEqual({
    B: 'ownerName',
    C: 'street',
    D: 'village',
    E: 'district',
    F: 'phone',
  });
  expectValue(commit(connection, requestFor('businesses', file)));
  expect(connection.prepare('SELECT owner_name, phones FROM business').all()).toEqual([
    { owner_name: 'André', phones: '081234567890' },
  ]);
});

test('two columns on one field, and a needed field without a column, are said before anything runs', async () => {
  const connection = furnishedDatabase();
  const twice = await workbookFile({
    rows: [
      ['NAMA PEMILIK', 'NIK', 'NO. KTP', 'DESA'],
      ['Siti', '', '', 'Gembong'],
    ],
  });
  expect(expectValue(inspect(connection, 'businesses', twice)).mappingProblems).toEqual([
    'Kolom B dan C sama-sama dipetakan ke "NIK". Pilih salah satu.',
  ]);
  expect(codeOf(preview(connection, requestFor('businesses', twice)))).toBe('mapping-incomplete');
  const nameless = await workbookFile({
    rows: [
      ['NIK', 'DESA', 'KECAMATAN'],
      ['3303051205840001', 'Gembong', 'Bojongsari'],
    ],
  });
  expect(expectValue(inspect(connection, 'businesses', nameless)).mappingProblems).toEqual([
    'Kolom untuk "Nama pemilik" belum ditentukan, padahal harus ada.',
  ]);
  const chosen = requestFor('businesses', twice, { mapping: { C: null } });
  expect(codeOf(preview(connection, chosen))).toBe('ok');
  const unknown = requestFor('businesses', twice, { mapping: { C: '__proto__' } });
  expect(codeOf(preview(connection, unknown))).toBe('mapping-incomplete');
});

test('a mapping that the officer made is remembered by the headings, for the kind of import', async () => {
  const connection = furnishedDatabase();
  const rows = (name: string): CellValue[][] => [
    ['PELAKU', 'TEMPAT', 'KECAMATAN', 'DESA'],
    [name, 'Jl. Mawar', 'Bojongsari', 'Gembong'],
  ];
  const file = await workbookFile({ rows: rows('Siti Aminah') });
  expect(expectValue(inspect(connection, 'businesses', file)).mappingProblems).toHaveLength(1);
  const mapping = { A: 'ownerName', B: 'street' };
  expectValue(commit(connection, requestFor('businesses', file, { mapping })));
  const next = await workbookFile({ rows: rows('Wagiman') });
  const found = expectValue(inspect(connection, 'businesses', next));
  expect(found.mappingProblems).toEqual([]);
  expect(fieldsOf(found.columns)).toMatchObject({ A: 'ownerName', B: 'street', D: 'village' });
  expect(expectValue(inspect(connection, 'recipients', next)).columns[0]?.field).toBeNull();
});

test('NAMA IKM is the owner where no owner stands, and the business where one does', async () => {
  const connection = furnishedDatabase();
  const alone = await workbookFile({
    rows: [
      ['NO', 'NAMA IKM', 'KEC'],
      [1, 'Siti', 'Bojongsari'],
    ],
  });
  const beside = await workbookFile({
    rows: [
      ['NAMA IKM', 'NAMA PEMILIK'],
      ['Batik Siti', 'Siti'],
    ],
  });
  expect(fieldsOf(expectValue(inspect(connection, 'businesses', alone)).columns)).toMatchObject({
    B: 'ownerName',
  });
  expect(fieldsOf(expectValue(inspect(connection, 'businesses', beside)).columns)).toEqual({
    A: 'businessName',
    B: 'ownerName',
  });
});
