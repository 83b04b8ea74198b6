import { formatSlashDate, isIsoDate, parseDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { type NumberStyle, parseAmount } from '../../../src-main/rules/money.ts';
import { parseQuantity } from '../../../src-main/rules/numbers.ts';
import type { Parsed } from '../../../src-main/rules/problem.ts';
import { cleanText } from '../../../src-main/rules/text.ts';

/** What a cell holds. A text in a cell of numbers, dates or choices is one that could not be read: it is kept as typed. */
export type SheetValue = string | number | null;
export type SheetRow = Readonly<Record<string, SheetValue>>;
export type CellKind = 'text' | 'integer' | 'money' | 'date' | 'choice' | 'readonly';
export type Tone = 'good' | 'wait' | 'bad';

export interface SheetColumn<Row extends SheetRow = SheetRow> {
  /** Of the row. */
  key: string;
  title: string;
  /** `integer` and `money` hold numbers from zero (whole pieces, whole rupiah), `date` holds `YYYY-MM-DD`. */
  kind: CellKind;
  /** In rem. */
  width: number;
  /** What a `choice` may be, as shown. */
  options?: readonly string[];
  /** Reads other words for an option ("hadir", "v"); null for none it knows. */
  read?: (text: string) => string | null;
  /** A `choice` of single letters: the letter is taken as it is typed, and the cursor goes down. */
  quick?: boolean;
  /** May not be blank in a row that has anything. */
  required?: boolean;
  /** Most letters of a text, or the largest number. */
  max?: number;
  /** Why this row's cell cannot be changed, in words; null where it can. */
  disabled?: (row: Row) => string | null;
  /** What is wrong beyond what the kind itself checks, in words. */
  error?: (row: Row) => string | null;
  tone?: (row: Row) => Tone | undefined;
  /** Words in place of the value where it is only shown ("lebih 3"). */
  shown?: (row: Row) => string;
  /** Numbers, and what is only shown, stand at the end without saying so. */
  align?: 'start' | 'end';
}

/** What stands above and below the cells of a column. It may change with each key, and no row is drawn anew for it. */
export interface SheetEdge {
  /** Below the title, quieter: "sisa 3". */
  detail?: string;
  detailTone?: Tone;
  /** In the line of totals. */
  total?: string;
}

/** By the keys of the columns. */
export type SheetEdges = Readonly<Record<string, SheetEdge>>;

type Kinded = Pick<SheetColumn, 'kind' | 'options' | 'read' | 'max'>;

const largest = 10_000_000;

export const isNumeric = ({ kind }: Pick<SheetColumn, 'kind'>): boolean =>
  kind === 'integer' || kind === 'money';

export const alignOf = ({ kind, align }: Pick<SheetColumn, 'kind' | 'align'>): 'start' | 'end' =>
  align ?? (isNumeric({ kind }) || kind === 'readonly' ? 'end' : 'start');

/** Reads an integer, money or date; null for other kinds, which hold text. */
function parse(column: Kinded, text: string, style: NumberStyle): Parsed<number | string | null> | null {
  if (column.kind === 'money') return parseAmount(text, style, { field: 'money' });
  if (column.kind === 'integer') return parseQuantity(text, style);
  if (column.kind === 'date') return parseDate(text);
  return null;
}

/**
 * The value of a typed or pasted text. What cannot be read stays as the text that it is, for `cellProblem` to say why:
 * nothing typed is lost. `style` is that of a pasted column (guessNumberStyle).
 */
export function readCellText(column: Kinded, raw: string, style: NumberStyle = 'id'): SheetValue {
  const text = cleanText(raw);
  if (column.kind === 'choice')
    return text === '' ? null : (column.read?.(text) ?? optionFor(column.options ?? [], text) ?? text);
  const parsed = parse(column, text, style);
  if (!parsed) return text;
  if (!parsed.ok) return text;
  const isFraction = column.kind === 'integer' && parsed.value !== null && !Number.isInteger(parsed.value);
  return isFraction ? text : parsed.value;
}

/** The option that a text names, whole or by its beginning when only one begins so. */
function optionFor(options: readonly string[], text: string): string | undefined {
  const wanted = text.toLowerCase();
  const same = options.find((option) => option.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const beginning = options.filter((option) => option.toLowerCase().startsWith(wanted));
  return beginning.length === 1 ? beginning[0] : undefined;
}

export const isBlank = (value: SheetValue | undefined): boolean =>
  value === null || value === undefined || value === '';

/** Why a cell cannot be taken as it is, in words for the officer; null when it can. */
export function cellProblem<Row extends SheetRow>(column: SheetColumn<Row>, row: Row): string | null {
  const value = row[column.key] ?? null;
  if (column.kind === 'readonly') return column.error?.(row) ?? null;
  if (isBlank(value)) return column.required ? `${column.title} belum diisi.` : (column.error?.(row) ?? null);
  return kindProblem(column, value) ?? column.error?.(row) ?? null;
}

function kindProblem(column: Kinded & { title: string }, value: SheetValue): string | null {
  const max = column.max ?? (column.kind === 'integer' ? largest : undefined);
  if (typeof value === 'number')
    return max !== undefined && value > max ? `Paling banyak ${formatNumber(max)}.` : null;
  const text = value ?? '';
  if (column.kind === 'text')
    return max !== undefined && text.length > max ? `Paling banyak ${max} huruf.` : null;
  if (column.kind === 'choice')
    return column.options?.includes(text)
      ? null
      : `"${text}" bukan pilihan. Isi dengan ${column.options?.join(', ')}.`;
  if (column.kind === 'date' && isIsoDate(text)) return null;
  const parsed = parse(column, text, 'auto');
  if (parsed && !parsed.ok) return parsed.problem.message;
  return column.kind === 'integer'
    ? `"${text}" bukan bilangan bulat.`
    : `"${text}" tidak terbaca. Tulis misalnya 1.250.000.`;
}

/** A cell as the screen shows it. */
export function shownText<Row extends SheetRow>(column: SheetColumn<Row>, row: Row): string {
  if (column.shown) return column.shown(row);
  const value = row[column.key] ?? null;
  if (typeof value === 'number') return formatNumber(value);
  return column.kind === 'date' && value !== null && isIsoDate(value)
    ? formatSlashDate(value)
    : (value ?? '');
}

/** A cell as it goes to the clipboard: digits without dots, which every Excel reads as the number. */
export function copiedText<Row extends SheetRow>(column: SheetColumn<Row>, row: Row): string {
  const value = row[column.key] ?? null;
  return typeof value === 'number' ? String(value) : shownText(column, row);
}

/** Why a cell cannot be changed; null when it can. */
export function lockOf<Row extends SheetRow>(column: SheetColumn<Row>, row: Row | undefined): string | null {
  if (column.kind === 'readonly') return `${column.title} dihitung, tidak diketik.`;
  return row === undefined ? null : (column.disabled?.(row) ?? null);
}

/** Has a row nothing typed in it? Such a row is neither wrong nor saved. */
export const isBlankRow = <Row extends SheetRow>(columns: readonly SheetColumn<Row>[], row: Row): boolean =>
  columns.every(({ key, kind }) => kind === 'readonly' || isBlank(row[key]));

/** The problems of a row by the keys of its columns; empty for a blank row. */
export function rowProblems<Row extends SheetRow>(
  columns: readonly SheetColumn<Row>[],
  row: Row,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (isBlankRow(columns, row)) return found;
  for (const column of columns) {
    const words = cellProblem(column, row);
    if (words !== null) found.set(column.key, words);
  }
  return found;
}
