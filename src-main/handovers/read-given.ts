import type { Delivery } from '../aid/delivery.ts';
import type { DeliverInput } from '../contract/handovers.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { formatNumber } from '../rules/format-number.ts';

/**
 * What was given of a single recipient's goods: null when it was all of them. Fails with `given-wrong` for more than is
 * allocated, for nothing at all, for an item that is not the recipient's, and for several recipients.
 */
export function readGiven(
  chosen: readonly Delivery[],
  given: DeliverInput['given'],
): Result<Map<number, number> | null> {
  if (given === null) return success(null);
  const [delivery] = chosen;
  if (!delivery || chosen.length > 1)
    return failure('given-wrong', 'Penyerahan sebagian dicatat untuk satu penerima setiap kali.');
  const quantities = new Map(given.map(({ itemId, quantity }) => [itemId, quantity]));
  const allocated = new Map(delivery.items.map((item) => [item.itemId, item]));
  for (const [itemId, quantity] of quantities) {
    const item = allocated.get(itemId);
    if (!item) return failure('given-wrong', 'Salah satu barang tidak dialokasikan kepada penerima ini.');
    if (quantity > item.quantity)
      return failure(
        'given-wrong',
        `${item.name}: yang diserahkan ${formatNumber(quantity)}, padahal alokasinya ${formatNumber(item.quantity)} ${item.unit}.`,
        { [`given.${itemId}`]: `Paling banyak ${formatNumber(item.quantity)}.` },
      );
  }
  if ([...quantities.values()].every((quantity) => quantity === 0))
    return failure('given-wrong', 'Belum ada barang yang diserahkan. Isi jumlah yang benar-benar diterima.');
  const isAll = delivery.items.every((item) => quantities.get(item.itemId) === item.quantity);
  return success(isAll ? null : quantities);
}
