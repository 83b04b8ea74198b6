import type { AidRepository } from './aid-repository.ts';
import type { ChangedRow } from './save-allocations.ts';

/** Items that a message names at most. */
const namedAtMost = 3;
const listed = (words: string[]): string => {
  const more = words.length - namedAtMost;
  return `${words.slice(0, namedAtMost).join(', ')}${more > 0 ? `, dan ${more} barang lainnya` : ''}`;
};

export interface BeyondBought {
  row: ChangedRow;
  /** "Mesin Jahit (sisa 2 dari 10 unit), ..." */
  words: string;
}

/**
 * Rows that take more of an item than was bought: what is freed by the others counts first, then the rows take from what
 * is left in their order. A row that takes no more than it had is never among them.
 */
export function beyondBought(aid: AidRepository, programId: number, rows: ChangedRow[]): BeyondBought[] {
  const items = new Map(aid.items(programId).map((item) => [item.id, item]));
  const left = new Map<number, number>();
  const leftOf = (itemId: number): number => {
    const known = left.get(itemId);
    return known ?? (items.get(itemId)?.quantityBought ?? 0) - aid.allocated(itemId).allocated;
  };
  for (const { allocations, before } of rows)
    for (const { itemId, quantity } of allocations)
      left.set(itemId, leftOf(itemId) + Math.max(0, (before.get(itemId) ?? 0) - quantity));
  return rows.flatMap((row): BeyondBought[] => {
    const words = row.allocations.flatMap(({ itemId, quantity }) => {
      const more = quantity - (row.before.get(itemId) ?? 0);
      if (more <= 0) return [];
      const here = leftOf(itemId);
      left.set(itemId, here - more);
      const item = items.get(itemId);
      if (here >= more || !item) return [];
      return [`${item.name} (sisa ${Math.max(0, here)} dari ${item.quantityBought} ${item.unit})`];
    });
    return words.length > 0 ? [{ row, words: listed(words) }] : [];
  });
}
