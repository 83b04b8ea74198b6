import type { z } from 'zod';
import type { DeliveryItem } from '../aid/delivery.ts';
import type { visitInput } from '../contract/monitoring.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { formatLongDate, formatShortDate, isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { needsNote } from '../rules/monitoring.ts';
import { refusalOf } from '../rules/program-state.ts';
import { findMonitored, goodsOf, type Monitored, type MonitoringContext } from './monitoring-context.ts';
import type { FoundCondition } from './visit-repository.ts';

type Input = z.output<typeof visitInput>;

/**
 * Writes a visit, new or changed. What was found of each item adds up to what the recipient had on that day; what is
 * lost or passed on has a note. Fails with `not-monitored`, `program-state`, `visit-unknown`, `date-wrong`,
 * `visit-exists`, `conditions-wrong` or `follow-up-wrong`, with words for each field.
 */
export function saveVisit(context: MonitoringContext, input: Input): Result<{ id: number }> {
  const { connection, repository } = context;
  const found = findMonitored(context, input.recipientId);
  if (!found.ok) return found;
  const refused = visitRefusal(context, found.value.delivery.programId);
  if (refused) return refused;
  const known = input.id === null ? null : repository.visitById(input.id);
  if (known === undefined || (known !== null && known.recipientId !== input.recipientId))
    return failure('visit-unknown', 'Kunjungan ini sudah dihapus. Muat ulang layar.');
  const problem = wrongDate(context, input, found.value) ?? wrongFollowUp(context, input);
  if (problem) return problem;
  const conditions = input.conditions.filter(({ quantity }) => quantity > 0);
  const fields = conditionProblems(conditions, goodsOf(found.value, input.date));
  const [first] = Object.values(fields);
  if (first !== undefined) return failure('conditions-wrong', first, fields);

  const { recipientId, date, visitor, note, followUp, followUpDoneAt } = input;
  const data = { recipientId, date, visitor, note: note.trim(), followUp: followUp.trim(), followUpDoneAt };
  const title = `Kunjungan monev ${found.value.delivery.name}, ${formatShortDate(date)}`;
  const id = inChangeSet(connection, 'bulk', title, () => {
    const visitId = input.id ?? repository.insertVisit(data, context.now());
    if (input.id !== null) repository.updateVisit({ ...data, id: input.id });
    repository.setConditions(visitId, conditions);
    return visitId;
  });
  return success({ id });
}

/** Why a visit to goods of a programme is not written; null when it may be. */
export function visitRefusal({ programState }: MonitoringContext, programId: number) {
  const state = programState(programId);
  const words = state === undefined ? 'Program bantuan itu tidak ditemukan.' : refusalOf(state, 'visit');
  return words === null ? null : failure('program-state', words);
}

function wrongDate(context: MonitoringContext, { id, recipientId, date }: Input, { record }: Monitored) {
  const refuse = (words: string) => failure('date-wrong', words, { date: words });
  if (!isIsoDate(date)) return refuse('Tanggal kunjungan tidak ada dalam kalender.');
  if (date > context.today()) return refuse('Tanggal kunjungan belum tiba.');
  if (record.deliveredAt !== null && date < record.deliveredAt)
    return refuse(`Barang baru diserahkan pada ${formatLongDate(record.deliveredAt)}.`);
  const same = context.repository.visitsOf(recipientId).some((one) => one.id !== id && one.date === date);
  if (!same) return null;
  const words = `Kunjungan pada ${formatLongDate(date)} sudah dicatat; ubah kunjungan itu.`;
  return failure('visit-exists', words, { date: words });
}

function wrongFollowUp({ today }: MonitoringContext, { date, followUp, followUpDoneAt }: Input) {
  if (followUpDoneAt === null) return null;
  const words =
    followUp.trim() === ''
      ? 'Tulis tindak lanjutnya dahulu.'
      : !isIsoDate(followUpDoneAt) || followUpDoneAt < date || followUpDoneAt > today()
        ? 'Tanggal selesai harus antara tanggal kunjungan dan hari ini.'
        : null;
  return words === null ? null : failure('follow-up-wrong', words, { followUpDoneAt: words });
}

/** What is wrong with what was found, by field: `conditions.<item>` or `conditions.<item>.<condition>`. */
function conditionProblems(
  found: readonly FoundCondition[],
  goods: readonly DeliveryItem[],
): Record<string, string> {
  const fields: Record<string, string> = {};
  const known = new Set(goods.map(({ itemId }) => itemId));
  for (const { itemId, condition, note } of found) {
    if (!known.has(itemId))
      fields[`conditions.${itemId}`] = 'Salah satu barang tidak dipegang penerima ini pada tanggal itu.';
    if (needsNote(condition) && note.trim() === '')
      fields[`conditions.${itemId}.${condition}`] = `Tulis keterangan barang yang ${condition}.`;
  }
  for (const { itemId, name, unit, quantity } of goods) {
    const sum = found.reduce((all, one) => all + (one.itemId === itemId ? one.quantity : 0), 0);
    if (sum !== quantity)
      fields[`conditions.${itemId}`] =
        `${name}: jumlah menurut kondisi ${formatNumber(sum)}, seharusnya ${formatNumber(quantity)} ${unit}.`;
  }
  return fields;
}
