import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Chart } from '../../src-main/rules/chart.ts';
import { makePng } from '../fixtures/make-png.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, openTestOffice, outcomeOf } from '../office/test-office.ts';

const chart: Chart = {
  kind: 'bars',
  title: 'Penerima per kecamatan',
  detail: 'Tahun 2020',
  labelHead: 'Kecamatan',
  series: ['Penerima'],
  legend: null,
  rows: [
    { label: '=Bojongsari', values: [1200], tone: 'plain' },
    { label: 'Mrebet', values: [300], tone: 'plain' },
  ],
};

test('a picture goes to the clipboard when it is one, and when there is a clipboard', async () => {
  const taken: unknown[] = [];
  const clipboard = {
    writeText: async (text: string) => taken.push(text) > 0,
    writePicture: async (png: Uint8Array) => taken.push(png.byteLength) > 0,
  };
  const { handlers } = openTestOffice({ clipboard });
  const png = new Uint8Array(makePng());
  expectValue(await handlers.charts.copyPicture({ png }));
  expectValue(await handlers.clipboard.copyText({ text: 'Sebanyak 148' }));
  expect(taken).toEqual([png.byteLength, 'Sebanyak 148']);
  const text = new TextEncoder().encode('<script>');
  expect(outcomeOf(await handlers.charts.copyPicture({ png: text }))).toBe('clipboard-refused');
  const { handlers: without } = openTestOffice();
  expect(outcomeOf(await without.charts.copyPicture({ png }))).toBe('clipboard-refused');
});

test('its numbers are saved with their total, and no label is taken for a formula', async () => {
  const { handlers, folder } = openTestOffice();
  const { path } = expectValue(await handlers.charts.saveWorkbook({ chart }));
  expect(path).toBe(join(folder, 'Penerima per kecamatan, Tahun 2020.xlsx'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path ?? '');
  const rows = workbook.worksheets[0]?.getSheetValues() as unknown[][];
  expect(rows.slice(-3).map((row) => row.slice(1))).toEqual([
    [expect.stringContaining('=Bojongsari'), 1200],
    ['Mrebet', 300],
    ['JUMLAH', 1500],
  ]);
});

test('on paper it stands under the kop with its numbers below, and as a drawing in a file', async () => {
  const printer = blankPrinter();
  const { handlers, folder } = openTestOffice({ printer });
  expectValue(await handlers.charts.printPaper({ chart, jobId: 'chart' }));
  const [html = ''] = printer.printed;
  for (const words of ['letterhead', '<svg', 'JUMLAH', '1.500', '=Bojongsari']) expect(html).toContain(words);
  expectValue(await handlers.charts.saveDrawing({ chart }));
  const drawing = readFileSync(join(folder, 'Penerima per kecamatan, Tahun 2020.svg'), 'utf8');
  expect(drawing).toMatch(/^<svg xmlns=/);
});
