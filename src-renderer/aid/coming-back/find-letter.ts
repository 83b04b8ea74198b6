import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { wordsMatch } from '../../components/words-match.ts';

const tight = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** The figures of a number without leading zeros: '530/012/IKM/IX/2020' has 530, 12 and 2020. */
const figuresOf = (letterNumber: string): number[] => (letterNumber.match(/\d+/g) ?? []).map(Number);

/**
 * The letters that a typed or scanned text points to, the best first: the whole number, then the running number (the
 * figures in which the letters differ), then words of the name, the business or the village.
 */
export function findLetters(rows: HandoverRow[], typed: string): HandoverRow[] {
  const text = typed.trim();
  if (text === '') return rows;
  const whole = rows.filter((row) => row.letterNumber !== null && tight(row.letterNumber) === tight(text));
  if (whole.length > 0) return whole;
  const isNumber = /^\d{1,6}$/.test(text);
  if (isNumber) {
    const figures = rows.map((row) => figuresOf(row.letterNumber ?? ''));
    // A figure that all letters share (the classification, the year) points to none of them.
    const differs = (place: number) => new Set(figures.map((all) => all[place])).size > 1;
    const numbered = rows.filter((_row, index) =>
      figures[index]?.some(
        (figure, place) => figure === Number(text) && (rows.length === 1 || differs(place)),
      ),
    );
    if (numbered.length > 0) return numbered;
  }
  // A running number that is not there must not be found in the year or in half of another: Enter would tick that.
  return rows.filter((row) =>
    wordsMatch(
      text,
      [row.name, row.organisation, row.villageName, row.districtName, isNumber ? '' : row.letterNumber].join(
        ' ',
      ),
    ),
  );
}
