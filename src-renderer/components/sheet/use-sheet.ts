import { useState } from 'react';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { readTable, writeTable } from './clipboard-text.ts';
import {
  copiedText,
  lockOf,
  readCellText,
  rowProblems,
  type SheetColumn,
  type SheetRow,
  shownText,
} from './sheet-column.ts';
import {
  clearCells,
  editWords,
  fillDown,
  fillTo,
  pasteTable,
  type SheetEdit,
  sumOf,
  typeCell,
} from './sheet-edit.ts';
import { isOneCell, type Place, type Range, rangeBetween, span, within } from './sheet-range.ts';
import { useUndo } from './use-undo.ts';

export interface SheetSource<Row extends SheetRow> {
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  newRow?: () => Row;
  onRemoveRows?: (rows: Row[]) => void;
}

/** A cell that is being typed into. In `over` (begun by typing) the arrows go on to the next cell, in `in` through the text. */
export interface Editing {
  text: string;
  way: 'over' | 'in';
}

/** The state of a sheet and what can be done to it; the drawing is sheet.tsx's. */
export function useSheet<Row extends SheetRow>(source: SheetSource<Row>, show: (place: Place) => void) {
  const { columns, rows } = source;
  // The work begins in the first cell that takes typing.
  const [cursor, setCursor] = useState<Place>(() => ({
    row: 0,
    column: Math.max(
      0,
      columns.findIndex((one) => lockOf(one, rows[0]) === null),
    ),
  }));
  const [anchor, setAnchor] = useState<Place>(cursor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const undo = useUndo(rows);
  const rowCount = rows.length + (source.newRow ? 1 : 0);
  const at = within(cursor, rowCount, columns.length);
  const range = rangeBetween(at, within(anchor, rowCount, columns.length));
  const column = columns[at.column];
  const lock = column ? lockOf(column, rows[at.row]) : null;

  const go = (to: Place, extend = false): void => {
    const place = within(to, rowCount, columns.length);
    setCursor(place);
    if (!extend) setAnchor(place);
    setNotice(null);
    show(place);
  };
  const select = ({ top, left, bottom, right }: Range): void => {
    setAnchor({ row: bottom, column: right });
    setCursor({ row: top, column: left });
  };
  const apply = (edit: SheetEdit<Row>): void => {
    undo.keep();
    source.onChange(edit.rows);
    setNotice(editWords(edit));
  };
  const block = (cell: (one: SheetColumn<Row>, row: Row) => string): string[][] =>
    span(range.top, Math.min(range.bottom, rows.length - 1)).map((index) =>
      span(range.left, range.right).map((place) => {
        const [one, row] = [columns[place], rows[index]];
        return one && row ? cell(one, row) : '';
      }),
    );
  const typed = (text: string): void => {
    setEditing(null);
    const row = rows[at.row];
    const before = row && column ? shownText(column, row) : '';
    if (text !== before) apply(typeCell(source, at.row, at.column, text));
  };

  return {
    at,
    range,
    editing,
    rowCount,
    go,
    select,
    extendTo: (place: Place) => setCursor(within(place, rowCount, columns.length)),
    /** Begins typing into the cursor's cell; `text` null goes on from what is there. */
    edit(text: string | null): void {
      const row = rows[at.row];
      setNotice(lock);
      if (lock !== null) return;
      if (column?.quick && text !== null) {
        const value = readCellText(column, text);
        if (typeof value === 'string' && column.options?.includes(value)) {
          apply(typeCell(source, at.row, at.column, value));
          go({ row: at.row + 1, column: at.column });
        } else setNotice(`Ketik ${column.options?.join(', ')}, atau Delete untuk mengosongkan.`);
        return;
      }
      show(at);
      setEditing(
        text === null
          ? { text: row && column ? shownText(column, row) : '', way: 'in' }
          : { text, way: 'over' },
      );
    },
    /** Takes what was typed and goes on by so many rows and columns. */
    commit(text: string, step: [number, number] | null): void {
      typed(text);
      if (step) go({ row: at.row + step[0], column: at.column + step[1] });
    },
    cancel: () => setEditing(null),
    clear: () => apply(clearCells(source, range)),
    fillDown: () => apply(fillDown(source, range)),
    fillTo(bottom: number): void {
      if (bottom <= range.bottom) return;
      const edit = fillTo(source, range, bottom);
      apply(edit);
      select(edit.range);
    },
    undo(): void {
      const before = undo.take();
      if (before) source.onChange([...before]);
      setNotice(before ? null : 'Tidak ada ketikan yang dapat diurungkan.');
    },
    selectAll: () =>
      select({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: columns.length - 1 }),
    selectRow: (row = at.row) => select({ top: row, left: 0, bottom: row, right: columns.length - 1 }),
    removeRows(): void {
      const chosen = rows.slice(range.top, range.bottom + 1);
      if (chosen.length > 0) source.onRemoveRows?.(chosen);
    },
    copied: () => writeTable(block(copiedText)),
    paste(text: string): void {
      const edit = pasteTable(source, range, readTable(text));
      apply(edit);
      select(edit.range);
    },
    /** The line under the sheet: what is wrong with this cell, why it is locked, what an edit left alone. */
    words(): { text: string; bad: boolean } | null {
      const row = rows[at.row];
      const problem = row && column ? rowProblems(columns, row).get(column.key) : undefined;
      if (notice !== null) return { text: notice, bad: false };
      if (problem) return { text: problem, bad: true };
      return lock !== null && column?.kind !== 'readonly' ? { text: lock, bad: false } : null;
    },
    sum(): string | null {
      if (isOneCell(range)) return null;
      const total = sumOf(source, range);
      return total === null ? null : `Jumlah pilihan ${formatNumber(total)}`;
    },
  };
}
