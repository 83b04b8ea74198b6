import type { z } from 'zod';
import type { ImportRequest, importCounts, Outcome, PreviewRow } from '../contract/imports.ts';
import type { Problem } from '../rules/problem.ts';
import type { ClassifiedRow } from './classify-rows.ts';
import type { Table } from './find-table.ts';
import { textAt } from './grid.ts';

export type Counts = z.infer<typeof importCounts>;

/** What the officer decided about a row; undefined for nothing yet. */
export const decisionOf = (request: ImportRequest, row: number) => request.decisions[String(row)];

/** What a row asks is answered: by the officer, or by accepting all. To take a skipped row answers nothing yet. */
export function isAccepted(request: ImportRequest, row: number): boolean {
  const decision = decisionOf(request, row);
  return request.acceptDecisions || (decision !== undefined && decision !== 'leave' && decision !== 'take');
}

export const emptyRow = (row: number): PreviewRow => ({
  row,
  outcome: 'skipped',
  name: '',
  organisation: '',
  place: '',
  detail: '',
  problems: [],
  changes: [],
  skippedBecause: null,
  sameAs: '',
  candidates: [],
});

/** A skipped row with what stands in it, so that it can be told whether that was right. */
export const skippedRow = (table: Table, { row, skippedBecause }: ClassifiedRow): PreviewRow => ({
  ...emptyRow(row),
  detail: table.mapping.columns
    .flatMap((column) => textAt(table.grid, row, column.index) || [])
    .join(' · ')
    .slice(0, 200),
  skippedBecause,
});

export const leftReason = 'Dibiarkan atas keputusan petugas.';

/** New if anything of it is new, else changed if anything is, else unchanged. */
export const strongest = (states: ('new' | 'changed' | 'unchanged')[]): 'new' | 'changed' | 'unchanged' =>
  states.includes('new') ? 'new' : states.includes('changed') ? 'changed' : 'unchanged';

export const hasSeverity = (problems: readonly Problem[], severity: Problem['severity']): boolean =>
  problems.some((problem) => problem.severity === severity);

const counted: Record<Outcome, keyof Counts> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  'needs-decision': 'needsDecision',
  rejected: 'rejected',
  skipped: 'skipped',
};

/** Counts rows by outcome; the six parts always add up to `rows`. */
export function countRows(rows: readonly PreviewRow[]): Counts {
  const counts: Counts = {
    rows: rows.length,
    new: 0,
    changed: 0,
    unchanged: 0,
    needsDecision: 0,
    rejected: 0,
    skipped: 0,
  };
  for (const { outcome } of rows) counts[counted[outcome]]++;
  return counts;
}
