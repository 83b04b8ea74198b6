import { memo, type ReactNode, useMemo } from 'react';
import styles from './sheet.module.css';
import {
  alignOf,
  lockOf,
  rowProblems,
  type SheetColumn,
  type SheetEdges,
  type SheetRow,
  shownText,
} from './sheet-column.ts';
import { asCell, asColumnHead, asRow, rowHeadRole } from './sheet-roles.ts';

export interface SlotProps<Row extends SheetRow> {
  columns: readonly SheetColumn<Row>[];
  /** How many of the first stay in sight. */
  pinned: number;
  /** The first and last column drawn beyond those, and the width of what is left out before them. */
  first: number;
  last: number;
  gap: number;
  /** Width of each column and where it stands when it is pinned, in pixels. */
  widths: readonly number[];
  lefts: readonly number[];
}

/** The columns that are drawn: the pinned ones, a gap, and those in sight. */
export function slots<Row extends SheetRow>(
  props: SlotProps<Row>,
  draw: (column: SheetColumn<Row>, index: number, place: { width: number; left?: number }) => ReactNode,
): ReactNode[] {
  const drawAt = (index: number, isPinned: boolean) => {
    const column = props.columns[index];
    const place = { width: props.widths[index] ?? 0, ...(isPinned ? { left: props.lefts[index] } : {}) };
    return column ? draw(column, index, place) : null;
  };
  const pinned = Array.from({ length: props.pinned }, (_, index) => drawAt(index, true));
  const others = Array.from({ length: Math.max(0, props.last - props.first + 1) }, (_, index) =>
    drawAt(props.first + index, false),
  );
  return [
    ...pinned,
    props.gap > 0 ? <span key="gap" aria-hidden style={{ flex: 'none', width: props.gap }} /> : null,
    ...others,
  ];
}

interface Props<Row extends SheetRow> extends SlotProps<Row> {
  id: string;
  row: Row | undefined;
  index: number;
  offset: number;
  /** Column of the cursor and of the selection's edges in this row; -1 = none here. */
  cursor: number;
  left: number;
  right: number;
  /** The selection ends here: its lower right corner carries the handle. */
  isLast: boolean;
  editor: ReactNode;
}

function Row<R extends SheetRow>(props: Props<R>): ReactNode {
  const { row, index, cursor, left, right } = props;
  const { columns } = props;
  const problems = useMemo(() => (row ? rowProblems(columns, row) : null), [columns, row]);
  return (
    <div
      {...asRow(index + 2)}
      className={styles.row}
      data-new={row === undefined || undefined}
      style={{ transform: `translateY(${props.offset}px)` }}
    >
      <div
        {...rowHeadRole}
        className={styles.number}
        data-row={index}
        data-bad={problems && problems.size > 0 ? true : undefined}
      >
        {row ? index + 1 : <span title="Ketik di sini untuk menambah baris">+</span>}
      </div>
      {slots(props, (column, place, style) => {
        const problem = problems?.get(column.key);
        const text = row ? shownText(column, row) : '';
        const isLocked = column.kind === 'readonly' || (row !== undefined && lockOf(column, row) !== null);
        return (
          <div
            key={column.key}
            {...asCell({
              index: place + 2,
              isSelected: place >= left && place <= right,
              isLocked,
              isWrong: problem !== undefined,
            })}
            id={`${props.id}-${place}`}
            className={styles.cell}
            data-row={index}
            data-column={place}
            data-pinned={style.left === undefined ? undefined : true}
            data-align={alignOf(column)}
            data-locked={isLocked || undefined}
            data-cursor={place === cursor || undefined}
            data-tone={row ? column.tone?.(row) : undefined}
            title={problem ?? (text.length > 24 ? text : undefined)}
            style={style}
          >
            {place === cursor && props.editor ? props.editor : <span className={styles.clip}>{text}</span>}
            {problem ? <span className={styles.hidden}>, keliru: {problem}</span> : null}
            {props.isLast && place === right ? (
              <span className={styles.handle} data-handle aria-hidden />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Memoised: moving the cursor draws two rows anew. */
export const SheetRowView = memo(Row) as typeof Row;

/** The heads of the columns. */
export function SheetHead<R extends SheetRow>(props: SlotProps<R> & { edges: SheetEdges }) {
  return (
    <div {...asRow(1)} className={styles.head}>
      <div {...asColumnHead(1)} className={styles.number}>
        <span className={styles.hidden}>Nomor baris</span>
      </div>
      {slots(props, (column, place, style) => (
        <div
          key={column.key}
          {...asColumnHead(place + 2)}
          className={styles.headCell}
          data-pinned={style.left === undefined ? undefined : true}
          data-align={alignOf(column)}
          title={column.title}
          style={style}
        >
          <span className={styles.clip}>
            {column.title}
            {column.required ? <span aria-hidden> *</span> : null}
          </span>
          {props.edges[column.key]?.detail ? (
            <span className={styles.detail} data-tone={props.edges[column.key]?.detailTone}>
              {props.edges[column.key]?.detail}
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** The line of totals. */
export function SheetTotals<R extends SheetRow>(
  props: SlotProps<R> & { edges: SheetEdges; rowIndex: number },
) {
  return (
    <div {...asRow(props.rowIndex)} className={styles.totals}>
      <div {...rowHeadRole} className={styles.number}>
        <span className={styles.hidden}>Jumlah</span>
      </div>
      {slots(props, (column, place, style) => (
        <div
          key={column.key}
          {...asCell({ index: place + 2 })}
          className={styles.cell}
          data-pinned={style.left === undefined ? undefined : true}
          data-align={alignOf(column)}
          style={style}
        >
          <span className={styles.clip}>{props.edges[column.key]?.total}</span>
        </div>
      ))}
    </div>
  );
}
