import { type Cell, readCell } from './cell.ts';
import { isScientific, onlyDigits } from './digits.ts';
import { makeProblem, type Parsed } from './problem.ts';

/**
 * Reads an NPWP: 15 digits, or 16 (since 2024), as text without marks. Null for a blank: it is optional. A number
 * cell of 16 digits has lost its last one and is refused. Problems: `npwp-length`, `formula-error`.
 */
export function parseNpwp(raw: Cell, field = 'npwp'): Parsed<string | null> {
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const isDamaged = isScientific(shown) || (cell.kind === 'number' && cell.number >= 1e15);
  const digits = isDamaged ? null : onlyDigits(shown);
  if (digits?.length === 15 || digits?.length === 16) return { ok: true, value: digits };
  return { ok: false, problem: makeProblem('npwp-length', field, shown, message(isDamaged, digits)) };
}

function message(isDamaged: boolean, digits: string | null): string {
  if (isDamaged) return 'NPWP rusak karena tersimpan sebagai angka. Ketik ulang pada sel berformat teks.';
  const written = digits === null ? 'tanda selain angka' : `${digits.length} angka`;
  return `NPWP harus 15 atau 16 angka, tertulis ${written}.`;
}

/** 15 digits as `99.999.999.9-999.999`; 16 digits, and anything else, as they are. */
export function formatNpwp(digits: string): string {
  return /^\d{15}$/.test(digits)
    ? digits.replace(/^(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/, '$1.$2.$3.$4-$5.$6')
    : digits;
}
