import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { ImportKind } from '../../src-main/contract/imports.ts';
import { templateLists, writeTemplate } from '../../src-main/imports/template-workbook.ts';
import { temporaryFolder } from '../database/temporary.ts';
import {
  commit,
  count,
  expectValue,
  furnishedDatabase,
  inspect,
  nikOf,
  preview,
  requestFor,
} from './import-office.ts';

async function template(kind: ImportKind) {
  const connection = furnishedDatabase();
  const file = join(temporaryFolder(), 'format.xlsx');
  expectValue(await writeTemplate(kind, templateLists(connection), file));
  return { connection, file };
}

/** Fills in a row of a template by its headings. */
async function fillIn(file: string, row: number, values: Record<string, string | number>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  sheet?.getRow(4).eachCell((heading, column) => {
    const value = values[String(heading.value)];
    if (value !== undefined) sheet.getCell(row, column).value = value;
  });
  const filled = file.replace('.xlsx', '-terisi.xlsx');
  await workbook.xlsx.writeFile(filled);
  return filled;
}

test.each<ImportKind>(['businesses', 'recipients'])(
  '%s: each heading is a field of its own',
  async (kind) => {
    const { connection, file } = await template(kind);
    const found = expectValue(inspect(connection, kind, file));
    expect(found.headerRows).toEqual([4]);
    expect(found.mappingProblems).toEqual([]);
    const [first, ...fields] = found.columns.map((column) => column.field);
    expect(first).toBeNull();
    expect(fields).not.toContain(null);
    expect(new Set(fields).size).toBe(fields.length);
    const { rows } = expectValue(preview(connection, requestFor(kind, file)));
    expect(rows.map((row) => row.skippedBecause)).toContain('Baris contoh pengisian.');
    expect(rows.every((row) => row.outcome === 'skipped')).toBe(true);
  },
);

test('a business filled in below the example is imported with all its numbers', async () => {
  const { connection, file } = await template('businesses');
  const filled = await fillIn(file, 6, {
    'NAMA PEMILIK *': 'Siti Aminah',
    NIK: nikOf(1, '120584', true),
    KECAMATAN: 'Bojongsari',
    'DESA/KELURAHAN': 'Gembong',
    SKALA: 'kecil',
    'TAHUN DATA': 2023,
    'OMZET SETAHUN (Rp)': 48_000_000,
  });
  const { report } = expectValue(commit(connection, requestFor('businesses', filled)));
  expect(report.counts).toMatchObject({ new: 1, rejected: 0 });
  expect(report.rows.flatMap((row) => row.problems)).toEqual([]);
  expect(connection.prepare('SELECT owner_name, scale FROM business').raw().all()).toEqual([
    ['Siti Aminah', 'kecil'],
  ]);
  expect(connection.prepare('SELECT year, annual_turnover FROM business_year').raw().all()).toEqual([
    [2023, 48_000_000],
  ]);
});

test('recipients of a filled template go to the programme of its column', async () => {
  const { connection, file } = await template('recipients');
  const filled = await fillIn(file, 6, {
    'NAMA PENERIMA *': 'Siti Aminah',
    KECAMATAN: 'Bojongsari',
    'DESA/KELURAHAN': 'Gembong',
    'NAMA BARANG *': 'Kompor gas',
    JUMLAH: 2,
    'SUMBER DANA': 'DAK',
    PROGRAM: 'Bantuan Dapur',
    'TAHUN ANGGARAN': 2024,
  });
  expectValue(commit(connection, requestFor('recipients', filled, { program: null })));
  expect(connection.prepare('SELECT name, fiscal_year, fund_source FROM aid_program').raw().all()).toEqual([
    ['Bantuan Dapur', 2024, 'DAK'],
  ]);
  expect(count(connection, 'SELECT sum(quantity) FROM allocation')).toBe(2);
});

test('identity numbers are text, and what is chosen from lists is checked', async () => {
  const { file } = await template('businesses');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet, lists, help] = workbook.worksheets;
  expect([sheet?.name, lists?.state, help?.name]).toEqual(['Pelaku Usaha', 'hidden', 'Penjelasan']);
  const columnOf = (text: string) => {
    let found = 0;
    sheet?.getRow(4).eachCell((cell, column) => {
      if (cell.value === text) found = column;
    });
    return found;
  };
  for (const heading of ['NIK', 'NIB', 'NPWP', 'NO HP/WA', 'RT', 'KBLI'])
    expect([heading, sheet?.getColumn(columnOf(heading)).numFmt]).toEqual([heading, '@']);
  const rule = (heading: string) => sheet?.getCell(6, columnOf(heading)).dataValidation;
  expect(rule('KECAMATAN')).toMatchObject({ type: 'list', formulae: [expect.stringMatching(/^Daftar!/)] });
  expect(rule('DESA/KELURAHAN')).toMatchObject({
    type: 'list',
    formulae: [expect.stringContaining('MATCH(')],
  });
  expect(rule('L/P')).toMatchObject({ type: 'list', errorStyle: 'stop' });
  expect(rule('NIK')).toMatchObject({ type: 'textLength' });
});
