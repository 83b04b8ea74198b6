import { appendFileSync, copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { codeOf, requestFor, textFile } from './import-office.ts';

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
  const path = join(folder, 'daftar - perlu diperbaiki.xlsx');
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

test('rows that nobody decided are handed back with the rejected ones, and say what is asked', async () => {
  const { handlers, folder } = openTestOffice();
  const request = {
    ...listOf(1, 'Siti;123;Batik;Gembong;Bojongsari', 'Wagiman;;Las;Karangreja;'),
    acceptDecisions: false,
  };
  const done = expectValue(await handlers.imports.commit({ ...request, jobId: 'a' }));
  expect(done.counts).toMatchObject({ rejected: 1, needsDecision: 1 });
  const saved = expectValue(await handlers.imports.saveRejects({ ...request, jobId: 'b' }));
  expect(saved?.rows).toBe(2);
  const sheet = expectValue(openWorkbook(saved?.path ?? '')).sheets[0];
  const reasons = [2, 3].map((row) => sheet?.cell(row, sheet.columnCount)?.text);
  expect(reasons).toEqual([
    expect.stringMatching(/^Ditolak: NIK harus 16 angka/),
    expect.stringMatching(/^Perlu keputusan: Ada \d+ desa yang dapat dimaksud dengan "Karangreja"/),
  ]);
  expect(saved?.path.startsWith(folder)).toBe(true);
  // The column of reasons is none of the office's remarks, and its marks are the same when it comes back.
  const again = { ...request, file: saved?.path ?? '' };
  expect(expectValue(await handlers.imports.inspect(again)).columns.at(-1)?.field).toBeNull();
});

test('a file that was saved anew since it was checked is not imported by decisions on its old rows', async () => {
  const { handlers } = openTestOffice();
  const request = listOf(3);
  const { fileVersion } = expectValue(await handlers.imports.preview({ ...request, jobId: 'a' }));
  appendFileSync(request.file, '\nSiti;;Batik;Gembong;Bojongsari');
  const checked = { ...request, fileVersion };
  expect(codeOf(await handlers.imports.commit({ ...checked, jobId: 'b' }))).toBe('file-changed');
  expect(codeOf(await handlers.imports.saveRejects({ ...checked, jobId: 'c' }))).toBe('file-changed');
  const again = expectValue(await handlers.imports.preview({ ...request, jobId: 'd' }));
  const done = await handlers.imports.commit({ ...request, fileVersion: again.fileVersion, jobId: 'e' });
  expect(expectValue(done).counts.new).toBe(4);
});

test('a file whose content was imported before is known, whatever it is called now', async () => {
  const { handlers, folder } = openTestOffice();
  const request = listOf(2);
  expect(expectValue(await handlers.imports.inspect(request)).importedBefore).toBeNull();
  const { batch } = expectValue(await handlers.imports.commit({ ...request, jobId: 'a' }));
  const copy = join(folder, 'salinan.csv');
  copyFileSync(request.file, copy);
  const found = () => handlers.imports.inspect({ ...request, file: copy });
  expect(expectValue(await found()).importedBefore).toMatchObject({ batch, undone: false });
  expectValue(await handlers.changes.undo({ id: batch ?? 0 }));
  expect(expectValue(await found()).importedBefore).toMatchObject({ batch, undone: true });
});
