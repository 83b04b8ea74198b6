import type { Cell } from '../rules/cell.ts';
import { cleanText } from '../rules/names.ts';
import { isBlankMark } from '../rules/text.ts';
import { columnLetters } from '../spreadsheets/addresses.ts';
import type { Cell as SheetCell } from '../spreadsheets/cell.ts';
import { type MergedCells, mergedCells } from '../spreadsheets/merged-cells.ts';
import type { Sheet } from '../spreadsheets/workbook.ts';

/** A sheet with its merged ranges indexed. */
export interface Grid {
  sheet: Sheet;
  merged: MergedCells;
}

export const makeGrid = (sheet: Sheet): Grid => ({ sheet, merged: mergedCells(sheet) });

/** The cleaned text that an officer sees in a cell; '' where there is none. */
export const shownText = (cell: SheetCell | undefined): string => cleanText(cell?.text);

/** Text of a cell by its place. */
export const textAt = (grid: Grid, row: number, column: number): string =>
  shownText(grid.sheet.cell(row, column));

/** True when the cell holds something else than nothing or a dash. */
export const isFilled = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && (cell.type !== 'text' || !isBlankMark(shownText(cell)));

/**
 * A cell as the rules read it: numbers stay numbers, so that a NIK typed as a number is known for damaged; dates are
 * ISO; an error, and a formula whose result was never saved, is the text of the error.
 */
export function ruleValue(cell: SheetCell | undefined): Cell {
  if (cell === undefined) return null;
  if (cell.type === 'number' || cell.type === 'date' || cell.type === 'error') return cell.value;
  if (cell.type === 'formula-without-result') return '#CALC! (rumus tanpa hasil)';
  return cell.text;
}

export const letters = columnLetters;
