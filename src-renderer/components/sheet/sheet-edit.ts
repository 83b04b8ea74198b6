import { guessNumberStyle, type NumberStyle } from '../../../src-main/rules/money.ts';
import { lockOf, readCellText, type SheetColumn, type SheetRow } from './sheet-column.ts';
import { isOneCell, type Range, span } from './sheet-range.ts';

/** What an edit starts from. */
export interface SheetContent<Row extends SheetRow> {
  rows: readonly Row[];
  columns: readonly SheetColumn<Row>[];
  /** A blank row, where rows may be added at the end. */
  newRow?: () => Row;
}

export interface SheetEdit<Row extends SheetRow> {
  rows: Row[];
  /** The cells that it was about. */
  range: Range;
  /** Cells left alone because they cannot be changed. */
  locked: number;
  /** Pasted cells for which the sheet has no place. */
  outside: number;
}

interface Writer<Row extends SheetRow> {
  write: (row: number, column: number, text: string, style?: NumberStyle) => void;
  /** Puts a value that is one already, as copied from a cell of the same column. */
  put: (row: number, column: number, value: SheetRow[string]) => void;
  done: (range: Range) => SheetEdit<Row>;
}

function writer<Row extends SheetRow>({ rows, columns, newRow }: SheetContent<Row>): Writer<Row> {
  const next = [...rows];
  let locked = 0;
  let outside = 0;
  const set = (at: number, index: number, valueFor: (column: SheetColumn<Row>) => SheetRow[string]) => {
    const column = columns[index];
    while (newRow && at >= next.length && column) next.push(newRow());
    const row = next[at];
    if (!column || !row) outside++;
    else if (lockOf(column, row) !== null) locked++;
    else next[at] = { ...row, [column.key]: valueFor(column) };
  };
  return {
    write: (row, column, text, style) => set(row, column, (one) => readCellText(one, text, style)),
    put: (row, column, value) => set(row, column, () => value),
    done: (range) => ({ rows: next, range, locked, outside }),
  };
}

/** Writes one typed text into a cell. */
export function typeCell<Row extends SheetRow>(
  content: SheetContent<Row>,
  row: number,
  column: number,
  text: string,
): SheetEdit<Row> {
  const edit = writer(content);
  edit.write(row, column, text);
  return edit.done({ top: row, left: column, bottom: row, right: column });
}

/** The columns of a block that take typing: clearing or filling whole rows goes past the counted ones in silence. */
const typedColumns = <Row extends SheetRow>(
  { columns }: SheetContent<Row>,
  { left, right }: Range,
): number[] => span(left, right).filter((index) => columns[index]?.kind !== 'readonly');

/** Empties the cells of a block. Rows that are not there yet stay away. */
export function clearCells<Row extends SheetRow>(content: SheetContent<Row>, range: Range): SheetEdit<Row> {
  const edit = writer(content);
  for (const row of span(range.top, Math.min(range.bottom, content.rows.length - 1)))
    for (const column of typedColumns(content, range)) edit.write(row, column, '');
  return edit.done(range);
}

/**
 * Lays a pasted block from the upper left cell of the selection, column by position; one value fills the whole selection,
 * and a block fills a selection that is a multiple of it. Rows beyond the end are added where the sheet can. Numbers are
 * read in the style of their pasted column; a text that cannot be read stays in its cell.
 */
export function pasteTable<Row extends SheetRow>(
  content: SheetContent<Row>,
  range: Range,
  table: readonly (readonly string[])[],
): SheetEdit<Row> {
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const repeats = !isOneCell(range) && rows % height === 0 && columns % width === 0;
  const [down, across] = repeats ? [rows, columns] : [height, width];
  const styles = span(0, width - 1).map((index) => styleOf(table.map((row) => row[index] ?? '')));
  const edit = writer(content);
  for (const row of span(0, down - 1))
    for (const column of span(0, across - 1)) {
      const text = table[row % height]?.[column % width];
      if (text !== undefined) edit.write(range.top + row, range.left + column, text, styles[column % width]);
    }
  const last = content.columns.length - 1;
  return edit.done({
    top: range.top,
    left: range.left,
    bottom: range.top + down - 1,
    right: Math.min(last, range.left + across - 1),
  });
}

function styleOf(texts: string[]): NumberStyle {
  const { style } = guessNumberStyle(texts);
  return style === 'ambiguous' ? 'auto' : style;
}

/** Repeats the rows of `source` down to `bottom` (a drag of the handle). */
export function fillTo<Row extends SheetRow>(
  content: SheetContent<Row>,
  source: Range,
  bottom: number,
): SheetEdit<Row> {
  const edit = writer(content);
  const height = source.bottom - source.top + 1;
  for (const row of span(source.bottom + 1, bottom))
    for (const column of typedColumns(content, source)) {
      const from = content.rows[source.top + ((row - source.top) % height)];
      const key = content.columns[column]?.key ?? '';
      edit.put(row, column, from?.[key] ?? null);
    }
  return edit.done({ ...source, bottom: Math.max(source.bottom, bottom) });
}

/** Ctrl+D: the first row of the selection goes into those below it; of a single row, the row above goes into it. */
export function fillDown<Row extends SheetRow>(content: SheetContent<Row>, range: Range): SheetEdit<Row> {
  const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
  return { ...fillTo(content, { ...range, top, bottom: top }, range.bottom), range };
}

/** What an edit could not do, in words; null when it did everything. */
export function editWords({
  locked,
  outside,
}: Pick<SheetEdit<SheetRow>, 'locked' | 'outside'>): string | null {
  const parts = [
    locked > 0 ? `${locked} sel terkunci dan tidak diubah` : '',
    outside > 0 ? `${outside} sel tidak ditempel karena melewati tepi lembar` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('; ')}.` : null;
}

/** The sum of the numbers of a selection in one column; null where there are fewer than two, or things of two kinds. */
export function sumOf<Row extends SheetRow>(
  { rows, columns }: SheetContent<Row>,
  range: Range,
): number | null {
  const column = columns[range.left];
  if (!column || range.left !== range.right) return null;
  const numbers = rows.slice(range.top, range.bottom + 1).flatMap((row) => {
    const value = row[column.key];
    return typeof value === 'number' ? [value] : [];
  });
  return numbers.length < 2 ? null : numbers.reduce((sum, n) => sum + n, 0);
}
