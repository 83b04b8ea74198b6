import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { type HandoverDependencies, programFor, unknownRecipient } from './handover-dependencies.ts';

/**
 * Ticks signed letters that came back, or takes the ticks away (`date` null). Fails with `date-wrong` or
 * `not-printed`: what never left on paper cannot come back.
 */
export function signBack(
  dependencies: HandoverDependencies,
  { recipientIds, date }: { recipientIds: number[]; date: string | null },
): Result<{ changed: number }> {
  const { connection, lifecycle, programOfRecipient, today } = dependencies;
  if (date !== null && (!isIsoDate(date) || date > today()))
    return failure('date-wrong', 'Tanggal kembali harus ada dalam kalender dan tidak setelah hari ini.', {
      date: 'Tanggal ini tidak dapat dipakai.',
    });
  const programs = new Set(recipientIds.map(programOfRecipient));
  for (const programId of programs) {
    if (programId === undefined) return unknownRecipient();
    const program = programFor(dependencies, programId, 'sign-back');
    if (!program.ok) return program;
  }
  const letters = recipientIds.map((recipientId) => lifecycle.byRecipient(recipientId));
  const unprinted = letters.find((letter) => !letter?.firstPrintedAt);
  if (unprinted !== undefined || letters.includes(undefined))
    return failure(
      'not-printed',
      `${unprinted ? `BAST ${unprinted.letterNumber}` : 'Salah satu BAST'} belum pernah dicetak, jadi tidak dapat dicatat kembali.`,
    );
  const title = `BAST ${date === null ? 'belum' : 'sudah'} kembali: ${
    letters.length === 1 ? letters[0]?.letterNumber : `${formatNumber(letters.length)} surat`
  }`;
  const changed = inChangeSet(
    connection,
    'bulk',
    title,
    () => recipientIds.filter((recipientId) => lifecycle.signBack(recipientId, date)).length,
  );
  return success({ changed });
}
