import type { Cell } from './cell.ts';
import { joinThousands, numberShape } from './number-text.ts';
import { cleanText } from './text.ts';

/** How a column writes its numbers, and why, in words for the preview. */
export interface StyleGuess {
  style: 'id' | 'en' | 'ambiguous';
  reason: string;
  /** Values that decided it, at most three. */
  examples: string[];
}

/**
 * Decides for a whole column whether `.` or `,` parts thousands. Never guesses: a column with nothing but `28,000`,
 * or with both styles, is 'ambiguous', and the officer is asked. Number cells and blanks say nothing. A column
 * without any mark is 'id', since then the style changes nothing.
 */
export function guessNumberStyle(values: readonly Cell[]): StyleGuess {
  const found = {
    sureId: [] as string[],
    sureEn: [] as string[],
    weakId: [] as string[],
    weakEn: [] as string[],
  };
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const text = cleanText(value);
    const shape = numberShape(joinThousands(bareNumber(text)));
    if (shape.kind === 'sure') found[shape.style === 'id' ? 'sureId' : 'sureEn'].push(text);
    if (shape.kind === 'weak') found[shape.style === 'id' ? 'weakId' : 'weakEn'].push(text);
  }
  const { sureId, sureEn, weakId, weakEn } = found;
  if (sureId.length > 0 && sureEn.length > 0) {
    return guess('ambiguous', 'Kolom ini memuat dua cara penulisan angka sekaligus', [sureId[0], sureEn[0]]);
  }
  if (sureId.length > 0) return guess('id', 'Titik sebagai pemisah ribuan, koma sebagai desimal', sureId);
  if (sureEn.length > 0) return guess('en', 'Koma sebagai pemisah ribuan, titik sebagai desimal', sureEn);
  if (weakEn.length > 0) {
    const reason = 'Koma di depan tiga angka dapat berarti ribuan atau desimal';
    return guess('ambiguous', reason, [weakEn[0], weakEn[1] ?? weakId[0]]);
  }
  if (weakId.length > 0) return guess('id', 'Titik di depan tiga angka adalah pemisah ribuan baku', weakId);
  return guess('id', 'Tidak ada tanda pemisah ribuan atau desimal', []);
}

function guess(
  style: StyleGuess['style'],
  reason: string,
  examples: readonly (string | undefined)[],
): StyleGuess {
  const shown = examples.filter((example) => example !== undefined).slice(0, 3);
  return {
    style,
    reason: shown.length > 0 ? `${reason} (${shown.join('; ')}).` : `${reason}.`,
    examples: shown,
  };
}

/** The first number of a text, without currency, words and dashes. */
function bareNumber(text: string): string {
  return /\d[\d., ]*/.exec(text)?.[0].replace(/[., ]+$/, '') ?? '';
}

/**
 * Rupiah per 1 under a heading that names its unit: "(Rp.000)", "(Rp 000,-)", "ribuan" give 1000; "(Rp.000.000)",
 * "Juta Rp", "jutaan rupiah" give 1000000; "miliar" 1000000000; else 1.
 */
export function amountMultiplier(heading: string): number {
  const text = cleanText(heading).toLowerCase();
  const zeros = /\brp\b[. ]*((?:[., ]?000)+)\b|[(x ]((?:[., ]?000)+)\)/.exec(text);
  if (zeros) return 10 ** (zeros[1] ?? zeros[2] ?? '').replace(/\D/g, '').length;
  if (/\b(?:miliar|milyar)(?:an)?\b/.test(text)) return 1e9;
  if (/\b(?:juta|jutaan|jt)\b/.test(text)) return 1e6;
  if (/\b(?:ribu|ribuan|rb)\b/.test(text)) return 1e3;
  return 1;
}
