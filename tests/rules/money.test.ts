import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatRupiah, type NumberStyle, parseAmount } from '../../src-main/rules/money.ts';
import { anyCell } from './arbitraries.ts';

const read = (raw: string | number | null, style: NumberStyle = 'auto', multiplier = 1) => {
  const parsed = parseAmount(raw, style, { multiplier });
  return parsed.ok ? parsed.value : parsed.problem.code;
};

test.each([
  [1_250_000, 'Rp 1.250.000'],
  [0, 'Rp 0'],
  [-0, 'Rp 0'],
  [999, 'Rp 999'],
  [-1500, '-Rp 1.500'],
  [999_999_999_999_999, 'Rp 999.999.999.999.999'],
])('%s is shown %s', (n, shown) => expect(formatRupiah(n)).toBe(shown));

test('rupiah are whole', () => expect(() => formatRupiah(0.5)).toThrow(RangeError));

test.each([
  [1250.5, '1.250,5'],
  [0.125, '0,125'],
  [-0.0001, '0'],
  [1000, '1.000'],
  [1e21, '1.000.000.000.000.000.000.000'],
  [43_358n, '43.358'],
])('%s is shown %s', (n, shown) => expect(formatNumber(n)).toBe(shown));

describe('parseAmount', () => {
  test.each([
    '1.250.000',
    '1.250.000,00',
    'Rp1.250.000,-',
    'Rp 1.250.000',
    'Rp. 1.250.000,-',
    'Rp.1.250.000,00',
    'rp 1250000',
    'IDR 1,250,000.00',
    '1,250,000',
    '1250000',
    '1 250 000',
    '1\u00a0250\u00a0000',
    "'1250000",
    '1,25 juta',
    '1.25 jt',
    '1250 ribu',
    '1.250 rb',
    '1.250.000 rupiah',
    '1.250.000.-',
    '1.250.000,--',
    1_250_000,
    1_249_999.9999,
  ])('%s is 1250000', (raw) => expect(read(raw)).toBe(1_250_000));

  test.each([
    ['1,5 juta', 1_500_000],
    ['2 miliar', 2e9],
    ['2,5 milyar', 2.5e9],
    ['28.000', 28_000],
    ['0', 0],
    ['12,6', 13],
    ['1.250.000,50', 1_250_001],
  ])('%s is %i', (raw, n) => expect(read(raw)).toBe(n));

  test.each([null, '', '-', ' - ', '--', 'Rp -', ' Rp. - ', 'Rp'])('%j is blank', (raw) =>
    expect(read(raw)).toBeNull(),
  );

  test.each([
    ['28,000', 'auto'],
    ['28,000', 'id'],
    ['1.250', 'en'],
    ['1,250,000', 'id'],
    ['1.250.000', 'en'],
    ['1,250 juta', 'auto'],
    ['1.25.000', 'auto'],
    ['1.25E+06', 'auto'],
    ['5 M', 'auto'],
    ['12 34', 'auto'],
    ['tidak ada', 'auto'],
    ['10-20', 'auto'],
    ['-5.000', 'auto'],
    [-5000, 'auto'],
    ['(5.000)', 'auto'],
    [Number.NaN, 'auto'],
    [1e300, 'auto'],
    ['99999999999999999999', 'auto'],
  ] as const)('%s in style %s is not read', (raw, style) =>
    expect(read(raw, style)).toBe('number-unreadable'),
  );

  test('an unclear amount says both of its meanings', () => {
    const parsed = parseAmount('28,000', 'auto', { field: 'investment' });
    expect(parsed).toMatchObject({ ok: false, problem: { field: 'investment' } });
    expect(!parsed.ok && parsed.problem.message).toContain('28.000 atau 28.');
  });

  test('the style of the column decides', () => {
    expect(read('28,000', 'en')).toBe(28_000);
    expect(read('28.000', 'id')).toBe(28_000);
  });

  test('a heading in thousands', () => {
    expect(read('28,500', 'id', 1000)).toBe(28_500);
    expect(read('28,5', 'id', 1000)).toBe(28_500);
    expect(read('28.500', 'id', 1000)).toBe(28_500_000);
    expect(read(1500.25, 'id', 1000)).toBe(1_500_250);
  });

  test('formula errors, and amounts below zero on request', () => {
    expect(read('#VALUE!')).toBe('formula-error');
    for (const raw of ['-5.000', '(5.000)', '-Rp 5.000', 'Rp -5.000', -5000]) {
      expect(parseAmount(raw, 'auto', { allowNegative: true })).toEqual({ ok: true, value: -5000 });
    }
  });

  test('what is shown is read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(parseAmount(formatRupiah(n), 'id', { allowNegative: true })).toEqual({
          ok: true,
          value: n + 0,
        });
        expect(parseAmount(formatRupiah(n), 'auto', { allowNegative: true })).toEqual({
          ok: true,
          value: n + 0,
        });
        const english = Math.abs(n).toLocaleString('en-US');
        expect(read(english, 'en')).toBe(Math.abs(n));
      }),
    );
  });

  test('never throws, and answers only whole amounts from zero', () => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom('id', 'en', 'auto'), (cell, style) => {
        const parsed = parseAmount(cell, style);
        if (parsed.ok && parsed.value !== null) {
          expect(Number.isSafeInteger(parsed.value) && parsed.value >= 0).toBe(true);
          expect(Object.is(parsed.value, -0)).toBe(false);
        }
      }),
    );
  });
});
