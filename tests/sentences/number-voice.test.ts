import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFigures, inFiguresAndWords, inSpeech, spokenNumber } from '../../src-main/rules/number-voice.ts';
import { spellNumber } from '../../src-main/rules/terbilang.ts';

test.each([
  [0, 'nol'],
  [58, 'lima puluh delapan'],
  [115, 'seratus lima belas'],
  [200, 'dua ratus'],
  [548, 'lebih dari lima ratus empat puluh'],
  [43_358, 'lebih dari empat puluh tiga ribu'],
  [43_000, 'empat puluh tiga ribu'],
  [43_985, 'hampir empat puluh empat ribu'],
  [99_950, 'hampir seratus ribu'],
  [883_202_000, 'lebih dari delapan ratus delapan puluh juta'],
  [1_250_000_000, 'lebih dari satu miliar dua ratus juta'],
])('%i is heard as "%s"', (n, words) => {
  expect(spokenNumber(n)).toBe(words);
});

test('what is said is true, and no further off than a tenth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (n) => {
      const said = spokenNumber(n);
      const step = Math.max(1, 10 ** (String(n).length - 2));
      const below = Math.floor(n / step) * step;
      if (said.startsWith('lebih dari ')) {
        expect(said).toBe(`lebih dari ${spellNumber(below)}`);
        expect(below).toBeLessThan(n);
        expect(below).toBeGreaterThanOrEqual(n * 0.9);
      } else if (said.startsWith('hampir ')) expect(said).toBe(`hampir ${spellNumber(below + step)}`);
      else expect(said).toBe(spellNumber(n));
    }),
  );
});

test('each voice says the same numbers in its way', () => {
  expect([inFigures, inFiguresAndWords, inSpeech].map((voice) => voice.count(1148))).toEqual([
    '1.148',
    '1.148 (seribu seratus empat puluh delapan)',
    'lebih dari seribu seratus',
  ]);
  expect(inFiguresAndWords.money(1_000)).toBe('Rp 1.000 (seribu rupiah)');
  expect(inSpeech.money(1_000_000)).toBe('satu juta rupiah');
  expect([0, 0.4, 8, 8.3].map(inSpeech.percent)).toEqual([
    'nol persen',
    'kurang dari satu persen',
    'delapan persen',
    'lebih dari delapan persen',
  ]);
});
