import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChange, growthInWords, growthOf } from '../../src-main/rules/growth.ts';
import { formatRupiah } from '../../src-main/rules/money.ts';

test.each([
  [144_000_000, 156_000_000, 'Omzet naik Rp 12.000.000 (+8,3 %) dari 2022'],
  [100_000, 95_900, 'Omzet turun Rp 4.100 (−4,1 %) dari 2022'],
  [5_000, 5_000, 'Omzet tetap seperti 2022'],
  [0, 0, 'Omzet tetap seperti 2022'],
  // Of nothing there is no share.
  [0, 7_500_000, 'Omzet naik Rp 7.500.000 dari 2022'],
  [7_500_000, 0, 'Omzet turun Rp 7.500.000 (−100 %) dari 2022'],
  [1_000_000_000, 1_000_000_001, 'Omzet naik Rp 1 (+<0,1 %) dari 2022'],
  [1, 1_000_000, 'Omzet naik Rp 999.999 (+99.999.900 %) dari 2022'],
])('from %d to %d: %s', (before, after, words) => {
  const growth = growthOf(before, after);
  expect(growth && growthInWords('Omzet', growth, 2022, formatRupiah)).toBe(words);
});

test.each([
  [null, 5],
  [5, null],
  [null, null],
])('from %s to %s nothing is said', (before, after) => {
  expect(growthOf(before, after)).toBeNull();
});

const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test('property: the difference leads from one to the other, and the per cent has its sign', () => {
  fc.assert(
    fc.property(amount, amount, (before, after) => {
      const growth = growthOf(before, after);
      expect(growth && before + growth.difference).toBe(after);
      expect(growth?.percent ?? null).toBe(before === 0 ? null : ((after - before) / before) * 100);
      if (growth?.percent) {
        const sign = after > before ? '+' : '−';
        expect(formatChange(growth.percent)).toMatch(new RegExp(`^\\${sign}<?[0-9.]+(,[1-9])? %$`));
      }
    }),
  );
});

test('property: what grew and shrinks again is told with the same amount', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      fc.pre(a !== b);
      const wordsOf = (from: number, to: number) => {
        const growth = growthOf(from, to);
        return growth && growthInWords('Omzet', { ...growth, percent: null }, 2022, formatRupiah);
      };
      const [up, down] = [wordsOf(Math.min(a, b), Math.max(a, b)), wordsOf(Math.max(a, b), Math.min(a, b))];
      expect(up?.replace('naik', 'turun')).toBe(down);
    }),
  );
});
