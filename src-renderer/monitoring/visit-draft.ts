import type { MonitoredRow, VisitInput, VisitRow } from '../../src-main/contract/monitoring.ts';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { CONDITIONS, type Condition } from '../../src-main/rules/monitoring.ts';
import { recall } from '../app/remembered.ts';

/** Counts by item and condition; null while a field is empty. */
export type Counts = ReadonlyMap<string, number | null>;
export const keyOf = (itemId: number, condition: Condition): string => `${itemId} ${condition}`;

/** What the officer is typing about one visit. */
export interface VisitDraft {
  date: string | null;
  visitor: string;
  counts: Counts;
  notes: ReadonlyMap<string, string>;
  note: string;
  followUp: string;
  followUpDoneAt: string | null;
}

/** Who visited last on this workstation: mostly the same person goes from house to house. */
export const visitorKey = 'monitoring.visitor';

/** A new visit begins with everything in good order, which is what mostly is found. */
export const draftOf = (goods: MonitoredRow['goods'], visit: VisitRow | null): VisitDraft =>
  visit === null
    ? {
        date: isoDateOf(new Date()),
        visitor: recall<string>(visitorKey, ''),
        counts: new Map(goods.map((item) => [keyOf(item.itemId, 'baik'), item.quantity])),
        notes: new Map(),
        note: '',
        followUp: '',
        followUpDoneAt: null,
      }
    : {
        ...visit,
        counts: new Map(visit.conditions.map((one) => [keyOf(one.itemId, one.condition), one.quantity])),
        notes: new Map(visit.conditions.map((one) => [keyOf(one.itemId, one.condition), one.note])),
      };

/** Puts a count; what is not good is taken off the good ones as far as they go, so that the sum stays. */
export function withCount(
  counts: Counts,
  itemId: number,
  condition: Condition,
  count: number | null,
): Counts {
  const next = new Map(counts);
  const before = next.get(keyOf(itemId, condition)) ?? 0;
  next.set(keyOf(itemId, condition), count);
  if (condition === 'baik') return next;
  const good = next.get(keyOf(itemId, 'baik')) ?? 0;
  next.set(keyOf(itemId, 'baik'), Math.max(0, good - ((count ?? 0) - before)));
  return next;
}

/** Conditions of an item that are asked about in words: all but good, as far as something was found in them. */
export const notedConditions = (draft: VisitDraft, itemId: number): Condition[] =>
  CONDITIONS.filter((condition) => {
    const key = keyOf(itemId, condition);
    return condition !== 'baik' && (draft.counts.get(key) ?? 0) > 0;
  });

export const visitInputOf = (
  recipientId: number,
  id: number | null,
  draft: VisitDraft,
  itemIds: number[],
): VisitInput => ({
  id,
  recipientId,
  date: draft.date ?? '',
  visitor: draft.visitor,
  conditions: itemIds.flatMap((itemId) =>
    CONDITIONS.map((condition) => ({
      itemId,
      condition,
      quantity: draft.counts.get(keyOf(itemId, condition)) ?? 0,
      note: draft.notes.get(keyOf(itemId, condition)) ?? '',
    })),
  ),
  note: draft.note,
  followUp: draft.followUp,
  followUpDoneAt: draft.followUpDoneAt,
});
