import type ExcelJS from 'exceljs';
import { safeCellText, startsLikeFormula } from '../../spreadsheets/write-safe-text.ts';
import { AS_TEXT, type Look, type Looks } from './sheet-looks.ts';
import { countLines, heightOfLines } from './text-height.ts';

/** A sheet being written, with the styles of its workbook. */
export interface Page {
  sheet: ExcelJS.Worksheet;
  looks: Looks;
  /** Number of columns in use; titles span them all. */
  columns: number;
}

/** Letter of a column 1..16384: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Writes a text; it never becomes a formula, whatever it begins with, nor when somebody edits the cell. */
export function putText(page: Page, row: number, column: number, text: string, look: Look): void {
  const kept = startsLikeFormula(text) ? { ...look, format: AS_TEXT } : look;
  put(page, row, column, text === '' ? null : safeCellText(text), kept);
}

/** Writes a number. */
export function putNumber(page: Page, row: number, column: number, value: number, look: Look): void {
  put(page, row, column, value, look);
}

/** Writes a day `YYYY-MM-DD` as a real date, or an empty cell. */
export function putDate(page: Page, row: number, column: number, day: string | null, look: Look): void {
  const isDay = day !== null && /^\d{4}-\d{2}-\d{2}/.test(day);
  // ExcelJS reads dates by UTC.
  put(page, row, column, isDay ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : null, look);
}

/** Writes a formula with its result, which viewers show that do not calculate. */
export function putFormula(
  page: Page,
  row: number,
  column: number,
  formula: string,
  result: number | string,
  look: Look,
): void {
  put(page, row, column, { formula, result } as ExcelJS.CellFormulaValue, look);
}

/** Joins cells of one row; all of them get the look, because borders are drawn cell by cell. */
export function joinCells(page: Page, row: number, from: number, to: number, look: Look): void {
  for (let column = from; column <= to; column++) page.sheet.getCell(row, column).style = page.looks(look);
  if (to > from) page.sheet.mergeCells(row, from, row, to);
}

/** A text across columns of one row, which gets the height that the text needs when it wraps. */
export function putWideText(
  page: Page,
  row: number,
  [from, to]: readonly [number, number],
  text: string,
  look: Look,
): void {
  joinCells(page, row, from, to, look);
  putText(page, row, from, text, look);
  if (!look.wrap) return;
  const size = look.size ?? 10;
  page.sheet.getRow(row).height = heightOfLines(countLines(text, widthOf(page, from, to), size), size);
}

/** Makes a row as high as its wrapped texts need, with some air where they need one line. */
export function fitRow(page: Page, row: number): void {
  let height = 16;
  page.sheet.getRow(row).eachCell((cell, column) => {
    if (typeof cell.value !== 'string' || !cell.style.alignment?.wrapText) return;
    const size = cell.style.font?.size ?? 10;
    height = Math.max(
      height,
      heightOfLines(countLines(cell.value, widthOf(page, column, column), size), size),
    );
  });
  page.sheet.getRow(row).height = height;
}

function put(page: Page, row: number, column: number, value: ExcelJS.CellValue, look: Look): void {
  const cell = page.sheet.getCell(row, column);
  cell.value = value;
  cell.style = page.looks(look);
}

function widthOf(page: Page, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column++) width += page.sheet.getColumn(column).width ?? 9;
  return width;
}
