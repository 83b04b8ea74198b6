import type { PreviewRow } from '../contract/imports.ts';
import { type Control, steps } from './control.ts';
import type { Table } from './find-table.ts';
import { decisionOf, emptyRow, hasSeverity, leftReason, skippedRow } from './plan.ts';
import type { RawRow } from './raw-rows.ts';
import { readFigures, scaleSuggested } from './read-figures.ts';
import { type ReadingContext, readIdentity } from './read-identity.ts';
import { type PlanContext, resolveBusiness } from './resolve-business.ts';

/** Decides every row of a workbook of businesses. What is taken changes the index, from which the commit writes. */
export function planBusinesses(
  table: Table,
  rawRows: RawRow[],
  reading: ReadingContext,
  context: PlanContext,
  control: Control,
): PreviewRow[] {
  const raws = new Map(rawRows.map((raw) => [raw.row, raw]));
  const planned: PreviewRow[] = [];
  for (const classified of steps(control, 'memeriksa baris', table.rows)) {
    const raw = raws.get(classified.row);
    planned.push(raw ? planRow(raw, reading, context) : skippedRow(classified));
  }
  return planned;
}

function planRow(raw: RawRow, reading: ReadingContext, context: PlanContext): PreviewRow {
  const identity = readIdentity(raw, reading);
  const figures = readFigures(raw);
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
  if (figures.scale && (resolved.entry?.data.scale ?? null) === null)
    problems.push(scaleSuggested(figures.scale));
  if (resolved.isOpen) return { ...row, outcome: 'needs-decision', candidates: resolved.candidates };
  const { state, changes } = resolved.apply();
  const detail = [row.detail, resolved.sector?.isNew && `komoditas baru: ${resolved.sector.name}`];
  return { ...row, outcome: state, changes, detail: detail.filter(Boolean).join('; ') };
}
