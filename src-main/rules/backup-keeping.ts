import { daysBetween, toDayNumber } from './calendar.ts';

/** A backup of a series: its number, which only grows, and the day by the clock of when it was made. */
export interface NumberedBackup {
  sequence: number;
  /** ISO date. */
  day: string;
}

/** How many days, weeks and months a series reaches back (safety.md). */
export const keptBackups = { daily: 7, weekly: 4, monthly: 12 };

/**
 * Which backups of a series stay: the newest of each of the 7 latest days, 4 latest weeks and 12 latest months that have
 * one. "Latest" goes by the number and not by the clock: a clock that was set wrong, and set right again, can neither
 * push good backups out nor make the newest look old. The newest always stays.
 */
export function chooseKept<T extends NumberedBackup>(backups: readonly T[], kept = keptBackups): Set<T> {
  const newestFirst = backups.toSorted((a, b) => b.sequence - a.sequence);
  const staying = new Set<T>(newestFirst.slice(0, 1));
  const keepNewestOf = (count: number, spanOf: (day: string) => string | number): void => {
    const spans = new Set<string | number>();
    for (const backup of newestFirst) {
      const span = spanOf(backup.day);
      if (spans.has(span)) continue;
      if (spans.size === count) break;
      spans.add(span);
      staying.add(backup);
    }
  };
  keepNewestOf(kept.daily, (day) => day);
  // 1970-01-01 was a Thursday: three days more, and weeks begin on Monday.
  keepNewestOf(kept.weekly, (day) => Math.floor((toDayNumber(day) + 3) / 7));
  keepNewestOf(kept.monthly, (day) => day.slice(0, 7));
  return staying;
}

/** Days after which a copy outside of the workstation is too old. */
export const outsideCopyDays = 7;

/**
 * Days since the last copy outside of the workstation when it is older than 7, or when the clock says that it is still
 * to come; null when it is recent enough, 'never' when there was none. Both are ISO dates.
 */
export function overdueOutsideCopy(last: string | null, today: string): number | 'never' | null {
  if (last === null) return 'never';
  const days = daysBetween(last, today);
  return days > outsideCopyDays || days < 0 ? Math.abs(days) : null;
}
