// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { type MouseEvent, memo, type ReactNode } from 'react';
import styles from './long-table.module.css';
import type { Column } from './table-column.ts';

/**
 * A column of a long list. One with `look` shows a plain text, whose looks are a class of the cell: one box for Chromium,
 * where any other content takes three.
 */
export interface LongColumn<Row> extends Column<Row> {
  look?: (row: Row) => string | undefined;
}

interface Props<Row> {
  id: string;
  /** Undefined until its page is there. */
  row: Row | undefined;
  index: number;
  columns: LongColumn<Row>[];
  isCursor: boolean;
  selectable: boolean;
  isSelected: boolean;
  onPick: (index: number) => void;
  onOpen: (index: number) => void;
  onToggle: (index: number, withRange: boolean) => void;
}

function cellClass<R>({ look }: LongColumn<R>, row: R | undefined): string | undefined {
  if (!look) return styles.mixed;
  const looks = row && look(row);
  return looks ? `${styles.cell} ${looks}` : styles.cell;
}

function contentOf<R>({ cell, look }: LongColumn<R>, row: R | undefined): ReactNode {
  if (row === undefined) return <span className={styles.waiting} />;
  return look ? cell(row) : <span className={styles.clip}>{cell(row)}</span>;
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
      aria-selected={props.selectable ? isSelected : isCursor}
      aria-busy={row === undefined || undefined}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      onClick={() => props.onPick(index)}
      onDoubleClick={() => props.onOpen(index)}
    >
      {props.selectable ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Space on the grid selects the row.
        <div className={styles.tick} role="gridcell" onClick={toggle}>
          <span
            role="checkbox"
            className={styles.check}
            aria-checked={isSelected}
            tabIndex={-1}
            aria-label="Pilih baris"
          />
        </div>
      ) : null}
      {props.columns.map((column) => (
        <div key={column.key} className={cellClass(column, row)} data-align={column.align} role="gridcell">
          {contentOf(column, row)}
        </div>
      ))}
    </div>
  );
}

/** Memoised: a row is drawn anew only when something of it changes. */
export const LongTableRow = memo(Row) as typeof Row;
