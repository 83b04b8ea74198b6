import type { Grid } from './grid.ts';
import type { MappedColumn } from './map-columns.ts';
import { isWholeNumber, type RowFacts, readFacts } from './row-facts.ts';
import { type SkipReason, skipReason } from './skip-reason.ts';

/** A row after the heading: data, or skipped for a reason in words. */
export interface ClassifiedRow {
  row: number;
  skippedBecause: string | null;
  /** Skipped, and what follows is not about the recipient above any more. */
  endsBlock: boolean;
  /** Names nobody and carries no number: more of the row above, when that is a recipient's. */
  continues: boolean;
}

/**
 * Sorts every row after the heading, up to the last used one. What stands below the table (signatures, notes, stray
 * formulas) is told from data by an empty or total row before it and by far fewer filled cells.
 */
export function classifyRows(grid: Grid, columns: MappedColumn[], lastHeaderRow: number): ClassifiedRow[] {
  const facts: RowFacts[] = [];
  for (let row = lastHeaderRow + 1; row <= grid.sheet.rowCount; row++)
    facts.push(readFacts(grid, columns, row));
  const named = facts.filter((one) => one.hasOwner);
  const isNumbered =
    named.filter((one) => one.number && isWholeNumber(one.number.text)).length > named.length / 2;
  const reasons = facts.map((one) => skipReason(grid, one, isNumbered));
  const end = endOfTable(facts, reasons);
  return facts.map((one, index) => {
    const own = reasons[index] ?? null;
    const reason = index > end && (own === null || own.isSection) ? outside : own;
    return {
      row: one.row,
      skippedBecause: reason?.words ?? null,
      endsBlock: reason?.endsBlock === true,
      continues: !one.hasIdentity && one.number === undefined,
    };
  });
}

const outside: SkipReason = { words: 'Di luar tabel (tanda tangan atau catatan).', endsBlock: true };

/** Index of the last row of the table; the rows directly under a full row belong to it as well. */
function endOfTable(facts: RowFacts[], reasons: (SkipReason | null)[]): number {
  const candidates = facts.filter((_, index) => reasons[index] === null);
  const sizes = candidates.map((one) => one.filled.length).sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const least = Math.max(2, Math.ceil(typical * 0.4));
  const lastFull = facts.findLastIndex(
    (one, index) =>
      reasons[index] === null &&
      one.hasKey &&
      (one.filled.length >= least || (one.number !== undefined && isWholeNumber(one.number.text))),
  );
  if (lastFull < 0) return facts.length;
  let end = lastFull;
  while (end + 1 < facts.length && reasons[end + 1] === null) end++;
  return end;
}
