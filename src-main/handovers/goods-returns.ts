import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { formatLongDate, isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { heldOf } from '../rules/goods-held.ts';
import { type HandoverDependencies, recipientFor } from './handover-dependencies.ts';
import type { HandoverRepository, ReturnData } from './handover-repository.ts';

/**
 * Records goods that came back: never more than the recipient still has. Fails with `not-delivered`, `date-wrong`,
 * `item-unknown` or `return-too-many`.
 */
export function addReturn(
  dependencies: HandoverDependencies,
  repository: HandoverRepository,
  data: ReturnData,
): Result<{ id: number }> {
  const found = recipientFor(dependencies, data.recipientId, 'take-back');
  if (!found.ok) return found;
  const { delivery, program } = found.value;
  const deliveredAt = dependencies.lifecycle.byRecipient(data.recipientId)?.deliveredAt;
  if (!deliveredAt)
    return failure(
      'not-delivered',
      'Barang penerima ini belum diserahkan; alokasinya masih dapat diubah pada langkah Penerima.',
    );
  if (!isIsoDate(data.date) || data.date > dependencies.today() || data.date < deliveredAt)
    return failure('date-wrong', 'Tanggal kembali tidak dapat dipakai.', {
      date: `Isi tanggal dari ${formatLongDate(deliveredAt)} sampai hari ini.`,
    });
  const item = delivery.items.find((one) => one.itemId === data.itemId);
  if (!item) return failure('item-unknown', 'Barang itu tidak diserahkan kepada penerima ini.');
  const held = heldOf(data.itemId, item.quantity, repository.returnsOf(data.recipientId));
  if (data.quantity > held)
    return failure(
      'return-too-many',
      `Penerima ini hanya memegang ${formatNumber(held)} ${item.unit} ${item.name}.`,
      { quantity: `Paling banyak ${formatNumber(held)}.` },
    );
  const what = `${item.name}, ${formatNumber(data.quantity)} ${item.unit}`;
  const title = `Barang ${data.kind}: ${what}, ${delivery.name} (${program.name})`;
  const id = inChangeSet(dependencies.connection, 'handover', title, () =>
    repository.insertReturn({ ...data, reason: data.reason.trim() }),
  );
  return success({ id });
}

/** Takes such a record away. Fails with `allocated-again` when the pieces were given to others since. */
export function removeReturn(
  dependencies: HandoverDependencies,
  repository: HandoverRepository,
  id: number,
): Result<Record<string, never>> {
  const record = repository.returnById(id);
  if (!record) return failure('return-unknown', 'Catatan itu sudah tidak ada. Muat ulang layar.');
  const found = recipientFor(dependencies, record.recipientId, 'take-back');
  if (!found.ok) return found;
  const { delivery, program } = found.value;
  const name = delivery.items.find((one) => one.itemId === record.itemId)?.name ?? '';
  const left = dependencies.leftOf(record.itemId);
  if (record.kind === 'dikembalikan' && left < record.quantity)
    return failure(
      'allocated-again',
      `${name} yang kembali sudah dialokasikan lagi (sisa ${formatNumber(Math.max(0, left))}). Kurangi dahulu alokasi itu.`,
    );
  const title = `Hapus catatan barang ${record.kind}: ${name}, ${delivery.name} (${program.name})`;
  inChangeSet(dependencies.connection, 'handover', title, () => repository.removeReturn(id));
  return success({});
}
