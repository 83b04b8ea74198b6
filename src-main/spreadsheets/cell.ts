/** One cell with a value. `text` is what the officer sees; dates are shown day first (`10/09/2020`). */
export type Cell =
  | { type: 'text'; value: string; text: string }
  | { type: 'number'; value: number; text: string; format: string }
  /** `value` is ISO: `2020-09-10`, or `2020-09-10T14:30:00` when it has a time of day. */
  | { type: 'date'; value: string; text: string }
  | { type: 'boolean'; value: boolean; text: string }
  /** `value` is the error as Excel shows it: `#REF!`. */
  | { type: 'error'; value: string; text: string }
  /** A formula whose result was never saved: it must be opened and saved in Excel once. */
  | { type: 'formula-without-result'; value: undefined; text: '' };

/** The largest count of digits that a number cell keeps: a 16 digit NIK has lost its last digit. */
export const DIGITS_KEPT = 15;

/** All digits of a whole number, never in E notation: 8.12345678901e10 -> `81234567890`. Undefined for the rest. */
export const wholeDigits = (cell: Cell): string | undefined =>
  cell.type === 'number' && Number.isInteger(cell.value)
    ? BigInt(cell.value).toString() // Number's own toString turns to E notation from 1e21.
    : undefined;

/** Whether a number is so long that Excel dropped digits when it was typed (a NIK typed as a number). */
export const hasLostDigits = (cell: Cell): boolean =>
  (wholeDigits(cell)?.replace('-', '').length ?? 0) > DIGITS_KEPT;
