import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkLetterPattern,
  DEFAULT_LETTER_PATTERN,
  formatLetterNumber,
  readLetterSequence,
} from '../../src-main/rules/letter-number.ts';
import { isoDates } from './arbitraries.ts';

const values = { sequence: 5, date: '2020-09-10', classification: '027', unit: 'IKM', code: 'BAST' };

test.each([
  [DEFAULT_LETTER_PATTERN, '027/005/IKM/IX/2020'],
  ['{kode}-{urut}/{bulan}/{tahun}', 'BAST-5/09/2020'],
  ['{urut:4}', '0005'],
  ['530 / {urut:3} / {tahun}', '530 / 005 / 2020'],
])('%s gives %s', (pattern, number) => {
  expect(checkLetterPattern(pattern, values)).toEqual([]);
  expect(formatLetterNumber(pattern, values)).toBe(number);
});

test('a long running number is kept whole', () => {
  expect(formatLetterNumber('{urut:3}', { ...values, sequence: 12_345 })).toBe('12345');
});

describe('problems in words', () => {
  test.each([
    ['{klasifikasi}/{tahun}', 'Pola harus memuat {urut}, misalnya {urut:3}.'],
    ['', 'Pola harus memuat {urut}, misalnya {urut:3}.'],
    ['{urut}/{hari}', 'Isian {hari} tidak dikenal.'],
    ['{urut}/{}', 'Isian {} tidak dikenal.'],
    ['{urut:0}', 'Isian {urut:0} tidak dikenal.'],
    ['{urut:3}/{tahun:2}', 'Isian {tahun:2} tidak dikenal.'],
    ['{urut}/{tahun', 'Kurung kurawal tidak berpasangan.'],
    ['{urut}/{urut:3}', 'Pola hanya boleh memuat satu {urut}.'],
  ])('%s', (pattern, problem) => {
    expect(checkLetterPattern(pattern)).toContain(problem);
    expect(() => formatLetterNumber(pattern, values)).toThrow(RangeError);
  });

  test('a value that the pattern needs', () => {
    expect(checkLetterPattern('{urut}/{unit}', { unit: ' ' })).toEqual([
      'Isian {unit} dipakai dalam pola, tetapi nilainya belum ditetapkan.',
    ]);
  });

  test.each([0, -1, 1.5])('there is no letter %s', (sequence) => {
    expect(() => formatLetterNumber('{urut}', { ...values, sequence })).toThrow(RangeError);
  });
});

test('the running number is read back', () => {
  const patterns = [DEFAULT_LETTER_PATTERN, '{urut:3}.{kode}/{bulan}/{tahun}', '({kode}) {urut} - {tahun}'];
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.integer({ min: 1, max: 99_999 }),
      isoDates,
      (pattern, sequence, date) => {
        const number = formatLetterNumber(pattern, { ...values, sequence, date });
        expect(readLetterSequence(pattern, number)).toBe(sequence);
      },
    ),
  );
});

test.each(['027/IKM/IX/2020', '027/000/IKM/IX/2020', 'tanpa nomor', ''])(
  '"%s" does not follow the pattern',
  (number) => {
    expect(readLetterSequence(DEFAULT_LETTER_PATTERN, number)).toBeNull();
  },
);
