import { splitIso } from './calendar.ts';
import { monthToRoman } from './roman.ts';

/** What a letter number is made of. */
export interface LetterValues {
  /** {urut}: running number of the year, from 1. */
  sequence: number;
  /** {bulan}, {bulan-romawi}, {tahun}: ISO date of the letter. */
  date: string;
  /** {klasifikasi}: archive classification, "027". */
  classification?: string;
  /** {unit}: the office's unit, "IKM". */
  unit?: string;
  /** {kode}: free code, "BAST". */
  code?: string;
}

export const LETTER_PLACEHOLDERS = [
  'klasifikasi',
  'urut',
  'unit',
  'kode',
  'bulan',
  'bulan-romawi',
  'tahun',
] as const;

export const DEFAULT_LETTER_PATTERN = '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}';

const PLACEHOLDER = /\{([^{}]*)\}/g;
const TEXT_KEYS = { klasifikasi: 'classification', unit: 'unit', kode: 'code' } as const;

const isTextName = (name: string): name is keyof typeof TEXT_KEYS => Object.hasOwn(TEXT_KEYS, name);

/**
 * What is wrong with a pattern, each in a sentence for the officer; empty when it can be used. With `values` also
 * says which of them the pattern needs and does not get. `{urut:3}` is filled with zeros to three digits (1..9).
 */
export function checkLetterPattern(pattern: string, values?: Partial<LetterValues>): string[] {
  const problems: string[] = [];
  const names = [...pattern.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '');
  if (/[{}]/.test(pattern.replace(PLACEHOLDER, ''))) problems.push('Kurung kurawal tidak berpasangan.');
  for (const name of new Set(names)) {
    const isKnown = /^urut:[1-9]$/.test(name) || LETTER_PLACEHOLDERS.some((known) => known === name);
    if (!isKnown) problems.push(`Isian {${name}} tidak dikenal.`);
    if (values && isTextName(name) && !values[TEXT_KEYS[name]]?.trim()) {
      problems.push(`Isian {${name}} dipakai dalam pola, tetapi nilainya belum ditetapkan.`);
    }
  }
  const sequences = names.filter((name) => /^urut(?::|$)/.test(name)).length;
  if (sequences === 0) problems.push('Pola harus memuat {urut}, misalnya {urut:3}.');
  if (sequences > 1) problems.push('Pola hanya boleh memuat satu {urut}.');
  return problems;
}

/**
 * Number of a letter: pattern '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}' gives '027/005/IKM/IX/2020'.
 * `{bulan}` has two digits. A sequence longer than its width is kept whole. Throws RangeError when checkLetterPattern
 * finds a problem, or the sequence is not a whole number from 1: check before.
 */
export function formatLetterNumber(pattern: string, values: LetterValues): string {
  const [problem] = checkLetterPattern(pattern, values);
  if (problem !== undefined) throw new RangeError(problem);
  if (!Number.isSafeInteger(values.sequence) || values.sequence < 1) {
    throw new RangeError(`Not a running number: ${values.sequence}`);
  }
  const { year, month } = splitIso(values.date);
  return pattern.replace(PLACEHOLDER, (_whole, name: string) => {
    if (isTextName(name)) return values[TEXT_KEYS[name]]?.trim() ?? '';
    if (name === 'bulan') return String(month).padStart(2, '0');
    if (name === 'bulan-romawi') return monthToRoman(month);
    if (name === 'tahun') return String(year);
    return String(values.sequence).padStart(Number(name.split(':')[1] ?? 1), '0');
  });
}

/**
 * The running number inside a number that was typed or changed by hand, or null when it does not follow the pattern.
 * Text fields match anything without their neighbour marks, so that a number of another unit is understood too.
 */
export function readLetterSequence(pattern: string, letterNumber: string): number | null {
  if (checkLetterPattern(pattern).length > 0) return null;
  const parts = pattern
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? literal(part) : capture(part)));
  const found = new RegExp(`^${parts.join('')}$`).exec(letterNumber.trim());
  const sequence = Number(found?.groups?.urut ?? 0);
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : null;
}

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\/-]/g, '\\$&');

function capture(name: string): string {
  if (name.startsWith('urut')) return '(?<urut>\\d+)';
  if (name === 'bulan') return '\\d{1,2}';
  if (name === 'bulan-romawi') return '[IVX]+';
  return name === 'tahun' ? '\\d{4}' : '.+?';
}
