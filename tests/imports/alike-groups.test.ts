import { expect, test } from 'vitest';
import type { ImportRequest } from '../../src-main/contract/imports.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import {
  codesOf,
  commit,
  expectValue,
  furnishedDatabase,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

type Line = [chair: string, nik: string, group: string, phone: string, village: string];

const file = (...rows: Line[]) =>
  workbookFile({
    rows: [
      ['NAMA PENERIMA', 'NIK', 'KELOMPOK', 'TELP', 'DESA', 'KEC', 'NAMA BARANG', 'JUMLAH'],
      ...rows.map(([chair, nik, group, phone, village]) => [
        chair,
        nik,
        group,
        phone,
        village,
        village === '' ? '' : 'Bojongsari',
        'Kompor',
        1,
      ]),
    ],
  });
const request = async (lines: Line[], decisions: ImportRequest['decisions'] = {}) =>
  requestFor('recipients', await file(...lines), { decisions });
const groups = (connection: Connection) =>
  connection.prepare('SELECT name FROM business_group ORDER BY id').pluck().all();

const known: Line = ['Siti Aminah', nikOf(1), 'KUB Mekar Jaya', '081234567890', 'Gembong'];
async function office(): Promise<Connection> {
  const connection = furnishedDatabase();
  expectValue(commit(connection, await request([known])));
  return connection;
}

test.each<[string, Line, string]>([
  ['spelt otherwise', ['Siti Aminah', '', 'KUB Mekar Djaya', '', 'Gembong'], 'nama mirip di desa yang sama'],
  [
    'with another word for a group',
    ['Budi', '', 'Kelompok Mekar Jaya', '', 'Gembong'],
    'nama sama di desa yang sama',
  ],
  [
    'in a village that is not known',
    ['Budi', '', 'Kel. Mekar Djaya', '', ''],
    'nama mirip, desa belum diketahui',
  ],
  [
    'of the same phone',
    ['Budi', '', 'Sumber Rejeki', '081234567890', 'Metenggeng'],
    'nomor telepon sama (081234567890)',
  ],
  [
    'of the same chair',
    ['Siti Aminah', nikOf(1), 'Sumber Rejeki', '', 'Gembong'],
    'NIK ketua sama, nama kelompok berbeda',
  ],
])('a group %s needs a decision', async (_, line, reason) => {
  const connection = await office();
  const row = rowOf(expectValue(preview(connection, await request([line]))).rows, 2);
  expect(row.outcome).toBe('needs-decision');
  expect(codesOf(row)).toContain('possible-duplicate');
  expect(row.candidates).toMatchObject([{ groupId: 1, businessId: null, reason }]);
});

test.each<[string, Line]>([
  ['called otherwise', ['Budi', nikOf(2), 'Sumber Rejeki', '', 'Gembong']],
  ['alike in another village', ['Budi', nikOf(2), 'KUB Mekar Djaya', '', 'Metenggeng']],
])('a group %s is another one', async (_, line) => {
  expect(rowOf(expectValue(preview(await office(), await request([line]))).rows, 2).outcome).toBe('new');
});

test('decided as the same it takes the new name, and the same file again asks and changes nothing', async () => {
  const connection = await office();
  const line: Line = ['Siti Aminah', '', 'KUB Mekar Djaya', '', 'Gembong'];
  const same = await request([line], { '2': { groupId: 1 } });
  expect(expectValue(commit(connection, same)).rows[0]).toMatchObject({
    outcome: 'changed',
    changes: [{ field: 'groupName', before: 'KUB Mekar Jaya', after: 'KUB Mekar Djaya' }],
  });
  expect(groups(connection)).toEqual(['KUB Mekar Djaya']);
  expect(expectValue(commit(connection, await request([line]))).report).toMatchObject({
    batch: null,
    counts: { unchanged: 1 },
  });
});

test('decided as new, or accepted, it is a group of its own; left, it is left out', async () => {
  const line: Line = ['Budi', nikOf(2), 'KUB Mekar Djaya', '', 'Gembong'];
  const connection = await office();
  expectValue(commit(connection, await request([line], { '2': 'leave' })));
  expect(groups(connection)).toEqual(['KUB Mekar Jaya']);
  expectValue(commit(connection, await request([line], { '2': 'new' })));
  expect(groups(connection)).toEqual(['KUB Mekar Jaya', 'KUB Mekar Djaya']);
  const other = await office();
  const accepted = { ...(await request([line])), acceptDecisions: true };
  expectValue(commit(other, accepted));
  expect(groups(other)).toHaveLength(2);
  expect(expectValue(commit(other, accepted)).report.batch).toBeNull();
});

test('alike within the file: the second asks, and can be the group of the row above', async () => {
  const lines: Line[] = [known, ['Siti Aminah', nikOf(1), 'KUB Mekar Djaya', '', 'Gembong']];
  const connection = furnishedDatabase();
  const row = rowOf(expectValue(preview(connection, await request(lines))).rows, 3);
  expect(row).toMatchObject({ outcome: 'needs-decision', candidates: [{ groupId: null, row: 2 }] });
  expect(codesOf(row)).toContain('duplicate-in-file');
  // The same goods for the same group add up then.
  const same = await request(lines, { '3': { row: 2 } });
  expect(expectValue(commit(connection, same)).report.counts).toMatchObject({ new: 2, needsDecision: 0 });
  expect(groups(connection)).toHaveLength(1);
  expect(connection.prepare('SELECT quantity FROM allocation').pluck().all()).toEqual([2]);
});

test('a second chair of one group: the same group, or another of that name, also the second time', async () => {
  const lines: Line[] = [known, ['Budi', nikOf(2), 'KUB Mekar Jaya', '', 'Gembong']];
  const connection = furnishedDatabase();
  const row = rowOf(expectValue(preview(connection, await request(lines))).rows, 3);
  expect(row).toMatchObject({ outcome: 'needs-decision', candidates: [{ row: 2 }] });
  const other = await request(lines, { '3': 'new' });
  expectValue(commit(connection, other));
  expect(groups(connection)).toHaveLength(2);
  expect(expectValue(commit(connection, other)).report.batch).toBeNull();
});
