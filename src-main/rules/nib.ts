import { type Cell, readCell } from './cell.ts';
import { isScientific, onlyDigits } from './digits.ts';
import { makeProblem, type Parsed } from './problem.ts';

/**
 * Reads a NIB (nomor induk berusaha): 13 digits as text, which may begin with 0; blanks, dots and dashes are taken
 * out. Null for a blank: it is optional. A number cell of 12 digits has lost its leading 0, which is said, not mended.
 * Problems: `nib-length`, `formula-error`.
 */
export function parseNib(raw: Cell, field = 'nib'): Parsed<string | null> {
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const digits = isScientific(shown) ? null : onlyDigits(shown);
  if (digits?.length === 13) return { ok: true, value: digits };
  return { ok: false, problem: makeProblem('nib-length', field, shown, message(shown, digits)) };
}

function message(shown: string, digits: string | null): string {
  if (isScientific(shown))
    return 'NIB rusak karena tersimpan sebagai angka. Ketik ulang pada sel berformat teks.';
  if (digits === null) return `NIB "${shown}" memuat tanda selain angka; NIB terdiri atas 13 angka.`;
  const hint = digits.length === 12 ? ' Mungkin angka 0 di depan hilang.' : '';
  return `NIB harus 13 angka, tertulis ${digits.length} angka.${hint}`;
}
