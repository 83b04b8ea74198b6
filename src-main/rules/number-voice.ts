import { formatNumber, formatRupiah } from './format-number.ts';
import { spellNumber, spellRupiah } from './terbilang.ts';

/** How a sentence says its numbers. All take numbers that are not below zero. */
export interface NumberVoice {
  count: (n: number) => string;
  /** Whole rupiah. */
  money: (amount: number) => string;
  /** Per cent, with a fraction. */
  percent: (share: number) => string;
}

/** For the press: '43.358', 'Rp 883.202.000', '8,3 persen'. */
export const inFigures: NumberVoice = {
  count: (n) => formatNumber(n),
  money: (amount) => formatRupiah(amount),
  percent: (share) => `${formatNumber(share, 1)} persen`,
};

/** For papers that spell their numbers out: '148 (seratus empat puluh delapan)'. */
export const inFiguresAndWords: NumberVoice = {
  count: (n) => `${formatNumber(n)} (${spellNumber(n)})`,
  money: (amount) => `${formatRupiah(amount)} (${spellRupiah(amount)})`,
  percent: (share) => `${formatNumber(share, 1)} persen`,
};

/** Below this a number is short enough to be said as it is. */
const saidExactly = 200;

/**
 * A whole number as it is heard in a speech: exact while it is short, else its first two figures, 'lebih dari empat
 * puluh tiga ribu'; 'hampir empat puluh empat ribu' when the next step is but a tenth of a step away.
 */
export function spokenNumber(n: number): string {
  if (n < saidExactly) return spellNumber(n);
  const step = 10 ** (String(n).length - 2);
  const below = Math.floor(n / step) * step;
  if (below === n) return spellNumber(n);
  return (n - below) / step >= 0.9
    ? `hampir ${spellNumber(below + step)}`
    : `lebih dari ${spellNumber(below)}`;
}

/** For a speech: everything in words, and rounded. */
export const inSpeech: NumberVoice = {
  count: spokenNumber,
  money: (amount) => `${spokenNumber(amount)} rupiah`,
  percent(share) {
    const whole = Math.floor(share);
    if (share === whole) return `${spellNumber(whole)} persen`;
    return whole === 0 ? 'kurang dari satu persen' : `lebih dari ${spellNumber(whole)} persen`;
  },
};
