import { expect, test } from 'vitest';
import {
  codesOf,
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

const file = (...rows: [name: string, nik: string, business: string, phone: string][]) =>
  workbookFile({
    rows: [
      ['NAMA PEMILIK', 'NIK', 'NAMA USAHA', 'TELP', 'DESA', 'KEC'],
      ...rows.map((row) => [...row, 'Gembong', 'Bojongsari']),
    ],
  });

test.each([
  ['by phone', '', '081234567890'],
  ['by NIK', nikOf(1), ''],
  ['by name and village', '', ''],
])('nearly the same business of one owner (%s) needs a decision', async (_, nik, phone) => {
  const connection = furnishedDatabase();
  const twice = await file(
    ['Siti Aminah', nik, 'Batik Sekar Arum', phone],
    ['Siti Aminah', nik, 'Batik Sekararum', phone],
  );
  const look = expectValue(preview(connection, requestFor('businesses', twice)));
  const row = rowOf(look.rows, 3);
  expect(row.outcome).toBe('needs-decision');
  expect(codesOf(row)).toContain('duplicate-in-file');
  expect(row.candidates).toMatchObject([{ businessId: null, row: 2 }]);
  const decided = (decision: 'new' | 'leave' | { row: number }) =>
    requestFor('businesses', twice, { decisions: { '3': decision } });
  expect(expectValue(preview(connection, decided('new'))).report.counts.new).toBe(2);
  expect(expectValue(preview(connection, decided('leave'))).report.counts).toMatchObject({
    new: 1,
    skipped: 1,
  });
  const same = expectValue(commit(connection, decided({ row: 2 })));
  expect(same.report.counts).toMatchObject({ new: 1, needsDecision: 0 });
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(1);
});

test('accepted, each is a business of its own, and the same file again changes nothing', async () => {
  const connection = furnishedDatabase();
  const twice = await file(
    ['Siti Aminah', '', 'Batik Sekar Arum', '081234567890'],
    ['Siti Aminah', '', 'Batik Sekararum', '081234567890'],
  );
  const request = requestFor('businesses', twice, { acceptDecisions: true });
  expect(expectValue(commit(connection, request)).report.counts.new).toBe(2);
  expect(expectValue(commit(connection, request)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 2 },
  });
});

test('two businesses of one owner with names of their own are no question', async () => {
  const rows = expectValue(
    preview(
      furnishedDatabase(),
      requestFor(
        'businesses',
        await file(
          ['Siti Aminah', nikOf(1), 'Batik Sekar', '081234567890'],
          ['Siti Aminah', nikOf(1), 'Warung Makan', '081234567890'],
          ['Wagiman', '', 'Batik Sekar', '081234567891'],
        ),
      ),
    ),
  ).rows;
  expect(rows.map((row) => row.outcome)).toEqual(['new', 'new', 'new']);
});
