import { failure, type Result, success } from '../contract/result.ts';
import { isIsoDate } from '../rules/dates.ts';
import { refusalOf } from '../rules/program-state.ts';
import { chooseDeliveries, findProgram, signingOfficial } from './choose-deliveries.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { nextNumbers, numberingProblems } from './letter-numbers.ts';
import type { LetterRepository } from './letter-repository.ts';

interface Question {
  programId: number;
  recipientIds: number[] | null;
  deliveryDate: string;
  place: string;
  /** Letters with a number that are neither printed nor handed over take the new date, place and official, too. */
  changeDates: boolean;
}

/**
 * Gives each chosen recipient without a letter the next number of the year, in order of district, village and name.
 * A letter that has a number keeps it, and its date, unless `changeDates`. All or
 * nothing: fails with `date-wrong`, `program-state`, `pattern-wrong`, `official-missing`, `letter-number-double`, or a failure of
 * `chooseDeliveries`.
 */
export function giveNumbers(
  dependencies: LetterDependencies,
  repository: LetterRepository,
  { programId, recipientIds, deliveryDate, place, changeDates }: Question,
): Result<{ prepared: number; kept: number }> {
  if (!isIsoDate(deliveryDate))
    return failure('date-wrong', 'Tanggal penyerahan tidak ada dalam kalender.', {
      deliveryDate: 'Tanggal ini tidak ada dalam kalender.',
    });
  const { numbering } = dependencies.settings();
  const problems = numberingProblems(numbering);
  if (problems.length > 0)
    return failure(
      'pattern-wrong',
      `Pola nomor surat belum benar: ${problems.join(' ')} Perbaiki pada Pengaturan.`,
    );
  const program = findProgram(dependencies, programId);
  if (!program.ok) return program;
  const refusal = refusalOf(program.value.state, 'number-letters');
  if (refusal !== null) return failure('program-state', refusal);
  const official = signingOfficial(dependencies, program.value);
  if (!official.ok) return official;

  const inOneGo = dependencies.connection.transaction((): Result<{ prepared: number; kept: number }> => {
    const chosen = chooseDeliveries(dependencies, programId, recipientIds);
    if (!chosen.ok) return chosen;
    const fresh = chosen.value.filter((delivery) => delivery.letter === null);
    const year = Number(deliveryDate.slice(0, 4));
    const next = repository.nextSequence(year);
    const { numbers, doubles } = nextNumbers(numbering, deliveryDate, next, fresh.length, repository.isTaken);
    const [double] = doubles;
    if (double)
      return failure(
        'letter-number-double',
        `Nomor ${double.number} sudah dipakai surat lain. Tetapkan nomor berikutnya yang belum dipakai, lalu ulangi.`,
      );
    const common = { deliveryDate, place, officialId: official.value.id };
    for (const { recipientId, letter } of changeDates ? chosen.value : [])
      if (letter) repository.change({ ...common, recipientId });
    const createdAt = dependencies.now();
    for (const [index, number] of numbers.entries()) {
      const delivery = fresh[index];
      if (delivery) repository.insert({ ...common, ...number, recipientId: delivery.recipientId, createdAt });
    }
    if (fresh.length > 0) repository.setNextSequence(year, next + fresh.length);
    return success({ prepared: fresh.length, kept: chosen.value.length - fresh.length });
  });
  return inOneGo.immediate();
}
