import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writeRejects } from '../../src-main/imports/rejects-workbook.ts';
import { temporaryFolder } from '../database/temporary.ts';
import {
  type CellValue,
  codesOf,
  commit,
  expectValue,
  furnishedDatabase,
  inspect,
  nikOf,
  preview,
  requestFor,
  workbookFile,
} from './import-office.ts';

async function cellsOf(file: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const found: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    found.push((row.values as unknown[]).slice(1));
  });
  return found;
}

const rows: CellValue[][] = [
  ['KECAMATAN : BOJONGSARI'],
  ['NO', 'NAMA PENERIMA', 'NIK', 'ALAMAT', null, 'NAMA BARANG', 'JUMLAH', 'KET'],
  [null, null, null, 'JALAN', 'DESA', null, null, null],
  [1, 'Siti Aminah', nikOf(1), '=HYPERLINK("x")', 'Gembong', 'Kompor', 2, 'catatan'],
  [null, null, null, null, null, 'Wajan', 'banyak', null],
  [2, 'Wagiman', 3303051009800000, 'Jl. Mawar', 'Gembong', 'Kompor', 1, null],
];
const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3', 'H2:H3'];

test('rejected rows come back with their columns and the reasons, mended they are imported', async () => {
  const connection = furnishedDatabase();
  const request = requestFor('recipients', await workbookFile({ name: 'final', rows, merges }));
  const done = expectValue(commit(connection, request));
  expect(done.report.counts).toMatchObject({ new: 1, rejected: 2 });
  const file = join(temporaryFolder(), 'ditolak.xlsx');
  expect(expectValue(await writeRejects(done.rejects(), file))).toEqual({ rows: 2 });
  const cells = await cellsOf(file);
  expect(cells[0]).toEqual(['KECAMATAN : BOJONGSARI']);
  expect(cells[1]).toEqual([
    'NO',
    'NAMA PENERIMA',
    'NIK',
    'ALAMAT / JALAN',
    'ALAMAT / DESA',
    'NAMA BARANG',
    'JUMLAH',
    'KET',
    'KETERANGAN',
  ]);
  // The second item of Siti Aminah stands alone now, so it carries her name; text that looks like a formula is text.
  expect(cells[2]?.slice(1, 7)).toEqual([
    'Siti Aminah',
    nikOf(1),
    '=HYPERLINK("x")',
    'Gembong',
    'Wajan',
    'banyak',
  ]);
  expect(cells[2]?.at(-1)).toMatch(/^Ditolak: Nilai "banyak" tidak terbaca/);
  expect(cells[3]?.[2]).toBe(3303051009800000);

  const unmended = expectValue(preview(connection, requestFor('recipients', file)));
  expect(unmended.rows.flatMap(codesOf)).toEqual(['number-unreadable', 'nik-damaged']);
  expect(expectValue(inspect(connection, 'recipients', file)).mappingProblems).toEqual([]);
  const corrections = { '3': { quantity: '4' }, '4': { nik: nikOf(2, '100980') } };
  const mended = expectValue(commit(connection, requestFor('recipients', file, { corrections })));
  expect(mended.report.counts).toMatchObject({ new: 2, rejected: 0 });
  expect(expectValue(commit(connection, request)).report.counts).toMatchObject({ new: 0, unchanged: 1 });
});

test('a folder that is not there is said in words', async () => {
  const rejects = { sheet: 'a', titles: [], headings: ['NAMA'], rows: [] };
  const answer = await writeRejects(rejects, join(temporaryFolder(), 'tidak', 'ada.xlsx'));
  expect(answer).toMatchObject({ ok: false, error: { code: 'folder-not-found' } });
});
