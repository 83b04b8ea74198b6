import { type Cell, readCell } from './cell.ts';
import { type NumberStyle, readNumber, splitMagnitude } from './number-text.ts';
import { makeProblem, type Parsed } from './problem.ts';

const unreadable = (field: string, shown: string, why: string): Parsed<number | null> => ({
  ok: false,
  problem: makeProblem('number-unreadable', field, shown, `Nilai "${shown}" ${why}.`),
});

/**
 * Reads a count of whole things from zero, such as workers: "12", "12 orang", "± 12", "1.250", a number cell. Null
 * for a blank or "-". Problems: `number-unreadable` (fractions, below zero, `1,250` that could be 1.25), `formula-error`.
 */
export function parseCount(raw: Cell, field = 'count'): Parsed<number | null> {
  const read = parseQuantity(raw, 'auto', field);
  if (!read.ok || read.value === null || Number.isInteger(read.value)) return read;
  return unreadable(field, String(raw), 'bukan bilangan bulat');
}

/**
 * Reads a quantity or capacity from zero that may have a fraction: "1.250", "12,5 kg", "± 100". Words behind the
 * number are dropped (units have a column of their own). `style` is that of the column, see guessNumberStyle; in
 * 'id' "28,000" is 28, in 'auto' it is a problem. Problems: `number-unreadable`, `formula-error`.
 */
export function parseQuantity(
  raw: Cell,
  style: NumberStyle = 'auto',
  field = 'quantity',
): Parsed<number | null> {
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  if (cell.kind === 'number') {
    const isCount = cell.number >= 0 && cell.number <= Number.MAX_SAFE_INTEGER;
    return isCount
      ? { ok: true, value: cell.number + 0 }
      : unreadable(field, String(cell.number), 'di luar batas');
  }
  const [, number = '', rest = ''] = QUANTITY.exec(cell.text) ?? [];
  const { factor } = splitMagnitude(/^ ?[a-z]+\.?/i.exec(rest)?.[0] ?? '');
  const parts = readNumber(number, style, true);
  if (parts === 'unreadable') return unreadable(field, cell.text, 'tidak terbaca sebagai angka');
  if (parts === 'unclear') return unreadable(field, cell.text, 'dapat berarti ribuan atau desimal');
  const value = Number(`${parts.whole}.${parts.fraction}`) * factor;
  return value <= Number.MAX_SAFE_INTEGER
    ? { ok: true, value }
    : unreadable(field, cell.text, 'di luar batas');
}

/** "about", the number, and a unit or a remark without further digits (but m2 and m3). */
const QUANTITY =
  /^['’]?(?:±|\+\/-|\+-|kurang lebih|sekitar|ca\.?|~)? ?(\d+(?:[., ]\d+)*)([.,]?-*| ?m[23]| ?[a-z³²/. ()]*)$/i;

/**
 * Reads a year of four digits, 1800..2100: 1998, "1998", "Tahun 1998", "th. 1998". Null for a blank. A date or two
 * digits are not taken for a year. Problems: `number-unreadable`, `formula-error`.
 */
export function parseYear(raw: Cell, field = 'year'): Parsed<number | null> {
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const year = Number(/^'?(?:(?:tahun|thn|th)[. :]*)?(\d{4})$/i.exec(shown)?.[1] ?? Number.NaN);
  return year >= 1800 && year <= 2100
    ? { ok: true, value: year }
    : unreadable(field, shown, 'bukan tahun empat angka');
}

/**
 * Reads a share of 0..100 percent: "30", "30 %", "12,5%", or a number cell. `isFraction`: the number cell is
 * formatted as a percentage, so that 0.3 means 30. Problems: `number-unreadable`, `formula-error`.
 */
export function parsePercent(raw: Cell, field = 'percent', isFraction = false): Parsed<number | null> {
  const bare = typeof raw === 'string' ? raw.replace(/\s*%\s*$/, '') : raw;
  const read = parseQuantity(bare, 'auto', field);
  if (!read.ok || read.value === null) return read;
  const value =
    isFraction && typeof raw === 'number' ? Number((read.value * 100).toPrecision(12)) : read.value;
  return value <= 100 ? { ok: true, value } : unreadable(field, String(raw), 'lebih dari 100 persen');
}
