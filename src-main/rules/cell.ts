import { makeProblem, type Problem } from './problem.ts';
import { cleanText, isBlankMark, isFormulaError } from './text.ts';

/** A value as a workbook or a form gives it. */
export type Cell = string | number | null | undefined;

/** A cell looked at once: nothing in it, a spreadsheet error, a number, or a cleaned text. */
export type CellContent =
  | { kind: 'blank' }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'number'; number: number }
  | { kind: 'text'; text: string };

/** Sorts out blanks ("-" too) and formula errors, so that every reading rule treats them alike. */
export function readCell(raw: Cell, field: string): CellContent {
  if (typeof raw === 'number') return { kind: 'number', number: raw };
  const text = cleanText(raw);
  if (isBlankMark(text)) return { kind: 'blank' };
  if (isFormulaError(text)) {
    const message = `Sel berisi galat rumus ${text}. Perbaiki rumusnya atau kosongkan selnya.`;
    return { kind: 'problem', problem: makeProblem('formula-error', field, text, message) };
  }
  return { kind: 'text', text };
}
