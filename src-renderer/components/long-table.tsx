// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { useTextSize } from '../app/text-size.ts';
import frame from './data-table.module.css';
import { LoadingScreen } from './loading-screen.tsx';
import {
  everythingSelected,
  isSelected,
  type LongSelection,
  nothingSelected,
  withRows,
} from './long-selection.ts';
import styles from './long-table.module.css';
import { LongTableHead } from './long-table-head.tsx';
import { type LongColumn, LongTableRow } from './long-table-row.tsx';
import { leastWidth, type Sort, trackOf } from './table-column.ts';
import { useFixedRows } from './use-fixed-rows.ts';
import type { LongList } from './use-long-list.ts';
import { handleTableKey } from './use-table-keys.ts';

export interface LongTableProps<Row extends { id: number }> {
  label: string;
  columns: LongColumn<Row>[];
  list: LongList<Row>;
  /** Columns by which the main process can sort; a click on their head asks it to. */
  sortable?: readonly string[];
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** A column was drawn to another width, in rem. */
  onWidth?: (key: string, width: number) => void;
  /** Index of the active row, -1 = none. */
  active: number;
  onActive: (index: number, row: Row | undefined) => void;
  onOpen: (row: Row) => void;
  /** Gives a selection column: Space, Shift and arrows, Ctrl+A. */
  selection?: LongSelection;
  onSelect?: (next: LongSelection) => void;
  empty: ReactNode;
  footer?: ReactNode;
  /** Another value begins at the top: what the list asks, where another question is another list. */
  topOf?: string;
  /** Row height in rem; 1.875 (dense, one line) when left out. */
  rowHeight?: number;
}

/** Height of the head in rem, as in data-table.module.css. */
const headHeight = 2.125;
const noColumns: readonly string[] = [];

/** More rows than a screen can show; rows this far apart share an element. */
const drawnAtMost = 256;

/** A table over all rows of a long list: what is not there yet is drawn as a quiet bar and comes a moment later. */
export function LongTable<Row extends { id: number }>(props: LongTableProps<Row>) {
  const { columns, list, active, onSelect, rowHeight = 1.875 } = props;
  const isSelecting = props.selection !== undefined && onSelect !== undefined;
  const selection = props.selection ?? nothingSelected;
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef(-1);
  const textSize = useTextSize();
  const rowPixels = (rowHeight * 16 * textSize) / 100;
  const rows = useFixedRows(scroller, list.total, rowPixels, (headHeight * 16 * textSize) / 100, props.topOf);
  const { first, last } = rows;
  const { show } = list;
  useEffect(() => show(first, last), [show, first, last]);

  const pickNow = (index: number): void => {
    props.onActive(index, list.at(index));
    rows.show(index);
  };
  const openNow = (index: number): void => {
    const row = list.at(index);
    if (row) props.onOpen(row);
  };
  const toggleNow = (index: number, withRange: boolean): void => {
    const [from, to] =
      withRange && anchor.current >= 0
        ? [Math.min(anchor.current, index), Math.max(anchor.current, index)]
        : [index, index];
    const keys: number[] = [];
    for (let at = from; at <= to; at++) {
      const row = list.at(at);
      if (row) keys.push(row.id);
    }
    const row = list.at(index);
    if (!row || !onSelect) return;
    onSelect(withRows(selection, keys, withRange || !isSelected(selection, row.id)));
    if (!withRange) anchor.current = index;
  };
  const all = selection.everything && selection.keys.size === 0;
  const toggleAllNow = () => onSelect?.(all ? nothingSelected : everythingSelected);
  // Head and rows get handlers that never change, so that moving the cursor draws two rows anew and not the whole screen.
  const latest = useRef({ pickNow, openNow, toggleNow, toggleAllNow });
  latest.current = { pickNow, openNow, toggleNow, toggleAllNow };
  const { moveTo, open, toggle, toggleAll } = useMemo(
    () => ({
      moveTo: (index: number) => latest.current.pickNow(index),
      open: (index: number) => latest.current.openNow(index),
      toggle: (index: number, withRange: boolean) => latest.current.toggleNow(index, withRange),
      toggleAll: () => latest.current.toggleAllNow(),
    }),
    [],
  );

  const shape = {
    '--tracks': trackOf(columns, isSelecting),
    '--least': `${leastWidth(columns, isSelecting)}rem`,
    '--row': `${rowHeight}rem`,
  } as CSSProperties;
  return (
    <div className={frame.frame} style={shape}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={list.total + 1}
        aria-multiselectable={isSelecting || undefined}
        aria-activedescendant={active >= 0 ? `${tableId}-${active}` : undefined}
        aria-busy={list.loading || undefined}
        onKeyDown={(event) =>
          handleTableKey(event, {
            count: list.total,
            cursor: active,
            pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPixels) - 2),
            moveTo,
            open,
            toggle: isSelecting ? toggle : undefined,
            selectAll: isSelecting ? toggleAll : undefined,
          })
        }
      >
        <div className={frame.headGroup} role="rowgroup">
          <LongTableHead
            columns={columns}
            sortable={props.sortable ?? noColumns}
            sort={props.sort}
            onSort={props.onSort}
            onWidth={props.onWidth}
            all={all}
            some={selection.everything || selection.keys.size > 0}
            onToggleAll={isSelecting ? toggleAll : undefined}
          />
        </div>
        <div className={styles.body} role="rowgroup" style={{ height: rows.height, paddingTop: rows.above }}>
          {Array.from({ length: Math.max(0, last - first + 1) }, (_, drawn) => {
            const index = first + drawn;
            const row = list.at(index);
            return (
              <LongTableRow
                // By place among the drawn rows: another search fills the same elements anew.
                key={index % drawnAtMost}
                id={`${tableId}-${index}`}
                row={row}
                index={index}
                columns={columns}
                isCursor={index === active}
                selectable={isSelecting}
                isSelected={row !== undefined && isSelected(selection, row.id)}
                onPick={moveTo}
                onOpen={open}
                onToggle={toggle}
              />
            );
          })}
        </div>
      </div>
      {list.total === 0 ? (
        <div className={frame.empty}>{list.loading ? <LoadingScreen /> : props.empty}</div>
      ) : null}
      {props.footer ? <div className={`${frame.footer} figures`}>{props.footer}</div> : null}
    </div>
  );
}
