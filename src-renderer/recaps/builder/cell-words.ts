import type { RecapSheet } from '../../../src-main/contract/recap-builder.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { formatChange } from '../../../src-main/rules/growth.ts';

type Column = RecapSheet['columns'][number];

/** A figure as its column shows it; rupiah without "Rp", which stands in the head. */
export const figureText = (value: number | null, column: Column | undefined): string => {
  if (value === null) return '–';
  if (column?.kind === 'percent') return formatChange(value);
  return formatNumber(value, column?.kind === 'share' ? 1 : 0);
};

/** The head of a column, with the unit of its figures. */
export const headText = ({ head, kind, group }: Column): string =>
  kind === 'rupiah' && !/^\d{4}$|Selisih/.test(head) && group !== head ? `${head} (Rp)` : head;

/** What a cell is about: "Bobotsari, Kecil, Pelaku usaha". */
export const cellWords = (sheet: RecapSheet, row: number, column: number): string => {
  const line = sheet.lines[row];
  const { group = '', head = '' } = sheet.columns[column] ?? {};
  const where = line ? line.labels.filter(Boolean) : ['Jumlah'];
  return [...where, group, head].filter(Boolean).join(', ');
};
