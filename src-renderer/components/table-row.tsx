// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { Checkbox } from '@mantine/core';
import { type MouseEvent, memo, type ReactNode } from 'react';
import styles from './data-table.module.css';
import type { Column } from './table-column.ts';

interface Props<Row> {
  id: string;
  row: Row;
  index: number;
  offset: number;
  columns: Column<Row>[];
  isCursor: boolean;
  selectable: boolean;
  isSelected: boolean;
  onPick: (index: number) => void;
  onOpen: (index: number) => void;
  onToggle: (index: number, withRange: boolean) => void;
}

function Row<R>(props: Props<R>): ReactNode {
  const { id, row, index, offset, columns, isCursor, selectable, isSelected } = props;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    props.onToggle(index, event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys for all rows.
    <div
      id={id}
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? isSelected : isCursor}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => props.onPick(index)}
      onDoubleClick={() => props.onOpen(index)}
    >
      {selectable ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Space on the grid selects the row.
        <div className={styles.cell} role="gridcell" onClick={toggle}>
          <Checkbox size="xs" checked={isSelected} readOnly tabIndex={-1} aria-label="Pilih baris" />
        </div>
      ) : null}
      {columns.map((column) => (
        <div key={column.key} className={styles.cell} data-align={column.align} role="gridcell">
          <span className={styles.clip}>{column.cell(row)}</span>
        </div>
      ))}
    </div>
  );
}

/** Memoised: moving the cursor draws two rows anew, not the whole page. */
export const TableRow = memo(Row) as typeof Row;
