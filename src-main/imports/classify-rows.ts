import type { Grid } from './grid.ts';
import { isNumberingHeading } from './heading-dictionary.ts';
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

/** What is remembered of a row: the facts of all rows of a large register would fill the memory. */
interface Classified {
  row: number;
  reason: SkipReason | null;
  continues: boolean;
  hasKey: boolean;
  filled: number;
  hasWholeNumber: boolean;
}

/**
 * Sorts every row after the heading, up to the last used one. What stands below the table (signatures, notes, stray
 * formulas) is told from data by an empty or total row before it and by far fewer filled cells.
 */
export function classifyRows(grid: Grid, columns: MappedColumn[], lastHeaderRow: number): ClassifiedRow[] {
  const isNumbered = mostAreNumbered(grid, columns, lastHeaderRow);
  const all: Classified[] = [];
  for (let row = lastHeaderRow + 1; row <= grid.sheet.rowCount; row++) {
    const facts = readFacts(grid, columns, row);
    all.push({
      row,
      reason: skipReason(grid, facts, isNumbered),
      continues: !facts.hasIdentity && facts.number === undefined,
      hasKey: facts.hasKey,
      filled: facts.filled.length,
      hasWholeNumber: hasWholeNumber(facts),
    });
  }
  const end = endOfTable(all);
  return all.map(({ row, reason: own, continues }, index) => {
    const reason = index > end && (own === null || own.isSection) ? outside : own;
    return {
      row,
      skippedBecause: reason?.words ?? null,
      endsBlock: reason?.endsBlock === true,
      continues,
    };
  });
}

const outside: SkipReason = { words: 'Di luar tabel (tanda tangan atau catatan).', endsBlock: true };

const hasWholeNumber = ({ number }: RowFacts): boolean => number !== undefined && isWholeNumber(number.text);

/** Most rows that name somebody carry a number under NO. */
function mostAreNumbered(grid: Grid, columns: MappedColumn[], lastHeaderRow: number): boolean {
  if (!columns.some((column) => isNumberingHeading(column.heading))) return false;
  let named = 0;
  let numbered = 0;
  for (let row = lastHeaderRow + 1; row <= grid.sheet.rowCount; row++) {
    const facts = readFacts(grid, columns, row);
    if (!facts.hasOwner) continue;
    named++;
    if (hasWholeNumber(facts)) numbered++;
  }
  return numbered > named / 2;
}

/** Index of the last row of the table; the rows directly under a full row belong to it as well. */
function endOfTable(rows: Classified[]): number {
  const sizes = rows
    .filter((one) => one.reason === null)
    .map((one) => one.filled)
    .sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const least = Math.max(2, Math.ceil(typical * 0.4));
  const lastFull = rows.findLastIndex(
    (one) => one.reason === null && one.hasKey && (one.filled >= least || one.hasWholeNumber),
  );
  if (lastFull < 0) return rows.length;
  let end = lastFull;
  while (end + 1 < rows.length && rows[end + 1]?.reason === null) end++;
  return end;
}
