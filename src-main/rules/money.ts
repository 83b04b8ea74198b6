import { type Cell, readCell } from './cell.ts';
import { formatNumber } from './format-number.ts';
import { type NumberStyle, readNumber, splitMagnitude } from './number-text.ts';
import { makeProblem, type Parsed } from './problem.ts';

export { formatNumber, formatRupiah } from './format-number.ts';
export { amountMultiplier, guessNumberStyle } from './number-style.ts';
export type { NumberStyle } from './number-text.ts';

export interface ParseAmountOptions {
  /** Field named in the problem; 'amount' when left out. */
  field?: string;
  /** Rupiah per 1 in the cell: 1000 under a heading "(Rp.000)". See amountMultiplier. */
  multiplier?: number;
  /** Amounts below zero are refused unless this is true. */
  allowNegative?: boolean;
}

/**
 * Reads an amount of money as whole rupiah: `1.250.000`, `1.250.000,00`, `Rp1.250.000,-`, `1,250,000`, `1,5 juta`,
 * `250rb`, a number cell. Null for a blank cell, "-" or "Rp -". Less than a rupiah is rounded to the nearest rupiah.
 * `style` is that of the whole column (see guessNumberStyle); with 'auto' a single `28,000` is a problem, not a guess.
 * Problems: `number-unreadable` (also below zero, and beyond what is exact), `formula-error`. Source: domain.md, Money.
 */
export function parseAmount(
  raw: Cell,
  style: NumberStyle = 'auto',
  options: ParseAmountOptions = {},
): Parsed<number | null> {
  const { field = 'amount', multiplier = 1, allowNegative = false } = options;
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const refuse = (message: string): Parsed<number | null> => ({
    ok: false,
    problem: makeProblem('number-unreadable', field, shown, message),
  });
  // Excel's accounting format shows an empty or zero amount as "Rp -".
  if (cell.kind === 'text' && /^(?:rp|idr)[.:]? ?[-–]*$/i.test(cell.text)) return { ok: true, value: null };
  const read = cell.kind === 'number' ? cell.number * multiplier : readText(cell.text, style, multiplier);
  if (typeof read === 'string') return refuse(read);
  const value = Math.sign(read) * Math.round(Math.abs(read)) + 0; // + 0 turns -0 into 0
  if (!Number.isSafeInteger(value)) return refuse(`Nilai "${shown}" terlalu besar atau bukan angka.`);
  if (value < 0 && !allowNegative) return refuse(`Nilai "${shown}" tidak boleh kurang dari nol.`);
  return { ok: true, value };
}

/** The amount in rupiah, not yet rounded, or a message that says why there is none. */
function readText(text: string, style: NumberStyle, multiplier: number): number | string {
  let body = text
    .toLowerCase()
    .replace(/^'/, '')
    .replace(/^(?:rp|idr)\b[.:]? ?|^rp(?=\d)/, '')
    .replace(/ ?rupiah$/, '')
    .replace(/(?<=\d) ?[.,]? ?[-–=]*$/, '');
  const bracketed = /^\((.*)\)$/.exec(body);
  const negative = bracketed !== null || /^[-−]/.test(body);
  body = (bracketed?.[1] ?? body).replace(/^[-−] ?/, '').replace(/^rp[.:]? ?/, '');
  const { rest: digits, factor: magnitude } = splitMagnitude(body);
  const factor = multiplier * magnitude;
  const parts = readNumber(digits, style, factor >= 1000);
  if (parts === 'unreadable') return `Nilai "${text}" tidak terbaca sebagai angka. Tulis misalnya 1.250.000.`;
  if (parts === 'unclear') return unclearMessage(text, digits);
  return (negative ? -1 : 1) * Number(`${parts.whole}.${parts.fraction}`) * factor;
}

function unclearMessage(text: string, digits: string): string {
  const thousands = formatNumber(Number(digits.replace(/[.,]/g, '')));
  const decimals = formatNumber(Number(digits.replace(',', '.')));
  return `Nilai "${text}" dapat berarti ${thousands} atau ${decimals}. Tentukan cara penulisan angka kolom ini.`;
}
