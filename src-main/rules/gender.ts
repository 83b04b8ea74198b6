import { cleanText } from './text.ts';

export { genderWord } from './nik-reading.ts';

const WORDS: Record<string, 'L' | 'P'> = {
  l: 'L',
  lk: 'L',
  laki: 'L',
  lakilaki: 'L',
  laki2: 'L',
  pria: 'L',
  male: 'L',
  p: 'P',
  pr: 'P',
  prp: 'P',
  perempuan: 'P',
  wanita: 'P',
  female: 'P',
};

/**
 * Reads a sex: L, Lk, Laki-laki, Pria; P, Pr, Perempuan, Wanita. Null for a blank and for anything else; also for
 * "W", because a column of P and W means Pria by P.
 */
export function parseGender(raw: string | null | undefined): 'L' | 'P' | null {
  const word = cleanText(raw)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
