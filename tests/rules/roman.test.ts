import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthToRoman, toRoman } from '../../src-main/rules/roman.ts';

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const readRoman = (roman: string) =>
  [...roman].reduce((sum, letter, i) => {
    const [own, next] = [VALUES[letter] ?? 0, VALUES[roman[i + 1] ?? ''] ?? 0];
    return own < next ? sum - own : sum + own;
  }, 0);

test('months', () => {
  const months = Array.from({ length: 12 }, (_, i) => monthToRoman(i + 1));
  expect(months.join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII');
});

test.each([0, 13, 1.5, -1])('there is no month %s', (month) =>
  expect(() => monthToRoman(month)).toThrow(RangeError),
);
test.each([0, 4000, 2.5])('there is no Roman %s', (n) => expect(() => toRoman(n)).toThrow(RangeError));

test('1..3999 are read back, without four alike in a row', () => {
  expect(toRoman(3999)).toBe('MMMCMXCIX');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
      expect(readRoman(toRoman(n))).toBe(n);
      expect(toRoman(n)).not.toMatch(/(.)\1\1\1/);
    }),
  );
});
