// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useRemembered } from '../app/remembered.ts';
import { useTextSize } from '../app/text-size.ts';
import styles from './data-table.module.css';
import { LoadingScreen } from './loading-screen.tsx';
import { type Column, leastWidth, type RowKey, type Sort, sortRows, trackOf } from './table-column.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { handleTableKey } from './use-table-keys.ts';
import { useTableSelection } from './use-table-selection.ts';

export type { Column, RowKey } from './table-column.ts';

export interface DataTableProps<Row> {
  /** Names the table for a screen reader: "Daftar pelaku usaha". */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => RowKey;
  /** Enter or double click. */
  onOpen?: (row: Row) => void;
  /** The row shown in a panel. A click or the arrows move it. */
  activeKey?: RowKey | null;
  onActive?: (row: Row) => void;
  /** Gives a selection column: Space, Shift and arrows, Ctrl+A. */
  selected?: ReadonlySet<RowKey>;
  onSelect?: (next: Set<RowKey>) => void;
  /** Near the last row: ask for the next page. */
  onReachEnd?: () => void;
  loading?: boolean;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** The line under the table: how many, sums of what is shown. */
  footer?: ReactNode;
  /** Remembers the sort order under this name. */
  rememberAs?: string;
  /** Row height in rem; 1.875 (dense, one line) when left out. */
  rowHeight?: number;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowKey, onActive, onOpen, onReachEnd, rowHeight = 1.875 } = props;
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useRemembered<Sort | null>(`sort.${props.rememberAs ?? tableId}`, null);
  const [cursorKey, setCursorKey] = useState<RowKey | null>(null);
  const rows = useMemo(() => sortRows(props.rows, columns, sort), [props.rows, columns, sort]);
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const selection = useTableSelection({ keys, selected: props.selected, onSelect: props.onSelect });
  const rowPixels = (rowHeight * 16 * useTextSize()) / 100;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    scrollPaddingStart: rowPixels,
    scrollPaddingEnd: rowPixels,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text size makes every row another height.
  useEffect(() => virtual.measure(), [rowPixels]);

  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - 15) onReachEnd?.();
  }, [lastShown, rows.length, onReachEnd]);

  const shownKey = props.activeKey === undefined ? cursorKey : props.activeKey;
  const cursor = shownKey === null ? -1 : keys.indexOf(shownKey);
  const moveTo = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setCursorKey(rowKey(row));
    onActive?.(row);
    virtual.scrollToIndex(index);
  };
  const open = (index: number): void => {
    const row = rows[index];
    if (row !== undefined) onOpen?.(row);
  };

  const shape = {
    '--tracks': trackOf(columns, selection !== null),
    '--least': `${leastWidth(columns, selection !== null)}rem`,
    '--row': `${rowHeight}rem`,
  } as CSSProperties;
  const hasTotals = columns.some((column) => column.total !== undefined);
  return (
    <div className={styles.frame} style={shape}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={cursor >= 0 ? `${tableId}-${cursor}` : undefined}
        aria-busy={props.loading || undefined}
        onKeyDown={(event) =>
          handleTableKey(event, {
            count: rows.length,
            cursor,
            pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPixels) - 2),
            moveTo,
            open,
            toggle: selection?.toggle,
            selectAll: selection?.toggleAll,
          })
        }
      >
        <div className={styles.headGroup} role="rowgroup">
          <TableHead
            columns={columns}
            sort={sort}
            onSort={setSort}
            selection={selection ? { ...selection, onToggle: selection.toggleAll } : undefined}
          />
        </div>
        <div className={styles.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index] as Row;
            const key = keys[item.index] as RowKey;
            return (
              <TableRow
                key={key}
                id={`${tableId}-${item.index}`}
                row={row}
                index={item.index}
                offset={item.start}
                columns={columns}
                isCursor={item.index === cursor}
                selectable={selection !== null}
                isSelected={props.selected?.has(key) ?? false}
                onPick={moveTo}
                onOpen={open}
                onToggle={(index, withRange) => selection?.toggle(index, withRange)}
              />
            );
          })}
        </div>
        {hasTotals && rows.length > 0 ? (
          <div className={styles.totals} role="rowgroup">
            <div className={styles.totalsRow} role="row">
              {selection ? <div role="gridcell" className={styles.cell} /> : null}
              {columns.map((column) => (
                <div key={column.key} className={styles.cell} data-align={column.align} role="gridcell">
                  <span className={styles.clip}>{column.total}</span>
                </div>
              ))}
            </div>
          </div>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <div className={styles.empty}>{props.loading ? <LoadingScreen /> : props.empty}</div>
      ) : null}
      {props.footer ? <div className={`${styles.footer} figures`}>{props.footer}</div> : null}
    </div>
  );
}
