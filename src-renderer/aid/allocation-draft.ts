import type { ItemRow } from '../../src-main/contract/aid.ts';
import type { AnswerOf } from '../app/procedure-types.ts';

export type Allocation = AnswerOf<'aid', 'recipient'>['allocations'][number];

/** What the officer is typing for one recipient: item -> quantity; null while the field is empty. */
export type AllocationDraft = Map<number, number | null>;

export const draftOf = (allocations: Allocation[]): AllocationDraft =>
  new Map(allocations.map((row) => [row.itemId, row.quantity]));

export interface AllocationLine {
  item: ItemRow;
  quantity: number | null;
  /** What would be left of the item after saving; below zero = more than was bought. */
  leftAfter: number;
  value: number;
}

/** The typed quantities beside what is left of each item. What this recipient had already counts as free. */
export function allocationLines(
  draft: AllocationDraft,
  saved: Allocation[],
  items: ItemRow[],
): AllocationLine[] {
  const had = draftOf(saved);
  return [...draft].flatMap(([itemId, quantity]) => {
    const item = items.find((row) => row.id === itemId);
    if (!item) return [];
    const wanted = quantity ?? 0;
    return {
      item,
      quantity,
      leftAfter: item.left + (had.get(itemId) ?? 0) - wanted,
      value: wanted * item.unitPrice,
    };
  });
}

/** Lines that take more than was bought, and more than this recipient had before. */
export const linesBeyondBought = (lines: AllocationLine[], saved: Allocation[]): AllocationLine[] => {
  const had = draftOf(saved);
  return lines.filter((line) => line.leftAfter < 0 && (line.quantity ?? 0) > (had.get(line.item.id) ?? 0));
};

/**
 * Items whose double aid needs a reason now: given anew, or more of where none has been written. Mirrors what the main
 * process refuses.
 */
export function itemsToJustify(
  lines: AllocationLine[],
  saved: Allocation[],
  hasReason: boolean,
): ReadonlySet<number> {
  const had = draftOf(saved);
  return new Set(
    lines
      .filter(({ item, quantity }) => (quantity ?? 0) > (had.get(item.id) ?? 0))
      .filter(({ item }) => !hasReason || !had.has(item.id))
      .map(({ item }) => item.id),
  );
}

export const isChanged = (draft: AllocationDraft, saved: Allocation[]): boolean => {
  const had = draftOf(saved);
  return (
    [...draft].some(([itemId, quantity]) => (quantity ?? 0) !== (had.get(itemId) ?? 0)) ||
    saved.some((row) => !draft.has(row.itemId))
  );
};
