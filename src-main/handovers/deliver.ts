import type { z } from 'zod';
import type { Delivery } from '../aid/delivery.ts';
import type { deliverInput, handoverProcedures } from '../contract/handovers.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { chooseDeliveries, nameSome } from '../letters/choose-deliveries.ts';
import { formatLongDate, isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { type HandoverDependencies, type HandoverProgram, programFor } from './handover-dependencies.ts';
import { readGiven } from './read-given.ts';
import { readReceiver } from './read-receiver.ts';

type Input = z.output<typeof deliverInput>;
type Done = z.input<(typeof handoverProcedures)['deliver']['output']>;

/**
 * Records that goods changed hands, all or none. Fails with `program-state`, `date-wrong`, `date-early` (a day before
 * the programme's year, which the officer may confirm), `letter-missing`, `already-delivered`, `proxy-incomplete`,
 * `given-wrong`, or a failure of `chooseDeliveries`.
 */
export function deliver(dependencies: HandoverDependencies, input: Input): Result<Done> {
  const { connection, lifecycle, setState, split } = dependencies;
  const receiver = readReceiver(input, dependencies.today());
  if (!receiver.ok) return receiver;
  const inOneGo = connection.transaction((): Result<Done> => {
    const program = programFor(dependencies, input.programId, 'deliver');
    if (!program.ok) return program;
    const dates = new Map(input.deliveries.map(({ recipientId, date }) => [recipientId, date]));
    const wrong = wrongDate([...dates.values()], program.value, input, dependencies.today());
    if (wrong) return wrong;
    const chosen = chooseDeliveries(dependencies, input.programId, [...dates.keys()]);
    if (!chosen.ok) return chosen;
    const refused = notDeliverable(chosen.value);
    if (refused) return refused;
    const given = readGiven(chosen.value, input.given);
    if (!given.ok) return given;

    let reprint = 0;
    let restRecipientId: number | null = null;
    const title = titleOf(chosen.value, given.value !== null, program.value);
    inChangeSet(connection, 'handover', title, () => {
      for (const { recipientId, letter } of chosen.value) {
        const place = input.place?.trim() || (letter?.place ?? '');
        const differs = lifecycle.describe(recipientId, place, receiver.value);
        if (given.value !== null) restRecipientId = split(recipientId, given.value);
        if (differs || given.value !== null) {
          lifecycle.forgetPaper(recipientId);
          if (letter?.printedAt) reprint += 1;
        }
        lifecycle.deliver(recipientId, dates.get(recipientId) ?? '');
      }
      if (program.value.state !== 'penyerahan') setState(program.value.id, 'penyerahan');
    });
    return success({ delivered: chosen.value.length, reprint, restRecipientId });
  });
  return inOneGo.immediate();
}

function wrongDate(dates: readonly string[], program: HandoverProgram, input: Input, today: string) {
  const field = { date: 'Tanggal ini tidak dapat dipakai.' };
  if (dates.some((date) => !isIsoDate(date)))
    return failure('date-wrong', 'Tanggal penyerahan tidak ada dalam kalender.', field);
  const future = dates.find((date) => date > today);
  if (future)
    return failure(
      'date-wrong',
      `Tanggal penyerahan ${formatLongDate(future)} belum tiba. Penyerahan dicatat setelah barangnya diterima.`,
      field,
    );
  const early = dates.find((date) => Number(date.slice(0, 4)) < program.fiscalYear);
  if (early && !input.beforeYearConfirmed)
    return failure(
      'date-early',
      `Tanggal penyerahan ${formatLongDate(early)} sebelum tahun anggaran program (${program.fiscalYear}).`,
      { date: `Sebelum tahun anggaran ${program.fiscalYear}.` },
    );
  return null;
}

function notDeliverable(chosen: readonly Delivery[]) {
  const [done] = chosen.filter(({ letter }) => letter?.deliveredAt);
  if (done?.letter?.deliveredAt)
    return failure(
      'already-delivered',
      `Sudah diserahkan pada ${formatLongDate(done.letter.deliveredAt)}: ${nameSome([done])} (BAST ${done.letter.number}).`,
    );
  const without = chosen.filter(({ letter }) => letter === null);
  if (without.length > 0)
    return failure(
      'letter-missing',
      `${formatNumber(without.length)} penerima belum diberi nomor BAST: ${nameSome(without)}. Beri nomor dahulu pada langkah BAST.`,
    );
  return null;
}

function titleOf(chosen: readonly Delivery[], partly: boolean, program: HandoverProgram): string {
  const [only] = chosen;
  const whom =
    only && chosen.length === 1
      ? `${only.name} (BAST ${only.letter?.number ?? ''})`
      : `${formatNumber(chosen.length)} penerima`;
  return `Penyerahan ${partly ? 'sebagian ' : ''}kepada ${whom}, ${program.name}`;
}
