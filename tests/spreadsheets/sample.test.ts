import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegionsFile } from '../../scripts/build-regions.ts';
import type { Cell } from '../../src-main/spreadsheets/cell.ts';
import { type MergedCells, mergedCells } from '../../src-main/spreadsheets/merged-cells.ts';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import type { Sheet } from '../../src-main/spreadsheets/workbook.ts';

const file = fileURLToPath(new URL('../../resources/contoh/penerima-bantuan-2020.xlsx', import.meta.url));
const headings = { no: 1, name: 2, sex: 3, nik: 4, group: 6, birth: 7, village: 11, district: 12, phone: 13 };
const goods = { name: 16, brand: 17, specification: 18, quantity: 19, price: 21, total: 22, fund: 23 };
const firstRow = 11;

let sheet: Sheet;
let merged: MergedCells;
let lastRow: number;
const rows = (): number[] => Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
const recipients = (): number[] => rows().filter((row) => sheet.cell(row, headings.no) !== undefined);
const text = (row: number, column: number): string => merged.cell(row, column)?.text ?? '';
const number = (row: number, column: number): number => Number(sheet.cell(row, column)?.value);
const distinct = (values: string[]): number => new Set(values).size;

beforeAll(() => {
  const result = openWorkbook(file);
  if (!result.ok) throw new Error(result.error.message);
  [sheet] = result.value.sheets as [Sheet];
  merged = mergedCells(sheet);
  lastRow =
    Array.from({ length: sheet.rowCount }, (_, i) => i + 1).find((row) => text(row, 1) === 'JUMLAH') ?? 0;
  lastRow -= 1;
});

const regions = JSON.parse(
  brotliDecompressSync(
    readFileSync(new URL('../../resources/regions/regions.json.br', import.meta.url)),
  ).toString('utf8'),
) as RegionsFile;

/** The slips of the pen put right. */
const mended = (row: number): { village: string; district: string } => {
  const district = text(row, headings.district)
    .replace('Bobosari', 'Bobotsari')
    .replace('KALIMANAH', 'Kalimanah');
  return { village: text(row, headings.village).replace(/^Ds\. /, ''), district };
};

const codeOf = (row: number): string => {
  const { village, district } = mended(row);
  const [code = ''] =
    regions.districts.find(([code, name]) => code.startsWith('33.03.') && name === district) ?? [];
  const [part] = regions.villages[code]?.find(([, name]) => name === village) ?? [];
  return part ? `${code}.${part}` : `unknown: ${village}, ${district}`;
};

describe('the sample workbook', () => {
  it('has 148 recipients, 6 of them groups, in 15 real villages of 13 districts', () => {
    expect(recipients()).toHaveLength(148);
    expect(recipients().filter((row) => text(row, headings.group) !== '')).toHaveLength(6);
    const codes = recipients().map(codeOf);
    expect(codes.filter((code) => code.startsWith('unknown'))).toEqual([]);
    expect([distinct(codes), distinct(codes.map((code) => code.slice(0, 8)))]).toEqual([15, 13]);
  });

  it('has 548 units of 60 kinds from 2 fund sources, each kind from one', () => {
    expect(rows().reduce((sum, row) => sum + number(row, goods.quantity), 0)).toBe(548);
    const kind = (row: number) =>
      [goods.name, goods.brand, goods.specification].map((c) => text(row, c)).join('|');
    expect(distinct(rows().map(kind))).toBe(60);
    expect(new Set(rows().map((row) => text(row, goods.fund)))).toEqual(
      new Set(['APBD Kabupaten', 'APBD Provinsi']),
    );
    expect(
      distinct(rows().map((row) => `${kind(row)}|${text(row, goods.fund)}|${text(row, goods.price)}`)),
    ).toBe(60);
  });

  it('has totals that agree with their parts', () => {
    for (const row of rows()) {
      expect(number(row, goods.total)).toBe(number(row, goods.quantity) * number(row, goods.price));
    }
    const sum = (column: number) => rows().reduce((total, row) => total + number(row, column), 0);
    expect(number(lastRow + 1, goods.quantity)).toBe(sum(goods.quantity));
    expect(number(lastRow + 1, goods.total)).toBe(sum(goods.total));
  });

  it('has NIK that agree with village, sex and birth date; 3 are missing; nobody is real', () => {
    const withNik = recipients().filter((row) => text(row, headings.nik) !== '');
    expect(withNik).toHaveLength(145);
    expect(distinct(withNik.map((row) => text(row, headings.nik)))).toBe(145);
    for (const row of withNik) {
      const nik = text(row, headings.nik);
      const birth = sheet.cell(row, headings.birth);
      expect(birth?.type).toBe('date');
      const [year = '', month = '', day = ''] = String(birth?.value).split('-');
      const shownDay = String(Number(day) + (text(row, headings.sex) === 'P' ? 40 : 0)).padStart(2, '0');
      const code = codeOf(row).slice(0, 8).replaceAll('.', '');
      expect(nik.slice(0, 12)).toBe(`${code}${shownDay}${month}${year.slice(2)}`);
      expect(Number(nik.slice(12))).toBeGreaterThan(9000);
    }
    for (const row of recipients()) expect(text(row, headings.phone)).toMatch(/^(0800|$)/);
    expect(distinct(recipients().map((row) => text(row, headings.name).trim()))).toBe(148);
  });

  it('keeps identity numbers and phones as text', () => {
    const types = recipients().flatMap((row) =>
      [headings.nik, headings.phone].map((c) => sheet.cell(row, c)?.type),
    );
    expect(new Set(types)).toEqual(new Set(['text', undefined]));
  });
});

const exceljsBrief = (cell: ExcelJS.Cell): string => {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (cell.isMerged && cell.master !== cell) return 'none';
  if (value === null || value === undefined) return 'none';
  if (value instanceof Date) return `date:${value.toISOString().slice(0, 10)}`;
  return `${typeof value === 'string' ? 'text' : typeof value}:${value}`;
};

const ours = (cell: Cell | undefined): string => (cell ? `${cell.type}:${cell.value}` : 'none');

it('is read alike by SheetJS and by ExcelJS, cell by cell', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [other] = workbook.worksheets;
  const differences: string[] = [];
  for (let row = 1; row <= sheet.rowCount + 5; row++) {
    for (let column = 1; column <= 26; column++) {
      const pair = [ours(sheet.cell(row, column)), other ? exceljsBrief(other.getCell(row, column)) : ''];
      if (pair[0] !== pair[1]) differences.push(`${row},${column}: ${pair.join(' / ')}`);
    }
  }
  expect(differences).toEqual([]);
});

it('is what the script makes, byte for byte', () => {
  const script = fileURLToPath(new URL('../../scripts/build-sample-workbook.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(output).toContain('the workbook is up to date');
}, 60_000);
