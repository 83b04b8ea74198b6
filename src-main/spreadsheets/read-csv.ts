/** Reads .csv and .txt: guesses encoding and delimiter; every cell is text, so a NIK keeps all its digits. */
import Papa from 'papaparse';
import type { Cell } from './cell.ts';
import { decodeText } from './text-encoding.ts';
import type { Sheet } from './workbook.ts';
import { undoSafeCsvText } from './write-safe-text.ts';

const delimiters = [';', ',', '\t', '|'];

const fieldCounts = (text: string, delimiter: string): number[] =>
  Papa.parse<string[]>(text, { delimiter, preview: 80 }).data.map((row) => row.length);

/** How much of the text a delimiter divides evenly: fields beyond the first in rows of the commonest length. */
const evenness = (text: string, delimiter: string): number => {
  const rowsByCount = new Map<number, number>();
  for (const count of fieldCounts(text, delimiter)) {
    if (count > 1) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...rowsByCount].map(([count, rows]) => (count - 1) * rows));
};

/** The delimiter: by Excel's own line `sep=;`, else the one that divides the first rows most evenly. */
export const detectDelimiter = (text: string): string => {
  const sample = text.slice(0, 200_000);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
};

/** A quote that is never closed would swallow the rest of the file into one cell: then quotes mean nothing. */
const parseRows = (text: string, delimiter: string): string[][] => {
  const parsed = Papa.parse<string[]>(text, { delimiter });
  if (!parsed.errors.some((error) => error.code === 'MissingQuotes')) return parsed.data;
  return Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0000' }).data;
};

const splitHint = (text: string): { delimiter?: string; body: string } => {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  return hint ? { delimiter: hint[1], body: text.slice(hint[0].length) } : { body: text };
};

/** Text rows as a sheet. */
export const sheetOfRows = (name: string, rows: string[][]): Sheet => {
  let rowCount = 0;
  let columnCount = 0;
  rows.forEach((row, index) => {
    const last = row.findLastIndex((value) => value !== '');
    if (last < 0) return;
    rowCount = index + 1;
    columnCount = Math.max(columnCount, last + 1);
  });
  const cell = (row: number, column: number): Cell | undefined => {
    const value = rows[row - 1]?.[column - 1];
    return value ? { type: 'text', value, text: value } : undefined;
  };
  return { name, hidden: false, rowCount, columnCount, cell, merges: [], hiddenColumns: [] };
};

/** Reads the bytes of a text file as one sheet. */
export const readCsv = (name: string, bytes: Buffer): Sheet => {
  const { delimiter, body } = splitHint(decodeText(bytes));
  const rows = parseRows(body, delimiter ?? detectDelimiter(body));
  return sheetOfRows(
    name,
    rows.map((row) => row.map(undoSafeCsvText)),
  );
};
