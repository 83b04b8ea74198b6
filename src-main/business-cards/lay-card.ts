import type { CardTable } from '../contract/business-cards.ts';
import { columnWidths } from '../papers/paper-area.ts';
import { textWidth } from '../rules/text-width.ts';
import { shareRows } from './share-rows.ts';

// Millimetres of the card's styles (card-paper.ts), which fix the height of everything that is set: a card keeps to
// its page because its height is known before it is printed.
export const sizes = {
  /** Of a line in a table; a row has the padding beside. */
  line: 3.4,
  padding: 1.05,
  /** Title of a table with the space above. */
  heading: 6.6,
  /** "Belum pernah ..." and "dan n lainnya". */
  words: 4.1,
  fontPoints: 8,
};

/** A table as it is set: its rows with one or two lines each, and how many are only counted. */
export interface LaidTable {
  table: CardTable;
  /** Millimetres. */
  widths: number[];
  rows: { cells: string[]; lines: 1 | 2 }[];
  /** Rows that are not shown. */
  rest: number;
}

const rowHeight = (lines: number): number => lines * sizes.line + sizes.padding;

/** Height in millimetres of a table as it is set. */
export const tableHeight = ({ table, rows, rest }: LaidTable): number =>
  sizes.heading +
  (table.rows.length === 0 ? sizes.words : rowHeight(1)) +
  rows.reduce((sum, { lines }) => sum + rowHeight(lines), 0) +
  (rest > 0 ? sizes.words : 0);

/**
 * Sets the tables into so many millimetres: each row in the lines that it wants, two at most; where that is too much,
 * all in one line; and where that is too much too, as many rows of each table as there is room for.
 */
export function layTables(tables: readonly CardTable[], width: number, height: number): LaidTable[] {
  const whole = tables.map((table): LaidTable => {
    const widths = columnWidths(table.columns, width);
    const rows = table.rows.map(({ cells }) => ({ cells, lines: linesOf(cells, widths) }));
    return { table, widths, rows, rest: 0 };
  });
  if (heightOf(whole) <= height) return whole;
  const flat = whole.map((laid) => ({
    ...laid,
    rows: laid.rows.map(({ cells }) => ({ cells, lines: 1 as const })),
  }));
  const empty = flat.map((laid) => ({ ...laid, rows: [] }));
  const lines = Math.floor((height - heightOf(empty)) / rowHeight(1));
  const shares = shareRows(
    flat.map(({ rows }) => rows.length),
    lines,
  );
  return flat.map((laid, index) => {
    const shown = laid.rows.slice(0, shares[index]);
    return { ...laid, rows: shown, rest: laid.rows.length - shown.length };
  });
}

const heightOf = (tables: readonly LaidTable[]): number =>
  tables.reduce((sum, laid) => sum + tableHeight(laid), 0);

function linesOf(cells: readonly string[], widths: readonly number[]): 1 | 2 {
  const inside = (index: number) => (widths[index] ?? 0) - 2.2;
  return cells.some((text, index) => textWidth(text, sizes.fontPoints) > inside(index)) ? 2 : 1;
}
