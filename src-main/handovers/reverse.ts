import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { formatNumber } from '../rules/format-number.ts';
import { type HandoverDependencies, recipientFor } from './handover-dependencies.ts';
import type { HandoverRepository } from './handover-repository.ts';

/**
 * Takes a handover back with its reason: what was given can be edited again, and the letter keeps its number. Fails with
 * `not-delivered`, `goods-returned` or `visited`: what happened to the goods since would speak of goods never given.
 */
export function reverse(
  dependencies: HandoverDependencies,
  repository: HandoverRepository,
  { recipientId, reason }: { recipientId: number; reason: string },
): Result<Record<string, never>> {
  const { connection, lifecycle } = dependencies;
  const found = recipientFor(dependencies, recipientId, 'take-back');
  if (!found.ok) return found;
  const { delivery, program } = found.value;
  const letter = lifecycle.byRecipient(recipientId);
  if (!letter?.deliveredAt) return failure('not-delivered', 'Barang penerima ini belum tercatat diserahkan.');
  const returns = repository.returnsOf(recipientId).length;
  if (returns > 0)
    return failure(
      'goods-returned',
      `Sudah ada ${formatNumber(returns)} catatan barang kembali atau diganti dari penerima ini. Hapus catatan itu dahulu.`,
    );
  const visits = dependencies.visits(recipientId);
  if (visits > 0)
    return failure(
      'visited',
      `Barang penerima ini sudah ${formatNumber(visits)} kali dikunjungi (monev). Hapus kunjungan itu dahulu.`,
    );
  const { deliveredAt } = letter;
  const title = `Pembatalan penyerahan kepada ${delivery.name} (BAST ${letter.letterNumber}), ${program.name}`;
  inChangeSet(connection, 'handover', title, () => {
    repository.insertReversal(recipientId, deliveredAt, dependencies.now(), reason.trim());
    lifecycle.takeBack(recipientId);
  });
  return success({});
}
