import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount, parsePercent, parseQuantity, parseYear } from '../../src-main/rules/numbers.ts';
import type { Parsed } from '../../src-main/rules/problem.ts';
import { anyCell } from './arbitraries.ts';

const result = (parsed: Parsed<number | null>) => (parsed.ok ? parsed.value : parsed.problem.code);

test.each([
  ['12', 12],
  ['12 orang', 12],
  ['12 org.', 12],
  ['12orang', 12],
  ['± 12', 12],
  ['1.250', 1250],
  ['1.250 orang', 1250],
  ['12,0', 12],
  ['2 ribu', 2000],
  ['3 (tiga)', 3],
  [12, 12],
  [0, 0],
  ['', null],
  ['-', null],
  ['1,250', 'number-unreadable'],
  ['12,5', 'number-unreadable'],
  [12.5, 'number-unreadable'],
  [-1, 'number-unreadable'],
  ['-1', 'number-unreadable'],
  ['3-5', 'number-unreadable'],
  ['L 2 P 3', 'number-unreadable'],
  ['dua', 'number-unreadable'],
  ['12%', 'number-unreadable'],
  ['1.2E+3', 'number-unreadable'],
  ['1e99', 'number-unreadable'],
  [Number.NaN, 'number-unreadable'],
  ['#DIV/0!', 'formula-error'],
])('count %s is %s', (raw, count) => expect(result(parseCount(raw))).toBe(count));

test.each([
  ['12,5 kg', 'auto', 12.5],
  ['12.5', 'auto', 12.5],
  ['28,000', 'auto', 'number-unreadable'],
  ['28,000', 'id', 28],
  ['28,000', 'en', 28_000],
  ['1.250,5', 'id', 1250.5],
  ['100 kg/bln', 'auto', 100],
  ['4 m2', 'auto', 4],
  ['1,5 juta', 'id', 1_500_000],
  ['1 250', 'auto', 1250],
] as const)('quantity %s in %s is %s', (raw, style, n) => expect(result(parseQuantity(raw, style))).toBe(n));

test.each([
  [1998, 1998],
  ['1998', 1998],
  ['Th. 1998', 1998],
  ['tahun 2020', 2020],
  ['98', 'number-unreadable'],
  [44_084, 'number-unreadable'],
  ['10/09/2020', 'number-unreadable'],
  ['', null],
])('year %s is %s', (raw, year) => expect(result(parseYear(raw))).toBe(year));

test.each([
  ['30', false, 30],
  ['30 %', false, 30],
  ['12,5%', false, 12.5],
  [0.3, true, 30],
  [0.07, true, 7],
  [0.3, false, 0.3],
  ['101', false, 'number-unreadable'],
] as const)('percent %s (formatted: %s) is %s', (raw, isFraction, share) => {
  expect(result(parsePercent(raw, 'exportShare', isFraction))).toBe(share);
});

test('never throws; a count is whole and from zero', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const count = result(parseCount(cell));
      if (typeof count === 'number') expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      parseYear(cell);
      parsePercent(cell);
    }),
  );
});
