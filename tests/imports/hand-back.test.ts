import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { requestFor, textFile } from './import-office.ts';

const heading = 'NAMA PEMILIK;NIK;NAMA USAHA;DESA;KEC';
const rowsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Orang ${index};;Usaha ${index};Gembong;Bojongsari`);
const listOf = (count: number, ...more: string[]) =>
  requestFor('businesses', textFile('daftar.csv', [heading, ...rowsOf(count), ...more].join('\n')), {
    acceptDecisions: true,
  });

test('rejected rows are saved where the officer says; a batch is taken back whole', async () => {
  const { handlers, folder } = openTestOffice();
  const request = listOf(3, 'Siti;123;Batik;Gembong;Bojongsari');
  const done = expectValue(await handlers.imports.commit({ ...request, jobId: 'a' }));
  expect(done.counts).toMatchObject({ new: 3, rejected: 1 });
  const path = join(folder, 'daftar - ditolak.xlsx');
  expect(expectValue(await handlers.imports.saveRejects({ ...request, jobId: 'b' }))).toEqual({
    path,
    rows: 1,
  });
  expect(existsSync(path)).toBe(true);
  expect(existsSync(join(folder, 'cadangan'))).toBe(false);
  const undone = expectValue(await handlers.changes.undo({ id: done.batch ?? 0 }));
  expect(undone).toMatchObject({ records: 3, left: 0 });
  expect(expectValue(await handlers.imports.batches({}))).toMatchObject([{ id: done.batch, undone: true }]);
  const again = expectValue(await handlers.imports.preview({ ...request, jobId: 'c' }));
  expect(again.counts).toMatchObject({ new: 3, rejected: 1 });
});

test('nobody at the dialog: nothing is written', async () => {
  const { handlers, folder } = openTestOffice({ chooseSavePath: async () => undefined });
  const before = readdirSync(folder);
  expect(expectValue(await handlers.imports.saveRejects({ ...listOf(1), jobId: 'a' }))).toBeNull();
  expect(expectValue(await handlers.imports.saveTemplate({ kind: 'businesses' }))).toBeNull();
  expect(readdirSync(folder)).toEqual(before);
});

test('an import of more than a hundred records begins with a restore point; a second that changes nothing does not', async () => {
  const { handlers, folder } = openTestOffice();
  const request = listOf(101);
  expectValue(await handlers.imports.commit({ ...request, jobId: 'a' }));
  const points = () => readdirSync(join(folder, 'cadangan'));
  expect(points()).toEqual([expect.stringMatching(/^sebelum-impor-\d{4}-\d{2}-\d{2}-1\.db$/)]);
  expectValue(await handlers.imports.commit({ ...request, jobId: 'b' }));
  expect(points()).toHaveLength(1);
});

test('of a long list as much crosses to the screen as is looked at first; the counts are whole', async () => {
  const { handlers } = openTestOffice();
  const request = listOf(800, 'Siti;123;Batik;Gembong;Bojongsari');
  const look = expectValue(await handlers.imports.preview({ ...request, jobId: 'a' }));
  expect(look.truncated).toBe(true);
  expect(look.counts).toMatchObject({ rows: 801, new: 800, rejected: 1 });
  expect(look.rows).toHaveLength(501);
  expect(look.rows.at(-1)).toMatchObject({ row: 802, outcome: 'rejected' });
});
