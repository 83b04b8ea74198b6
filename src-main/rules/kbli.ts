import { type Cell, readCell } from './cell.ts';
import { makeProblem, type Problem } from './problem.ts';

/** Editions of the classification that data from now on carry; older ones occur in old lists. */
export const KBLI_EDITIONS = ['2025', '2020', '2017', '2015', '2009'] as const;
export type KbliEdition = (typeof KBLI_EDITIONS)[number];

export interface ParsedKbli {
  /** The code as text; kept also when it is not five digits, because an unknown code is never rejected. */
  kbli: string | null;
  problems: Problem[];
}

/**
 * Reads a KBLI code: five digits as text; "KBLI 10710", "C.10710" and "10 710" become '10710'. Null for a blank.
 * Warning: `kbli-length` (the code is kept as written). Error: `formula-error`.
 */
export function parseKbli(raw: Cell, field = 'kbli'): ParsedKbli {
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { kbli: null, problems: [] };
  if (cell.kind === 'problem') return { kbli: null, problems: [cell.problem] };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const code = shown.replace(/^kbli[\s.:-]*/i, '').replace(/^[A-U][.\s-]*(?=\d)/i, '');
  const digits = code.replace(/[\s.'’]/g, '');
  if (/^\d{5}$/.test(digits)) return { kbli: digits, problems: [] };
  const message = `Kode KBLI "${shown}" tidak terdiri atas 5 angka.`;
  return { kbli: shown, problems: [makeProblem('kbli-length', field, shown, message)] };
}
