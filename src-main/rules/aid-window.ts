import { addMonths, addYears } from './calendar.ts';

/** Years within which aid of the same kind is called double, unless Pengaturan says otherwise. */
export const DEFAULT_DOUBLE_AID_YEARS = 3;
/** Months between two visits to goods that were given (monev), unless Pengaturan says otherwise. */
export const MONITORING_MONTHS = 3;

/**
 * True when two ISO dates lie at most so many years apart, whichever comes first: 2020-09-10 and 2023-09-10 are
 * within 3 years, 2023-09-11 is not. Source: domain.md, Double aid.
 */
export function isWithinYears(a: string, b: string, years: number = DEFAULT_DOUBLE_AID_YEARS): boolean {
  const [earlier, later] = a <= b ? [a, b] : [b, a];
  return later <= addYears(earlier, years);
}

/** ISO date on which the next monitoring visit is due, from the last visit or, before the first, the handover. */
export function nextMonitoringDate(lastDate: string, months: number = MONITORING_MONTHS): string {
  return addMonths(lastDate, months);
}
