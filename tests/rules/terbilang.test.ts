import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellNumber, spellRupiah } from '../../src-main/rules/terbilang.ts';

const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const SCALES: Record<string, bigint> = { ribu: 1000n, juta: 10n ** 6n, miliar: 10n ** 9n };

/** Reads words back, word by word: another way than the one that writes them. */
function readWords(words: string): bigint {
  if (words.startsWith('minus ')) return -readWords(words.slice(6));
  let [total, below, group, last] = [0n, 0n, 0n, 0n];
  for (const raw of words.split(' ')) {
    const word = raw.replace(/^se(?=puluh|belas|ratus|ribu)/, '');
    if (word !== raw) last = 1n;
    const scale = SCALES[word];
    if (DIGITS.includes(word)) last = BigInt(DIGITS.indexOf(word));
    else if (word === 'belas') [group, last] = [group + 10n + last, 0n];
    else if (word === 'puluh') [group, last] = [group + 10n * last, 0n];
    else if (word === 'ratus') [group, last] = [group + 100n * last, 0n];
    else if (scale !== undefined) [below, group, last] = [below + (group + last) * scale, 0n, 0n];
    else if (word === 'triliun')
      [total, below, group, last] = [(total + below + group + last) * 10n ** 12n, 0n, 0n, 0n];
    else throw new Error(`unknown word ${word}`);
  }
  return total + below + group + last;
}

describe('spellNumber', () => {
  test.each([
    [0, 'nol'],
    [-0, 'nol'],
    [1, 'satu'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [2020, 'dua ribu dua puluh'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [381_290, 'tiga ratus delapan puluh satu ribu dua ratus sembilan puluh'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_001, 'satu juta satu'],
    [1e9, 'satu miliar'],
    [1e12, 'satu triliun'],
    [1_000_000_001_000, 'satu triliun seribu'],
    [999e12, 'sembilan ratus sembilan puluh sembilan triliun'],
    [1e15, 'seribu triliun'],
    [-5, 'minus lima'],
    [-1000, 'minus seribu'],
  ])('%s is "%s"', (n, words) => expect(spellNumber(n)).toBe(words));

  test.each([0.5, -1.25, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e21])('refuses %s', (n) => {
    expect(() => spellNumber(n)).toThrow(RangeError);
  });

  test('every whole number is read back as itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n) + 1n, max: 10n ** 24n - 1n }), (n) => {
        const words = spellNumber(n);
        expect(readWords(words)).toBe(n);
        expect(words).toMatch(/^[a-z]+( [a-z]+)*$/);
        expect(words).not.toMatch(/milyar|satu (ratus|puluh|belas)|^satu ribu/);
      }),
    );
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(readWords(spellNumber(n))).toBe(BigInt(n));
      }),
    );
  });

  test('all of 0..20000 differ and are read back', () => {
    const words = Array.from({ length: 20_001 }, (_, n) => spellNumber(n));
    expect(new Set(words).size).toBe(words.length);
    expect(words.findIndex((text, n) => readWords(text) !== BigInt(n))).toBe(-1);
  });
});

test('spellRupiah', () => expect(spellRupiah(1_250_000)).toBe('satu juta dua ratus lima puluh ribu rupiah'));
