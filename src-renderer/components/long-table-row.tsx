// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { type MouseEvent, memo, type ReactNode } from 'react';
import styles from './data-table.module.css';
import type { Column } from './table-column.ts';

interface Props<Row> {
  id: string;
  /** Undefined until its page is there. */
  row: Row | undefined;
  index: number;
  offset: number;
  columns: Column<Row>[];
  isCursor: boolean;
  isSelected: boolean;
  onPick: (index: number) => void;
  onOpen: (index: number) => void;
  onToggle: (index: number, withRange: boolean) => void;
}

function Row<R>(props: Props<R>): ReactNode {
  const { row, index, isCursor, isSelected } = props;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    props.onToggle(index, event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys for all rows.
    <div
      id={props.id}
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined || undefined}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      style={{ transform: `translateY(${props.offset}px)` }}
      onClick={() => props.onPick(index)}
      onDoubleClick={() => props.onOpen(index)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the grid selects the row. */}
      <div className={styles.cell} role="gridcell" onClick={toggle}>
        <input
          type="checkbox"
          className={styles.check}
          checked={isSelected}
          readOnly
          tabIndex={-1}
          aria-label="Pilih baris"
        />
      </div>
      {props.columns.map((column) => (
        <div key={column.key} className={styles.cell} data-align={column.align} role="gridcell">
          {row === undefined ? (
            <span className={styles.waiting} />
          ) : (
            <span className={styles.clip}>{column.cell(row)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Memoised: a row is drawn anew only when something of it changes. */
export const LongTableRow = memo(Row) as typeof Row;
