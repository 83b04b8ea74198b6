import type { ImportKind } from '../contract/imports.ts';
import type { Cell } from '../spreadsheets/cell.ts';
import { type Grid, isFilled, letters, shownText, textAt } from './grid.ts';
import { isNumberingHeading, meaningOf, yearOfHeading } from './heading-dictionary.ts';
import { cellName, isYearly } from './import-fields.ts';

/** A column under the heading rows. */
export interface HeadingColumn {
  index: number;
  /** As Excel shows it: D. */
  column: string;
  /** Upper heading first; empty for a column without one. */
  levels: string[];
  /** The levels joined: "ALAMAT / KECAMATAN". */
  heading: string;
  hidden: boolean;
}

export interface Headings {
  headerRows: number[];
  /** From the first column to the last with a heading. */
  columns: HeadingColumn[];
  /** How many fields the dictionary knows in them; weak ones count less. */
  score: number;
}

const searchedRows = 30;
const mostLevels = 3;

/**
 * Finds the heading rows among the first thirty: the one to three rows under which the dictionary knows the most
 * fields; of equals the fewest and the first. Where it knows none, the first row of two texts and more with
 * something below it. Null for a sheet without such a row.
 */
export function findHeadings(kind: ImportKind, grid: Grid): Headings | null {
  const last = Math.min(searchedRows, grid.sheet.rowCount);
  let best: Headings | null = null;
  for (let depth = 1; depth <= mostLevels; depth++)
    for (let first = 1; first + depth - 1 <= last; first++) {
      const rows = Array.from({ length: depth }, (_, index) => first + index);
      const headings = readHeadings(kind, grid, rows);
      if (headings.score > (best?.score ?? 0)) best = headings;
    }
  if (best !== null && best.score >= 1) return best;
  for (let row = 1; row < last; row++) {
    const headings = readHeadings(kind, grid, [row]);
    if (headings.columns.filter((column) => column.heading !== '').length >= 2) return headings;
  }
  return best;
}

/** The headings of given rows. */
export function readHeadings(kind: ImportKind, grid: Grid, rows: number[]): Headings {
  const hidden = new Set(grid.sheet.hiddenColumns);
  const columns = Array.from({ length: grid.sheet.columnCount }, (_, offset): HeadingColumn => {
    const index = offset + 1;
    const levels = levelsOf(kind, grid, rows, index);
    return {
      index,
      column: letters(index),
      levels,
      heading: levels.join(' / '),
      hidden: hidden.has(index),
    };
  });
  const end = columns.findLastIndex((column) => column.heading !== '') + 1;
  return { headerRows: rows, columns: columns.slice(0, end), score: scoreOf(kind, columns) };
}

function scoreOf(kind: ImportKind, columns: HeadingColumn[]): number {
  const fields = new Map<string, number>();
  for (const { levels, heading } of columns) {
    if (heading === '') continue;
    const meaning = meaningOf(kind, levels);
    if (meaning) {
      const cell = cellName(meaning.field, isYearly(kind, meaning.field) ? yearOfHeading(heading) : null);
      fields.set(cell, Math.max(fields.get(cell) ?? 0, meaning.strong ? 1 : 0.6));
    } else if (isNumberingHeading(heading)) fields.set('no', 0.5);
  }
  return [...fields.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * Texts over a column, the uppermost first. A heading merged over several columns without one below counts once. A year
 * that is a number counts where it makes a heading of figures with the others: OMZET over 2019 and 2020.
 */
function levelsOf(kind: ImportKind, grid: Grid, rows: number[], column: number): string[] {
  const found: { text: string; isFirst: boolean; isYear: boolean }[] = [];
  for (const row of rows) {
    const range = grid.merged.range(row, column);
    if (range && range.firstRow < row) continue;
    const text = range
      ? headingText(grid, range.firstRow, range.firstColumn)
      : headingText(grid, row, column);
    const year = text === '' ? yearText(grid, range?.firstRow ?? row, range?.firstColumn ?? column) : '';
    if (text !== '' || year !== '')
      found.push({
        text: text || year,
        isFirst: !range || range.firstColumn === column,
        isYear: text === '',
      });
    else if (!range) {
      const spread = spreadFromLeft(grid, rows, row, column);
      if (spread !== '') found.push({ text: spread, isFirst: false, isYear: false });
    }
  }
  const meaning = found.some((level) => level.isYear)
    ? meaningOf(
        kind,
        found.map((level) => level.text),
      )
    : null;
  const levels = isYearly(kind, meaning?.field ?? null) ? found : found.filter((level) => !level.isYear);
  return levels.at(-1)?.isFirst ? levels.map((level) => level.text) : [];
}

/** Numbers and dates are no headings; they would make a heading of a row of data. */
function headingText(grid: Grid, row: number, column: number): string {
  const cell = grid.sheet.cell(row, column);
  return cell?.type === 'text' && isFilled(cell) ? shownText(cell) : '';
}

const isYear = (cell: Cell | undefined): boolean =>
  cell?.type === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;

/** A year in a row whose numbers are all years: a row of data has others, too. */
function yearText(grid: Grid, row: number, column: number): string {
  const cell = grid.sheet.cell(row, column);
  if (cell?.type !== 'number' || !isYear(cell)) return '';
  for (let other = 1; other <= grid.sheet.columnCount; other++) {
    const beside = grid.sheet.cell(row, other);
    if (beside && beside.type !== 'text' && !isYear(beside)) return '';
  }
  return String(cell.value);
}

/** Without merged cells (CSV) an upper heading stands over the first of its columns only: take it from there. */
function spreadFromLeft(grid: Grid, rows: number[], row: number, column: number): string {
  const labelled = (one: number, at: number) =>
    headingText(grid, one, at) !== '' || yearText(grid, one, at) !== '';
  const below = rows.find((one) => one > row && labelled(one, column));
  if (below === undefined) return '';
  for (let left = column - 1; left >= 1; left--) {
    const text = headingText(grid, row, left);
    if (text === '') continue;
    const isSpread = !grid.merged.range(row, left) && labelled(below, left);
    return isSpread ? text : '';
  }
  return '';
}

/** What the rows above the headings say, one text for each row. */
export function readTitles(grid: Grid, headings: Headings): string[] {
  const titles: string[] = [];
  for (let row = 1; row < (headings.headerRows[0] ?? 1); row++) {
    const texts: string[] = [];
    for (let column = 1; column <= grid.sheet.columnCount; column++) {
      const text = textAt(grid, row, column);
      if (text !== '' && texts.at(-1) !== text) texts.push(text);
    }
    if (texts.length > 0) titles.push(texts.join(' ').slice(0, 300));
  }
  return titles;
}
