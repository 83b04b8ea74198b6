import type { PreviewRow } from '../contract/imports.ts';
import { type Control, steps } from './control.ts';
import type { Table } from './find-table.ts';
import { layFigures } from './lay-figures.ts';
import { decisionOf, emptyRow, hasSeverity, leftReason, skippedRow, strongest } from './plan.ts';
import type { RawRow } from './raw-rows.ts';
import { readFigures, scaleSuggested } from './read-figures.ts';
import { type ReadingContext, readIdentity } from './read-identity.ts';
import type { RegisterEntry } from './register-index.ts';
import { isRepetition, type PlanContext, resolveBusiness, titleOf } from './resolve-business.ts';

/** Decides every row of a workbook of businesses. What is taken changes the index, from which the commit writes. */
export function planBusinesses(
  table: Table,
  rawOf: (row: number) => RawRow,
  reading: ReadingContext,
  context: PlanContext,
  sheetYear: number,
  control: Control,
): PreviewRow[] {
  const planned: PreviewRow[] = [];
  for (const classified of steps(control, 'memeriksa baris', table.rows)) {
    planned.push(
      classified.skippedBecause === null
        ? planRow(rawOf(classified.row), reading, context, sheetYear)
        : skippedRow(table, classified),
    );
  }
  return planned;
}

function planRow(raw: RawRow, reading: ReadingContext, context: PlanContext, sheetYear: number): PreviewRow {
  const identity = readIdentity(raw, reading);
  const figures = readFigures(raw, sheetYear);
  const problems = [...identity.problems, ...figures.problems];
  const row: PreviewRow = {
    ...emptyRow(raw.row),
    name: identity.given.ownerName ?? '',
    organisation: identity.given.businessName ?? '',
    place: identity.place,
    detail: identity.given.product ?? '',
    problems,
  };
  if (decisionOf(context.request, raw.row) === 'leave') return { ...row, skippedBecause: leftReason };
  if (hasSeverity(problems, 'error')) return { ...row, outcome: 'rejected' };
  const resolved = resolveBusiness(identity, context, false);
  problems.push(...resolved.problems);
  if (figures.scale && (identity.given.scale ?? resolved.entry?.data.scale ?? null) === null)
    problems.push(scaleSuggested(figures.scale));
  if (resolved.isOpen) return { ...row, outcome: 'needs-decision', candidates: resolved.candidates };
  const sameAs = resolved.entry ? sameAsText(resolved.entry) : '';
  const applied = resolved.apply();
  const repeats = isRepetition(applied.entry, identity);
  const laid = figures.years.map((ofYear) => layFigures(applied.entry, ofYear, repeats));
  problems.push(...laid.flatMap((one) => one.problems));
  const changes = applied.state === 'new' ? [] : [...applied.changes, ...laid.flatMap((one) => one.changes)];
  const state = strongest([applied.state, changes.length > 0 ? 'changed' : 'unchanged']);
  const detail = [row.detail, resolved.sector?.isNew && `komoditas baru: ${resolved.sector.name}`];
  return { ...row, outcome: state, changes, sameAs, detail: detail.filter(Boolean).join('; ') };
}

/** Who a row was found to be; a row that repeats another names that one. */
const sameAsText = (entry: RegisterEntry): string =>
  entry.row === null ? titleOf(entry) : `${titleOf(entry)}, baris ${entry.row}`;
