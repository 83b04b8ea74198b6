import { expect, test } from 'vitest';
import {
  commit,
  count,
  expectValue,
  furnishedDatabase,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const rows = [
  ['NO', 'NAMA PEMILIK', 'NIK', 'DESA', 'KEC', 'NAMA BARANG', 'JUMLAH'],
  [1, 'Siti Aminah', nikOf(1), 'Gembong', 'Bojongsari', 'Kompor', 1],
  [null, 'JUMLAH RAHARJO', null, null, null, null, null],
  [2, 'Wagiman', nikOf(2), 'Gembong', 'Bojongsari', 'Kompor', 2],
];

test('a skipped row shows what stands in it, and can be taken as data all the same', async () => {
  const connection = furnishedDatabase();
  const file = await workbookFile({ rows });
  const skipped = rowOf(expectValue(preview(connection, requestFor('businesses', file))).rows, 3);
  expect(skipped).toMatchObject({
    outcome: 'skipped',
    detail: 'JUMLAH RAHARJO',
    skippedBecause: expect.stringContaining('Baris jumlah'),
  });
  const decisions = { '3': 'take' as const };
  const taken = expectValue(commit(connection, requestFor('businesses', file, { decisions })));
  expect(taken.report.counts).toMatchObject({ new: 3, skipped: 0 });
  expect(count(connection, "SELECT count(*) FROM business WHERE owner_name = 'JUMLAH RAHARJO'")).toBe(1);
});

test('a row of recipients that is taken is read like any other, and its errors are told', async () => {
  const file = await workbookFile({ rows });
  const decisions = { '3': 'take' as const };
  const look = expectValue(preview(furnishedDatabase(), requestFor('recipients', file, { decisions })));
  expect(look.rows.map((row) => row.outcome)).toEqual(['new', 'rejected', 'new']);
  expect(rowOf(look.rows, 3).problems.map((problem) => problem.field)).toContain('itemName');
});

test('to take a row answers none of its questions', async () => {
  const file = await workbookFile({
    rows: [
      ['NAMA PEMILIK', 'DESA', 'KEC'],
      ['Siti', 'Karangreja', null],
      ['Wagiman', 'Gembong', 'Bojongsari'],
    ],
  });
  const decisions = { '2': 'take' as const };
  const look = expectValue(preview(furnishedDatabase(), requestFor('businesses', file, { decisions })));
  expect(look.rows.map((row) => row.outcome)).toEqual(['needs-decision', 'new']);
});

test('a row that repeats one above can be decided: the same one, or another, also the second time', async () => {
  const connection = furnishedDatabase();
  const file = await workbookFile({
    rows: [
      ['NAMA PEMILIK', 'DESA', 'KEC', 'TELP'],
      ['Siti', 'Gembong', 'Bojongsari', '081234567890'],
      ['Siti', 'Gembong', 'Bojongsari', '081234567891'],
    ],
  });
  const asked = rowOf(expectValue(preview(connection, requestFor('businesses', file))).rows, 3);
  expect(asked).toMatchObject({ outcome: 'needs-decision', candidates: [{ businessId: null, row: 2 }] });
  const same = requestFor('businesses', file, { decisions: { '3': { row: 2 } } });
  expect(expectValue(preview(connection, same)).report.counts).toMatchObject({ new: 1, changed: 1 });
  const other = requestFor('businesses', file, { decisions: { '3': 'new' } });
  expect(expectValue(commit(connection, other)).report.counts.new).toBe(2);
  expect(expectValue(commit(connection, other)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 2 },
  });
});
