import type { z } from 'zod';
import type { aidProcedures } from '../contract/aid.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { AidRepository } from './aid-repository.ts';
import type { Delivery } from './delivery.ts';

type Input = z.output<(typeof aidProcedures)['saveAllocations']['input']>;

/**
 * Sets what a recipient gets. "Nothing given is lost" (domain.md): a delivered handover is refused; more than was
 * bought is refused unless the officer gives a reason in writing, which is kept with the recipient. A letter that was
 * printed before is due again, under its old number.
 */
export function saveAllocations(
  context: {
    connection: Connection;
    aid: AidRepository;
    recipient: (id: number) => Delivery | undefined;
    forgetPrints: (recipientIds: number[]) => void;
  },
  { recipientId, allocations, beyondBought }: Input,
): Result<Record<string, never>> {
  const { connection, aid } = context;
  const recipient = context.recipient(recipientId);
  if (!recipient) return failure('recipient-unknown', 'Penerima ini tidak ditemukan pada program.');
  if (recipient.letter?.deliveredAt)
    return failure('allocation-delivered', 'Barang sudah diserahkan; alokasi tidak dapat diubah.');
  const items = new Map(aid.items(recipient.programId).map((item) => [item.id, item]));
  const before = new Map(recipient.items.map((item) => [item.itemId, item.quantity]));
  const wanted = new Map(allocations.map(({ itemId, quantity }) => [itemId, quantity]));
  for (const itemId of before.keys()) if (!wanted.has(itemId)) wanted.set(itemId, 0);

  const changes = [...wanted].filter(([itemId, quantity]) => quantity !== (before.get(itemId) ?? 0));
  const tooMuch: [string, string][] = [];
  for (const [itemId, quantity] of changes) {
    const item = items.get(itemId);
    if (!item) return failure('item-unknown', 'Salah satu barang bukan milik program ini.');
    const others = aid.allocated(itemId).allocated - (before.get(itemId) ?? 0);
    if (quantity > (before.get(itemId) ?? 0) && others + quantity > item.quantityBought)
      tooMuch.push([
        item.name,
        `sisa ${Math.max(0, item.quantityBought - others)} dari ${item.quantityBought} ${item.unit}`,
      ]);
  }
  const reason = beyondBought?.trim() || null;
  if (tooMuch.length > 0 && reason === null)
    return failure(
      'beyond-bought',
      `Melebihi yang dibeli: ${tooMuch.map(([name, left]) => `${name} (${left})`).join(', ')}. Kurangi, atau tulis alasannya.`,
    );
  if (changes.length === 0) return success({});
  connection.transaction(() => {
    for (const [itemId, quantity] of changes) aid.setAllocation(recipientId, itemId, quantity);
    if (tooMuch.length > 0) aid.setBeyondBoughtReason(recipientId, reason);
    context.forgetPrints([recipientId]);
  })();
  return success({});
}
