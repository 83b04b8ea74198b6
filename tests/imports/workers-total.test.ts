import { expect, test } from 'vitest';
import { absorbBusiness } from '../../src-main/businesses/absorb-business.ts';
import { createCounts } from '../../src-main/businesses/list-counts.ts';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import {
  type CellValue,
  codesOf,
  commit,
  expectValue,
  furnishedDatabase,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const list = (heading: string[], ...rows: [name: string, ...figures: CellValue[]][]) =>
  workbookFile({
    rows: [
      ['NAMA PEMILIK', 'DESA', 'KEC', 'TAHUN DATA', ...heading],
      ...rows.map(([name, ...figures]) => [name, 'Gembong', 'Bojongsari', 2020, ...figures]),
    ],
  });
const workers = (connection: Connection) =>
  connection
    .prepare('SELECT workers_male, workers_female, workers_total FROM business_year ORDER BY business_id')
    .raw()
    .all();
const take = async (connection: Connection, heading: string[], ...figures: CellValue[]) =>
  expectValue(commit(connection, requestFor('businesses', await list(heading, ['Siti', ...figures]))));

test('a total alone is kept, until a list tells men or women', async () => {
  const connection = furnishedDatabase();
  await take(connection, ['JML TK'], 7);
  expect(workers(connection)).toEqual([[null, null, 7]]);
  expect((await take(connection, ['JML TK'], 7)).report.batch).toBeNull();
  expect((await take(connection, ['JML TK'], 8)).rows[0]?.changes).toEqual([
    { field: 'workers', label: 'Jumlah tenaga kerja 2020', before: '7', after: '8' },
  ]);
  const told = await take(connection, ['TK L'], 5);
  expect(told.rows[0]?.changes.map(({ field, after }) => [field, after])).toEqual([
    ['workersMale', '5'],
    ['workersFemale', '3'],
  ]);
  expect(workers(connection)).toEqual([[5, 3, null]]);
});

test('a total that does not fit men and women is told and not taken', async () => {
  const connection = furnishedDatabase();
  const own = await take(connection, ['TK L', 'TK P', 'JML TK'], 3, 4, 9);
  expect(codesOf(rowOf(own.rows, 2))).toContain('workers-total-mismatch');
  expect(workers(connection)).toEqual([[3, 4, null]]);
  const later = await take(connection, ['JML TK'], 9);
  expect(later.report.batch).toBeNull();
  expect(rowOf(later.rows, 2)).toMatchObject({
    outcome: 'unchanged',
    problems: [
      { code: 'nik-missing' },
      {
        code: 'workers-total-mismatch',
        severity: 'warning',
        message:
          'Jumlah tenaga kerja 9 tidak sesuai dengan laki-laki 3 dan perempuan 4. Jumlahnya tidak diambil.',
      },
    ],
  });
  expect((await take(connection, ['JML TK'], 7)).rows[0]?.problems).toHaveLength(1);
});

test('a total suggests the scale and counts among the workers of the list', async () => {
  const connection = furnishedDatabase();
  const file = await list(
    ['TK L', 'TK P', 'JML TK', 'INVESTASI'],
    ['Siti', 0, 0, 25, 5_000_000],
    ['Budi', 1, 2, '', ''],
  );
  const { rows } = expectValue(preview(connection, requestFor('businesses', file)));
  expect(rowOf(rows, 2).problems.at(-1)?.message).toContain('menengah');
  expectValue(commit(connection, requestFor('businesses', file)));
  expect(createCounts(connection).totals(businessFilter.parse({}))).toEqual({ total: 2, workers: 28 });
});

test.each([
  [
    ['', '', 7],
    ['', '', 9],
    [null, null, 7],
  ],
  [
    ['', '', ''],
    ['', '', 9],
    [null, null, 9],
  ],
  [
    ['', '', 7],
    [2, '', ''],
    [2, null, null],
  ],
  [
    [1, 2, ''],
    ['', '', 9],
    [1, 2, null],
  ],
] as const)('%j merged with %j keeps %j', async (kept, gone, after) => {
  const connection = furnishedDatabase();
  const heading = ['TK L', 'TK P', 'JML TK', 'OMZET'];
  const file = await list(heading, ['Siti', ...kept, 1], ['Budi', ...gone, 1]);
  expectValue(commit(connection, requestFor('businesses', file)));
  connection.transaction(() => absorbBusiness(connection, 2, 1))();
  expect(workers(connection)).toEqual([[...after]]);
});
