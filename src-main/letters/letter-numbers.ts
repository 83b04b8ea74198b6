import type { Settings } from '../contract/settings.ts';
import { checkLetterPattern, formatLetterNumber, type LetterValues } from '../rules/letter-number.ts';

export interface GivenNumber {
  year: number;
  sequence: number;
  number: string;
}

export interface NextNumbers {
  numbers: GivenNumber[];
  /** Those of `numbers` that are taken; whoever gives them must ask or refuse. */
  doubles: GivenNumber[];
}

/** What is wrong with the pattern, in sentences for the officer; empty when numbers can be given. */
export const numberingProblems = ({ pattern, classification, unit }: Settings['numbering']): string[] =>
  checkLetterPattern(pattern, { classification, unit });

/** The number of a sequence and date by the office's pattern. Throws RangeError for a pattern with problems. */
export const numberOf = (numbering: Settings['numbering'], sequence: number, date: string): string => {
  const { pattern, classification, unit } = numbering;
  const values: LetterValues = { sequence, date, classification, unit };
  return formatLetterNumber(pattern, values);
};

/**
 * The next `count` numbers of the year of `date`, in sequence from `next` and skipping none. Letters are also made
 * outside, so gaps are no mistake; a number that is taken is one.
 */
export function nextNumbers(
  numbering: Settings['numbering'],
  date: string,
  next: number,
  count: number,
  isTaken: (candidate: GivenNumber) => boolean,
): NextNumbers {
  const year = Number(date.slice(0, 4));
  const numbers = Array.from({ length: count }, (_, index): GivenNumber => {
    const sequence = next + index;
    return { year, sequence, number: numberOf(numbering, sequence, date) };
  });
  return { numbers, doubles: numbers.filter(isTaken) };
}
