import { nextMonitoringDate } from './aid-window.ts';
import { addYears, daysBetween } from './calendar.ts';

/** How goods are found at a visit, from the best to the worst; the text is what screens and papers show. */
export const CONDITIONS = ['baik', 'rusak ringan', 'rusak berat', 'hilang', 'dipindahtangankan'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Goods that are not there any more: an auditor will ask why, so a note is demanded. */
export const needsNote = (condition: Condition): boolean =>
  condition === 'hilang' || condition === 'dipindahtangankan';

/** How often goods are visited, and for how long after they were given. */
export interface MonitoringRule {
  everyMonths: number;
  forYears: number;
}

export interface VisitQuestion {
  /** ISO date of the handover; null where the office's old list does not have it. */
  deliveredAt: string | null;
  /** ISO dates of the visits, in any order. */
  visits: readonly string[];
  /** Taken over from earlier years' workbooks. */
  isPast: boolean;
  today: string;
}

export interface VisitDue {
  /** ISO date on which the next visit is due; null = none any more, or not yet begun. */
  dueAt: string | null;
  /** Days since that date; 0 while it is not over. */
  overdueDays: number;
}

const none: VisitDue = { dueAt: null, overdueDays: 0 };

/**
 * When goods are to be visited next: so many months after the last visit or, before the first, after the handover,
 * until so many years after it. What earlier years gave is visited again only once somebody began to: its years count
 * from the first visit.
 */
export function nextVisit(
  { deliveredAt, visits, isPast, today }: VisitQuestion,
  rule: MonitoringRule,
): VisitDue {
  const ordered = visits.toSorted();
  const [first] = ordered;
  const begin = isPast ? first : deliveredAt;
  if (begin === undefined || begin === null) return none;
  const dueAt = nextMonitoringDate(ordered.at(-1) ?? begin, rule.everyMonths);
  const until = addYears(begin, rule.forYears);
  if (dueAt > until || today > until) return none;
  return { dueAt, overdueDays: Math.max(0, daysBetween(dueAt, today)) };
}

/** '2024-05-17' as '2024-2': year and quarter, sorted as text. */
export const quarterOf = (iso: string): string =>
  `${iso.slice(0, 4)}-${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;

/** '2024-2' as 'Triwulan II 2024'. */
export const quarterWords = (quarter: string): string =>
  `Triwulan ${['I', 'II', 'III', 'IV'][Number(quarter.slice(5)) - 1] ?? ''} ${quarter.slice(0, 4)}`;
