import { basename } from 'node:path';
import type { ProblemRow } from '../contract/common.ts';
import type { Outcome, PreviewRow } from '../contract/imports.ts';
import type { Table } from './find-table.ts';
import { fieldOfCell } from './import-fields.ts';
import type { Counts } from './plan.ts';

/** The report of an import, as the command line writes it (import.md). */
export interface Report {
  file: string;
  sheet: string;
  headerRows: number[];
  columns: { column: string; heading: string; field: string | null }[];
  counts: Counts;
  /** Rows with a problem, and skipped ones with their reason in words. */
  rows: { row: number; outcome: Outcome; problems: ProblemRow[]; reason?: string }[];
  /** Null when nothing was written. */
  batch: number | null;
  milliseconds: number;
}

export const makeReport = (
  file: string,
  table: Table,
  rows: PreviewRow[],
  counts: Counts,
  batch: number | null,
  milliseconds: number,
): Report => ({
  file: basename(file),
  sheet: table.grid.sheet.name,
  headerRows: table.headings.headerRows,
  columns: table.mapping.columns
    .filter((column) => column.heading !== '' || column.field !== null)
    .map(({ column, heading, field }) => ({ column, heading, field })),
  counts,
  rows: rows
    .filter((row) => row.problems.length > 0 || row.outcome === 'skipped')
    .map(({ row, outcome, problems, skippedBecause }) => ({
      row,
      outcome,
      problems: problems.map((problem) => ({ ...problem, field: fieldOfCell(problem.field) })),
      ...(skippedBecause === null ? {} : { reason: skippedBecause }),
    })),
  batch,
  milliseconds,
});
