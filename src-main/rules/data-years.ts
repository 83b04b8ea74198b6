import { type Scale, suggestScale } from './scale.ts';
import { allWorkers, type Workers } from './workers.ts';

/** Figures of one data year as far as the rules need them. Null = not known. */
export interface DataYear extends Workers {
  year: number | null;
  /** Whole rupiah, without land and building. */
  investment: number | null;
}

/** Rows with their year, the newest first. */
export function newestFirst<T extends { year: number | null }>(rows: readonly T[]): (T & { year: number })[] {
  return rows
    .filter((row): row is T & { year: number } => row.year !== null)
    .toSorted((a, b) => b.year - a.year);
}

/** The scale that the figures suggest, with what it rests on, or what is missing for it. */
export type ScaleBasis =
  | { scale: Scale; year: number; workers: number; investment: number }
  | { scale: null; missing: ('workers' | 'investment')[] };

/**
 * Suggests the scale from the newest year that has both workers and investment (Permenperin 64/2016). What is missing
 * is that of the newest year, or both when there is none.
 */
export function scaleBasisOf(rows: readonly DataYear[]): ScaleBasis {
  const sorted = newestFirst(rows);
  for (const row of sorted) {
    const workers = allWorkers(row);
    const scale = suggestScale(workers, row.investment);
    if (scale !== null && workers !== null && row.investment !== null)
      return { scale, year: row.year, workers, investment: row.investment };
  }
  const [newest] = sorted;
  const missing: ('workers' | 'investment')[] = [];
  if (!newest || allWorkers(newest) === null) missing.push('workers');
  if (!newest || newest.investment === null) missing.push('investment');
  return { scale: null, missing };
}

/** The year that a further row is for: the one after the newest, but none to come; then the latest that is not there. */
export function nextDataYear(years: readonly number[], thisYear: number): number {
  const newest = Math.max(...years);
  if (years.length === 0) return thisYear;
  if (newest < thisYear) return newest + 1;
  let year = thisYear;
  while (years.includes(year)) year--;
  return year;
}
