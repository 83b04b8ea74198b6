import type { ImportKind } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Sheet, Workbook } from '../spreadsheets/workbook.ts';
import { type ClassifiedRow, classifyRows } from './classify-rows.ts';
import { findHeadings, type HeadingColumn, type Headings, readTitles } from './find-headings.ts';
import { type Grid, makeGrid, textAt } from './grid.ts';
import { isRejectColumn, type Mapping, mapColumns } from './map-columns.ts';

/** A sheet understood: its headings, what each column means, and what each row is. */
export interface Table {
  grid: Grid;
  headings: Headings;
  titles: string[];
  mapping: Mapping;
  rows: ClassifiedRow[];
  firstDataRow: number;
  lastDataRow: number;
}

export interface TableRequest {
  kind: ImportKind;
  sheet: string | null;
  mapping: Record<string, string | null>;
  recall: (columns: HeadingColumn[]) => (string | null)[] | null;
}

/**
 * Finds the table of a workbook: on the sheet asked for, else on the visible sheet with the most rows of data.
 * Failures: `sheet-missing`, `table-missing`.
 */
export function findTable(workbook: Workbook, request: TableRequest): Result<Table> {
  if (request.sheet !== null) {
    const sheet = workbook.sheets.find((one) => one.name === request.sheet);
    if (!sheet)
      return failure(
        'sheet-missing',
        `Lembar "${request.sheet}" tidak ada. Yang ada: ${workbook.sheets.map((one) => one.name).join(', ')}.`,
      );
    const table = readTable(sheet, request);
    return table ? success(table) : noTable(`lembar "${sheet.name}"`);
  }
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const tables = (visible.length > 0 ? visible : workbook.sheets).flatMap(
    (sheet) => readTable(sheet, { ...request, mapping: {} }) ?? [],
  );
  const mostFields = Math.max(0, ...tables.map((table) => table.headings.score));
  const [first, ...others] = tables;
  if (first === undefined) return noTable('berkas ini');
  const best = others.reduce(
    (found, table) => (worth(table, mostFields) > worth(found, mostFields) ? table : found),
    first,
  );
  const chosen = Object.keys(request.mapping).length > 0 ? readTable(best.grid.sheet, request) : best;
  return success(chosen ?? best);
}

const noTable = (where: string) =>
  failure('table-missing', `Judul kolom dan baris data tidak ditemukan pada ${where}.`);

/**
 * Rows of data; a table whose headings say nothing comes after every one that can be understood, be that empty, as a
 * template is that nobody has filled in yet. So does one that knows less than half the fields of another sheet: a sheet
 * of explanations names fields, too.
 */
const worth = (table: Table, mostFields: number): number =>
  (table.headings.score < mostFields / 2 ? 0.01 : 1) *
  (table.rows.filter((row) => row.skippedBecause === null).length + 0.5) *
  (table.mapping.problems.length === 0 ? 1 : table.headings.score > 0 ? 0.1 : 0.001);

/** Values shown under a column, for telling what it holds. */
const samplesShown = 3;

export function readTable(sheet: Sheet, request: TableRequest): Table | null {
  const grid = makeGrid(sheet);
  const headings = findHeadings(request.kind, grid);
  if (headings === null || headings.columns.length === 0) return null;
  const lastHeaderRow = headings.headerRows.at(-1) ?? 0;
  const samples = (column: HeadingColumn) => samplesOf(grid, column, lastHeaderRow + 1, sheet.rowCount);
  const mapping = mapColumns({
    kind: request.kind,
    columns: headings.columns,
    remembered: recallMapping(headings.columns, samples, request.recall),
    chosen: request.mapping,
    samples,
  });
  const rows = classifyRows(grid, mapping.columns, lastHeaderRow);
  const data = rows.filter((row) => row.skippedBecause === null);
  return {
    grid,
    headings,
    titles: readTitles(grid, headings),
    mapping,
    rows,
    firstDataRow: data[0]?.row ?? lastHeaderRow + 1,
    lastDataRow: data.at(-1)?.row ?? lastHeaderRow,
  };
}

/** The mapping remembered for these headings; a column of reasons from a workbook of rejects does not count. */
export function recallMapping(
  columns: HeadingColumn[],
  samples: (column: HeadingColumn) => string[],
  recall: TableRequest['recall'],
): (string | null)[] | null {
  const last = columns.at(-1);
  if (!last || !isRejectColumn(samples(last))) return recall(columns);
  const remembered = recall(columns.slice(0, -1));
  return remembered && [...remembered, null];
}

/** The first values under a column, as shown. */
export function samplesOf(grid: Grid, column: HeadingColumn, from: number, to: number): string[] {
  const found: string[] = [];
  for (let row = from; row <= Math.min(to, from + 200) && found.length < samplesShown; row++) {
    const text = textAt(grid, row, column.index);
    if (text !== '') found.push(text.slice(0, 80));
  }
  return found;
}
