import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { mergedCells } from '../../src-main/spreadsheets/merged-cells.ts';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { shapes, writeShape } from '../fixtures/workbooks/shapes.ts';

// Our reader and ExcelJS over the same files, cell by cell. Known to differ, by design: a cell inside of a merged range
// is empty here and repeats the first there, and characters that XML cannot hold are undone by one of the two only.

const plain = (text: string): string => text.replace(/_x000D_|\r/gi, '');

function shownBy(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (value instanceof Date) return `date:${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'object') {
    if ('error' in value) return `error:${value.error}`;
    if ('result' in value) return shownBy(value.result as ExcelJS.CellValue);
    if ('richText' in value) return `text:${plain(value.richText.map((part) => part.text).join(''))}`;
    return `other:${JSON.stringify(value)}`;
  }
  return typeof value === 'string' ? `text:${plain(value)}` : `${typeof value}:${value}`;
}

test.each(shapes.filter((shape) => shape.isXlsx).map((shape) => [shape.name, shape] as const))(
  '%s reads the same by both readers',
  async (_, shape) => {
    const file = await writeShape(shape, temporaryFolder());
    const ours = openWorkbook(file);
    if (!ours.ok) throw new Error(ours.error.message);
    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.readFile(file);
    expect(ours.value.sheets.map((sheet) => sheet.name)).toEqual(
      theirs.worksheets.map((sheet) => sheet.name),
    );
    let compared = 0;
    for (const sheet of ours.value.sheets) {
      const other = theirs.getWorksheet(sheet.name);
      const merged = mergedCells(sheet);
      const differences: string[] = [];
      const rows = Math.max(sheet.rowCount, other?.rowCount ?? 0);
      const columns = Math.max(sheet.columnCount, other?.columnCount ?? 0);
      for (let row = 1; row <= rows; row++)
        for (let column = 1; column <= columns; column++) {
          const range = merged.range(row, column);
          if (range && (range.firstRow !== row || range.firstColumn !== column)) continue;
          const cell = sheet.cell(row, column);
          const own = cell ? `${cell.type}:${plain(String(cell.value))}` : 'none';
          const their = other ? shownBy(other.getCell(row, column).value) : 'none';
          if (own !== their) differences.push(`${row}/${column}: ${own} <> ${their}`);
          compared++;
        }
      expect(differences).toEqual([]);
      const hidden = Array.from({ length: sheet.columnCount }, (_, index) => index + 1).filter(
        (column) => other?.getColumn(column).hidden,
      );
      expect(sheet.hiddenColumns).toEqual(hidden);
    }
    expect(compared).toBeGreaterThan(8);
  },
);
