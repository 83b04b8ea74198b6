import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { makeReport } from '../../src-main/imports/report.ts';
import {
  type CellValue,
  commit,
  expectValue,
  furnishedDatabase,
  inspect,
  preview,
  requestFor,
  rowOf,
  textFile,
  workbookFile,
} from './import-office.ts';

// One figure for several years: each column is of the year that its heading names.

const identity: CellValue[] = ['Siti Aminah', 'Batik', 'Gembong', 'Bojongsari'];
const names: CellValue[] = ['NAMA PEMILIK', 'NAMA USAHA', 'DESA', 'KEC'];
const blank: CellValue[] = [null, null, null, null];

const stored = (connection: Connection) =>
  connection
    .prepare(
      `SELECT year, workers_male, workers_female, workers_total, production_capacity, production_unit, annual_turnover
       FROM business_year ORDER BY year`,
    )
    .raw()
    .all();

const columnsOf = (connection: Connection, file: string) => {
  const { columns, mappingProblems } = expectValue(inspect(connection, 'businesses', file));
  return { problems: mappingProblems, columns: columns.slice(4).map(({ field, year }) => [field, year]) };
};

async function imported(file: string, columns: unknown[], years: unknown[]) {
  const connection = furnishedDatabase();
  expect(columnsOf(connection, file)).toEqual({ problems: [], columns });
  const request = requestFor('businesses', file);
  expect(expectValue(commit(connection, request)).report.counts).toMatchObject({ new: 1, rejected: 0 });
  expect(stored(connection)).toEqual(years);
  expect(expectValue(commit(connection, request)).report.batch).toBeNull();
}

const bothTurnovers = [
  ['annualTurnover', 2019],
  ['annualTurnover', 2020],
];
const turnoverOfBoth = [
  [2019, null, null, null, null, '', 5_000_000],
  [2020, null, null, null, null, '', 7_000_000],
];

test('OMZET 2019 and OMZET 2020 in one row of headings', async () => {
  const heading = [...names, 'OMZET 2019 (Rp.000)', 'OMZET 2020 (Rp.000)'];
  const file = await workbookFile({ rows: [heading, [...identity, 5000, 7000]] });
  await imported(file, bothTurnovers, turnoverOfBoth);
});

test.each([
  ['numbers', 2019, 2020],
  ['texts', '2019', '2020'],
])('OMZET merged over years that are %s', async (_, first, second) => {
  const file = await workbookFile({
    rows: [
      ['DATA IKM'],
      [...names, 'OMZET (Rp.000)', null],
      [...blank, first, second],
      [...identity, 5000, 7000],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
  });
  await imported(file, bothTurnovers, turnoverOfBoth);
});

test('years below a heading that is not merged, in a sheet and in a CSV', async () => {
  const rows = [
    [...names, 'OMZET (Rp.000)', null],
    [...blank, 2019, 2020],
    [...identity, 5000, 7000],
  ];
  await imported(await workbookFile({ rows }), bothTurnovers, turnoverOfBoth);
  const csv = rows.map((row) => row.map((value) => value ?? '').join(';')).join('\n');
  await imported(textFile('a.csv', csv), bothTurnovers, turnoverOfBoth);
});

test('men and women, and a total, of each year; a unit is that of every year', async () => {
  const file = await workbookFile({
    rows: [
      [
        ...names,
        'TENAGA KERJA',
        null,
        null,
        null,
        'JML TK 2021',
        'KAPASITAS 2019',
        'KAPASITAS 2020',
        'SATUAN',
      ],
      [...blank, 2019, null, 2020, null, null, null, null, null],
      [...blank, 'L', 'P', 'L', 'P', null, null, null, null],
      [...identity, 1, 2, 3, 4, 9, 10, 20, 'kg'],
    ],
    merges: ['E1:H1', 'E2:F2', 'G2:H2'],
  });
  const columns = [
    ['workersMale', 2019],
    ['workersFemale', 2019],
    ['workersMale', 2020],
    ['workersFemale', 2020],
    ['workers', 2021],
    ['productionCapacity', 2019],
    ['productionCapacity', 2020],
    ['productionUnit', null],
  ];
  await imported(file, columns, [
    [2019, 1, 2, null, 10, 'kg', null],
    [2020, 3, 4, null, 20, 'kg', null],
    [2021, null, null, 9, null, '', null],
  ]);
});

test('a column without a year is of the data year of its row', async () => {
  const heading = [...names, 'TAHUN DATA', 'TK P', 'OMZET 2019', 'OMZET 2020'];
  const file = await workbookFile({ rows: [heading, [...identity, 2020, 3, 5_000_000, 7_000_000]] });
  await imported(
    file,
    [['dataYear', null], ['workersFemale', null], ...bothTurnovers],
    [
      [2019, null, null, null, null, '', 5_000_000],
      [2020, null, 3, null, null, '', 7_000_000],
    ],
  );
});

test.each([
  [
    ['OMZET 2019', 'PENJUALAN 2019', 'TK 2020'],
    'Kolom E dan F sama-sama dipetakan ke "Omzet setahun" tahun 2019.',
  ],
  [['OMZET', 'OMZET 2019', 'OMZET 2020'], 'Kolom E, F dan G sama-sama dipetakan ke "Omzet setahun".'],
  [['OMZET 2019', 'PENJUALAN 2019', 'TK'], 'Kolom E dan F sama-sama dipetakan ke "Omzet setahun".'],
])('%j: what is said twice is asked about', async (heading, problem) => {
  const file = await workbookFile({
    rows: [
      [...names, ...heading],
      [...identity, 1, 2, 3],
    ],
  });
  expect(columnsOf(furnishedDatabase(), file).problems).toEqual([`${problem} Pilih salah satu.`]);
});

test('numbers of data that look like years make no heading of their row', async () => {
  const heading = [...names, 'TAHUN BERDIRI', 'OMZET', 'TK'];
  const file = await workbookFile({ rows: [heading, [...identity, 2015, 2018, 3]] });
  const found = expectValue(inspect(furnishedDatabase(), 'businesses', file));
  expect([found.headerRows, found.firstDataRow]).toEqual([[1], 2]);
});

test('the cell of one year is corrected alone; the report names the field', async () => {
  const connection = furnishedDatabase();
  const heading = [...names, 'OMZET 2019 (Rp.000)', 'OMZET 2020 (Rp.000)'];
  const file = await workbookFile({ rows: [heading, [...identity, 'banyak', 7000]] });
  const look = expectValue(preview(connection, requestFor('businesses', file)));
  const row = rowOf(look.rows, 2);
  expect(row.problems).toMatchObject([{ code: 'nik-missing' }, { field: 'annualTurnover:2019' }]);
  const { rows } = makeReport(file, look.table, look.rows, look.report.counts, null, 0);
  expect(rows[0]?.problems).toMatchObject([{}, { field: 'annualTurnover', code: 'number-unreadable' }]);
  const corrections = { '2': { 'annualTurnover:2019': '5000' } };
  expectValue(commit(connection, requestFor('businesses', file, { corrections })));
  expect(stored(connection)).toEqual(turnoverOfBoth);
});

test('the suggested scale follows the newest workers and the newest investment', async () => {
  const heading = [...names, 'TK 2019', 'TK 2020', 'INVESTASI 2019', 'INVESTASI 2020'];
  const file = await workbookFile({ rows: [heading, [...identity, 5, 30, 1_000_000, null]] });
  const { rows } = expectValue(preview(furnishedDatabase(), requestFor('businesses', file)));
  expect(rows[0]?.problems.at(-1)).toMatchObject({
    code: 'scale-suggested',
    message: expect.stringContaining('menengah'),
  });
});

test('property: figures of any years come into their years, whatever the order of the columns', async () => {
  const years = fc.uniqueArray(fc.integer({ min: 1995, max: 2030 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(years, fc.boolean(), async (list, isMerged) => {
      const last = String.fromCharCode(68 + list.length);
      const file = await workbookFile(
        isMerged
          ? {
              rows: [
                [...names, 'OMZET'],
                [...blank, ...list],
                [...identity, ...list.map((year) => year * 1000)],
              ],
              merges: [`E1:${last}1`],
            }
          : {
              rows: [
                [...names, ...list.map((year) => `OMZET ${year}`)],
                [...identity, ...list.map((year) => year * 1000)],
              ],
            },
      );
      const connection = furnishedDatabase();
      expectValue(commit(connection, requestFor('businesses', file)));
      expect(stored(connection)).toEqual(
        list.toSorted((a, b) => a - b).map((year) => [year, null, null, null, null, '', year * 1000]),
      );
      connection.close();
    }),
    { numRuns: 15 },
  );
});
