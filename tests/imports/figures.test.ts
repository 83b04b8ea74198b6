import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardHeadings } from '../../src-main/imports/heading-dictionary.ts';
import {
  type CellValue,
  commit,
  contentOf,
  expectValue,
  furnishedDatabase,
  inspect,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const of = (heading: string[], ...rows: CellValue[][]) =>
  workbookFile({
    rows: [
      ['NAMA PEMILIK', 'NAMA USAHA', 'DESA', 'KEC', ...heading],
      ...rows.map((row): CellValue[] => ['Siti Aminah', 'Batik', 'Gembong', 'Bojongsari', ...row]),
    ],
  });
const years = (connection: ReturnType<typeof furnishedDatabase>) =>
  connection
    .prepare('SELECT year, workers_male, workers_female, investment FROM business_year ORDER BY year')
    .raw()
    .all();

test('figures of another year are added beside those known; a blank or 0 erases nothing', async () => {
  const connection = furnishedDatabase();
  const heading = ['TAHUN DATA', 'TK L', 'TK P', 'NILAI INVESTASI (Rp.000)'];
  expectValue(commit(connection, requestFor('businesses', await of(heading, [2019, 0, 3, 5000]))));
  const next = requestFor('businesses', await of(heading, [2019, 0, 0, 6000]));
  const { rows } = expectValue(preview(connection, next));
  expect(rowOf(rows, 2)).toMatchObject({
    outcome: 'changed',
    changes: [
      { field: 'investment', label: 'Nilai investasi 2019', before: '5.000.000', after: '6.000.000' },
    ],
  });
  expectValue(commit(connection, next));
  expectValue(commit(connection, requestFor('businesses', await of(heading, [2020, 2, null, null]))));
  expect(years(connection)).toEqual([
    [2019, 0, 3, 6_000_000],
    [2020, 2, null, null],
  ]);
  const before = contentOf(connection);
  expect(expectValue(commit(connection, next)).report.batch).toBeNull();
  expect(contentOf(connection)).toEqual(before);
});

test.each([
  ['the column', ['TAHUN DATA', 'TK P'], [2017, 3], 2018, 2017],
  ['the request', ['TK P TAHUN 2016'], [3], 2018, 2018],
  ['the heading', ['TK P TAHUN 2016'], [3], null, 2016],
  ['this year', ['TK P'], [3], null, 2024],
] as const)('the data year is that of %s', async (_, heading, row, dataYear, year) => {
  const connection = furnishedDatabase();
  const file = await of([...heading], [...row]);
  expectValue(commit(connection, requestFor('businesses', file, { dataYear })));
  expect(years(connection)).toEqual([[year, null, 3, null]]);
});

test('the year of the titles is proposed', async () => {
  const connection = furnishedDatabase();
  const file = await workbookFile({
    rows: [
      ['DATA IKM TAHUN 2018'],
      ['NAMA PEMILIK', 'DESA', 'KEC', 'OMZET'],
      ['Siti', 'Gembong', 'Bojongsari', 9],
    ],
  });
  expect(expectValue(inspect(connection, 'businesses', file)).dataYear).toBe(2018);
});

test('one of men and women tells the other by the total', async () => {
  const connection = furnishedDatabase();
  const file = await of(['JML TK', 'TK P', 'INVESTASI'], [7, 3, 1000]);
  expectValue(commit(connection, requestFor('businesses', file)));
  expect(years(connection)).toEqual([[2024, 4, 3, 1000]]);
});

test('export, certificates, edition, scale and state are kept; what is none of the choices is not', async () => {
  const connection = furnishedDatabase();
  const heading = ['EKSPOR (%)', 'TUJUAN EKSPOR', 'PIRT', 'HALAL', 'KBLI 2020', 'SKALA', 'STATUS'];
  const file = await of(heading, [
    '12,5%',
    'Malaysia',
    '2063303010123',
    'belum',
    '13134',
    'Mikro',
    'Tidak Aktif',
  ]);
  expectValue(commit(connection, requestFor('businesses', file)));
  expect(
    connection
      .prepare(
        'SELECT export_share, export_destination, pirt, halal, kbli, kbli_edition, scale, status FROM business',
      )
      .raw()
      .get(),
  ).toEqual([13, 'Malaysia', '2063303010123', '', '13134', '2020', null, 'tidak aktif']);
});

test('a NIK that the officer empties is kept as it was written, until a true one comes', async () => {
  const connection = furnishedDatabase();
  const file = await of(['NIK', 'TELP'], [3303051205840000, '8.12E+10']);
  const corrections = { '2': { nik: '' } };
  const known = () =>
    connection.prepare('SELECT nik, nik_as_written, phone_as_written FROM business').raw().get();
  expectValue(commit(connection, requestFor('businesses', file, { corrections })));
  expect(known()).toEqual([null, '3303051205840000', '8.12E+10']);
  expect(
    expectValue(commit(connection, requestFor('businesses', file, { corrections }))).report.batch,
  ).toBeNull();
  const mended = await of(['NIK', 'TELP'], [nikOf(1), '081234567890']);
  expectValue(commit(connection, requestFor('businesses', mended)));
  expect(known()).toEqual([nikOf(1), '', '']);
  expect(
    expectValue(commit(connection, requestFor('businesses', file, { corrections }))).report.batch,
  ).toBeNull();
  expect(known()).toEqual([nikOf(1), '', '']);
});

test('property: any figures are answered, and the same file again changes nothing', async () => {
  const figure = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      '',
      '-',
      0,
      'Rp 1.250.000,-',
      '28,000',
      '1,5 juta',
      '±12 orang',
      'banyak',
      -1,
      1e20,
    ),
    fc.integer({ min: 0, max: 5000 }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  );
  const heading = [
    'TAHUN DATA',
    'TK L',
    'TK P',
    'JML TK',
    'INVESTASI',
    'KAPASITAS',
    'OMZET',
    'EKSPOR (%)',
    'PIRT',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(figure, { minLength: heading.length, maxLength: heading.length }),
      async (row) => {
        const connection = furnishedDatabase();
        const request = requestFor('businesses', await of(heading, row));
        const { report } = expectValue(commit(connection, request));
        expect(report.counts.new + report.counts.rejected).toBe(1);
        expect(expectValue(commit(connection, request)).report.batch).toBeNull();
        connection.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('every standard heading means its own field', async () => {
  for (const kind of ['businesses', 'recipients'] as const) {
    const { importFields } = await import('../../src-main/imports/import-fields.ts');
    const { meaningOf } = await import('../../src-main/imports/heading-dictionary.ts');
    for (const { field } of importFields[kind]) {
      const heading = standardHeadings[field];
      if (heading) expect([heading, meaningOf(kind, [heading])?.field]).toEqual([heading, field]);
    }
  }
});
