import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { isIsoDate } from '../rules/dates.ts';
import { giveNumbers } from './give-numbers.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { numberingProblems, numberOf } from './letter-numbers.ts';
import type { LetterRepository } from './letter-repository.ts';

/** What the screens ask about the numbers of handover letters. */
export function createNumberHandlers(
  dependencies: LetterDependencies,
  repository: LetterRepository,
): Pick<OfficeHandlers['letters'], 'nextNumber' | 'setNextNumber' | 'prepare'> {
  const { settings, today } = dependencies;

  /** How the number of a letter with this date looks. */
  function exampleNumber(date: string, sequence: number): Result<string> {
    const { numbering } = settings();
    const [problem] = numberingProblems(numbering);
    if (problem !== undefined) return failure('pattern-wrong', `Pola nomor surat belum benar: ${problem}`);
    if (!isIsoDate(date)) return failure('date-wrong', `Tanggal ${date} tidak ada dalam kalender.`);
    return success(numberOf(numbering, sequence, date));
  }

  return {
    nextNumber({ date }) {
      const sequence = repository.nextSequence(Number(date.slice(0, 4)));
      const number = exampleNumber(date, sequence);
      return number.ok ? success({ sequence, number: number.value }) : number;
    },

    setNextNumber({ year, sequence }) {
      // Today's month stands for that of the letter, which is not known yet.
      const number = exampleNumber(`${String(year).padStart(4, '0')}-${today().slice(5, 7)}-01`, sequence);
      if (!number.ok) return number;
      if (repository.isTaken({ year, sequence, number: number.value }))
        return failure(
          'letter-number-double',
          `Nomor urut ${sequence} tahun ${year} sudah dipakai surat lain.`,
          {
            sequence: 'Nomor ini sudah dipakai.',
          },
        );
      repository.setNextSequence(year, sequence);
      return success({ number: number.value });
    },

    prepare: (question) => giveNumbers(dependencies, repository, question),
  };
}
