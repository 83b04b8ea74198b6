import type { MonitoredRow } from '../contract/monitoring.ts';
import { type MonitoringRule, nextVisit, type VisitDue } from '../rules/monitoring.ts';
import { goodsOf, type Monitored } from './monitoring-context.ts';
import type { FoundCondition, MonitoredRecord, VisitRecord } from './visit-repository.ts';

/** When the goods of a delivery are to be visited next; what is all taken back is not visited. */
export function dueOf(
  { deliveredAt, isPast, pieces }: MonitoredRecord,
  visits: readonly VisitRecord[],
  rule: MonitoringRule,
  today: string,
): VisitDue {
  if (pieces <= 0) return { dueAt: null, overdueDays: 0 };
  return nextVisit(
    { deliveredAt, visits: visits.map(({ date }) => date), isPast: isPast === 1, today },
    rule,
  );
}

/** A monitored delivery as the screens see it. `visits` of it, the oldest first. */
export function monitoredRow(
  monitored: Monitored,
  visits: readonly VisitRecord[],
  conditionsOfLast: readonly FoundCondition[],
  rule: MonitoringRule,
  today: string,
): MonitoredRow {
  const { delivery, record } = monitored;
  const lastConditions: MonitoredRow['lastConditions'] = {};
  for (const { condition, quantity } of conditionsOfLast)
    lastConditions[condition] = (lastConditions[condition] ?? 0) + quantity;
  return {
    recipientId: delivery.recipientId,
    programId: delivery.programId,
    programName: delivery.programName,
    fiscalYear: delivery.fiscalYear,
    part: delivery.part,
    businessId: delivery.businessId,
    groupId: delivery.groupId,
    name: delivery.name,
    organisation: delivery.organisation,
    phones: delivery.phones,
    villageName: delivery.villageName,
    districtName: delivery.districtName,
    deliveredAt: record.deliveredAt,
    goods: goodsOf(monitored).map(({ itemId, name, unit, quantity }) => ({ itemId, name, unit, quantity })),
    visits: visits.length,
    lastVisit: visits.at(-1)?.date ?? null,
    lastConditions,
    ...dueOf(record, visits, rule, today),
    openFollowUps: visits.filter((visit) => visit.followUp !== '' && visit.followUpDoneAt === null).length,
  };
}
