import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { RecapAnswer, RecapCell, RecapSheet } from '../../../src-main/contract/recap-builder.ts';
import { useTextSize } from '../../app/text-size.ts';
import { cellWords, figureText, headText } from './cell-words.ts';
import { RecapHead } from './recap-head.tsx';
import styles from './recap-table.module.css';

interface Props {
  answer: RecapAnswer;
  onOpen: (cell: RecapCell, words: string) => void;
}

/** In rem, as in the style sheet. */
const rowHeight = 1.75;
export const labelWidth = 12;
const columnWidths = { count: 6.5, rupiah: 10, percent: 5, share: 6.5 };
/** As wide as its figures and its head need. */
const widthOf = (column: RecapSheet['columns'][number]) =>
  Math.max(columnWidths[column.kind], Math.min(12, headText(column).length * 0.39 + 1.5));

/** A recap: sticky heads and total, each number opens what it counts (a click, or the arrows and Enter). */
export const RecapTable = memo(function RecapTable({ answer, onOpen }: Props) {
  const { sheet, paths, cells } = answer;
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const rowPixels = (rowHeight * 16 * useTextSize()) / 100;
  // The total is the last row.
  const rows = sheet.lines.length + 1;
  const virtual = useVirtualizer({
    count: sheet.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const at = {
    row: Math.min(cursor.row, rows - 1),
    column: Math.min(cursor.column, sheet.columns.length - 1),
  };
  const cellId = (row: number, column: number) => `${tableId}-${row}-${column}`;

  const opensAt = (row: number, column: number): boolean => {
    const value = (sheet.lines[row]?.values ?? sheet.total)[column];
    // Behind a share of nothing there are still those who made it nothing.
    const isNothing = value === 0 && sheet.columns[column]?.kind !== 'share';
    return cells[column] !== null && value !== null && value !== undefined && !isNothing;
  };
  const open = (row: number, column: number) => {
    const cell = cells[column];
    if (!cell || !opensAt(row, column)) return;
    const path = row < paths.length ? (paths[row] ?? []) : [];
    onOpen({ ...cell, path }, cellWords(sheet, row, column));
  };
  const move = (row: number, column: number) => {
    setCursor({ row, column });
    if (row < sheet.lines.length) virtual.scrollToIndex(row);
    const focus = () => document.getElementById(cellId(row, column))?.focus();
    // A row that was not drawn yet is there with the next picture.
    if (document.getElementById(cellId(row, column))) focus();
    else requestAnimationFrame(focus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Where the arrows have led, also when the focus follows only with the next picture.
    if (event.key === 'Enter') {
      event.preventDefault();
      open(at.row, at.column);
      return;
    }
    const [lastRow, lastColumn] = [rows - 1, sheet.columns.length - 1];
    const far = event.ctrlKey || event.metaKey;
    const next: Record<string, [number, number]> = {
      ArrowDown: [far ? lastRow : Math.min(lastRow, at.row + 1), at.column],
      ArrowUp: [far ? 0 : Math.max(0, at.row - 1), at.column],
      ArrowRight: [at.row, far ? lastColumn : Math.min(lastColumn, at.column + 1)],
      ArrowLeft: [at.row, far ? 0 : Math.max(0, at.column - 1)],
      PageDown: [Math.min(lastRow, at.row + 12), at.column],
      PageUp: [Math.max(0, at.row - 12), at.column],
      Home: [far ? 0 : at.row, 0],
      End: [far ? lastRow : at.row, lastColumn],
    };
    const to = next[event.key];
    if (!to) return;
    event.preventDefault();
    move(...to);
  };
  const figures = (row: number, values: (number | null)[]) =>
    values.map((value, column) => {
      const of = sheet.columns[column];
      return (
        <td
          key={column}
          className={`${styles.figure} ${isFirstOfGroup(sheet.columns, column) ? styles.begins : ''}`}
        >
          <button
            type="button"
            id={cellId(row, column)}
            // One stop for Tab in the whole table; the arrows go on from there.
            tabIndex={row === at.row && column === at.column ? 0 : -1}
            className={styles.number}
            aria-disabled={!opensAt(row, column) || undefined}
            data-zero={value === 0 || value === null || undefined}
            onFocus={() => setCursor({ row, column })}
            onKeyDown={onKeyDown}
            onClick={() => open(row, column)}
          >
            {figureText(value, of)}
          </button>
        </td>
      );
    });

  const width =
    sheet.labelHeads.length * labelWidth + sheet.columns.reduce((sum, column) => sum + widthOf(column), 0);
  const shape = {
    '--labels': `${sheet.labelHeads.length * labelWidth}rem`,
    minWidth: `${width}rem`,
  } as CSSProperties;
  const nested = sheet.labelHeads.length > 1 && sheet.lines.some((line) => line.level === 2);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} style={shape} aria-label={sheet.title} aria-rowcount={rows + 1}>
        <colgroup>
          {sheet.labelHeads.map((label) => (
            <col key={label} style={{ width: `${labelWidth}rem` }} />
          ))}
          {sheet.columns.map((column, index) => (
            <col key={index} style={{ width: `${widthOf(column)}rem` }} />
          ))}
        </colgroup>
        <RecapHead sheet={sheet} />
        <tbody>
          <Gap pixels={before} />
          {items.map(({ index }) => {
            const line = sheet.lines[index];
            if (!line) return null;
            return (
              <tr
                key={index}
                className={styles.row}
                aria-rowindex={index + 2}
                data-level={line.level}
                data-nested={nested || undefined}
                data-unclassified={line.isUnclassified || undefined}
              >
                {line.labels.map((label, position) => (
                  <th
                    key={position}
                    scope="row"
                    className={`${styles.label} ${line.level === 2 && position === 0 ? styles.repeated : ''}`}
                    style={{ '--left': `${position * labelWidth}rem` } as CSSProperties}
                    title={label}
                  >
                    {label}
                  </th>
                ))}
                {figures(index, line.values)}
              </tr>
            );
          })}
          <Gap pixels={after} />
        </tbody>
        <tfoot>
          <tr aria-rowindex={rows + 1}>
            {sheet.labelHeads.map((label, position) => (
              <th
                key={label}
                scope="row"
                className={styles.label}
                style={{ '--left': `${position * labelWidth}rem` } as CSSProperties}
              >
                {position === 0 ? 'Jumlah' : ''}
              </th>
            ))}
            {figures(sheet.lines.length, sheet.total)}
          </tr>
        </tfoot>
      </table>
      {sheet.lines.length === 0 ? (
        <p className={styles.none}>Tidak ada yang dihitung dengan susunan dan saringan ini.</p>
      ) : null}
    </div>
  );
});

/** The room of the rows that are not drawn. */
function Gap({ pixels }: { pixels: number }) {
  if (pixels <= 0) return null;
  return (
    <tr aria-hidden>
      <td className={styles.gap} style={{ '--gap': `${pixels}px` } as CSSProperties} />
    </tr>
  );
}

const isFirstOfGroup = (columns: RecapAnswer['sheet']['columns'], column: number) =>
  columns[column]?.group !== '' && columns[column]?.group !== columns[column - 1]?.group;
