import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountMultiplier, formatNumber, guessNumberStyle, parseAmount } from '../../src-main/rules/money.ts';

describe('guessNumberStyle', () => {
  test.each([
    [['1.250.000', '28.000'], 'id'],
    [['1.250.000,00', '28,000'], 'id'],
    [['Rp1.250.000,-'], 'id'],
    [['12,5', '10'], 'id'],
    [['1,250,000', '28,000'], 'en'],
    [['1,250.50'], 'en'],
    [['28,000'], 'ambiguous'],
    [['28,000', '17,500', '-'], 'ambiguous'],
    [['28,000', '28.000'], 'ambiguous'],
    [['1.250.000', '1,250,000'], 'ambiguous'],
    [['28.000', '500'], 'id'],
    [['500', '', '-', '12'], 'id'],
    [[], 'id'],
    [[1000, 1.5, null, '1,250,000'], 'en'],
  ] as const)('%j is %s', (values, style) => expect(guessNumberStyle(values).style).toBe(style));

  test('the reason names what decided', () => {
    expect(guessNumberStyle(['28,000', '17,500']).reason).toBe(
      'Koma di depan tiga angka dapat berarti ribuan atau desimal (28,000; 17,500).',
    );
    expect(guessNumberStyle(['1.250.000', '1,250,000']).examples).toEqual(['1.250.000', '1,250,000']);
  });

  test('a column written in one style is never read in the other', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (numbers, isEnglish) => {
        const texts = numbers.map((n) => (isEnglish ? n.toLocaleString('en-US') : formatNumber(n)));
        const { style } = guessNumberStyle(texts);
        if (style === 'ambiguous') return;
        const read = texts.map((text) => parseAmount(text, style));
        expect(read).toEqual(numbers.map((value) => ({ ok: true, value })));
      }),
    );
  });
});

test.each([
  ['NILAI INVESTASI (Rp.000)', 1000],
  ['NILAI PRODUKSI (Rp. 000)', 1000],
  ['NILAI (Rp 000,-)', 1000],
  ['NILAI (000)', 1000],
  ['NILAI (Rp.000.000)', 1e6],
  ['Omzet (dalam ribuan rupiah)', 1000],
  ['Omzet (Juta Rp)', 1e6],
  ['Omzet (jutaan)', 1e6],
  ['Investasi (miliar)', 1e9],
  ['NILAI INVESTASI (Rp.)', 1],
  ['NILAI INVESTASI', 1],
  ['HARGA 2000', 1],
])('heading "%s" is in units of %i', (heading, unit) => expect(amountMultiplier(heading)).toBe(unit));
