import { addDays } from './calendar.ts';

/** How a business's facilitation stands. */
export const CASE_STANDINGS = ['berjalan', 'selesai', 'berhenti'] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

/** One stage on the way of a business, as far as it tells whether it is late. */
export interface StageDates {
  startedDate: string | null;
  finishedDate: string | null;
  /** What the officer set; null = by the target of the stage. */
  dueDate: string | null;
  targetDays: number | null;
}

/** ISO date by which a stage should be finished: as set, else its target after its start; null = none. */
export function dueDateOf({ startedDate, dueDate, targetDays }: StageDates): string | null {
  if (dueDate !== null) return dueDate;
  return startedDate !== null && targetDays !== null ? addDays(startedDate, targetDays) : null;
}

/** A stage is overdue when its last day is over and it is not finished; on that day itself it is not. */
export function isOverdue(stage: StageDates, today: string): boolean {
  const due = dueDateOf(stage);
  return stage.finishedDate === null && due !== null && due < today;
}

/** How a certificate stands on a day. Without an end it stays valid. */
export type Validity = 'berlaku' | 'segera berakhir' | 'berakhir';

/** A certificate is valid through its last day; from `reminderDays` before it the office is reminded. */
export function validityOf(validUntil: string | null, today: string, reminderDays: number): Validity {
  if (validUntil === null) return 'berlaku';
  if (validUntil < today) return 'berakhir';
  return addDays(validUntil, -reminderDays) <= today ? 'segera berakhir' : 'berlaku';
}
