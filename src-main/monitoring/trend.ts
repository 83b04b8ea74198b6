import type { z } from 'zod';
import type { monitoringProcedures } from '../contract/monitoring.ts';
import { CONDITIONS, type Condition, quarterOf } from '../rules/monitoring.ts';
import type { FoundCondition, VisitRecord } from './visit-repository.ts';

type Trend = z.input<(typeof monitoringProcedures)['trend']['output']>;

/** Pieces by condition in each quarter, the oldest first. Who was visited twice in one counts by the later visit. */
export function trendOf(
  visits: readonly VisitRecord[],
  conditions: readonly (FoundCondition & { visitId: number })[],
): Trend {
  const found = Map.groupBy(conditions, ({ visitId }) => visitId);
  const quarters = Map.groupBy(
    visits.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ({ date }) => quarterOf(date),
  );
  return [...quarters].map(([quarter, all]) => {
    const last = new Map(all.map((visit) => [visit.recipientId, visit.id]));
    const pieces = Object.fromEntries(CONDITIONS.map((condition) => [condition, 0])) as Record<
      Condition,
      number
    >;
    for (const visitId of last.values())
      for (const { condition, quantity } of found.get(visitId) ?? []) pieces[condition] += quantity;
    return { quarter, recipients: last.size, pieces };
  });
}
