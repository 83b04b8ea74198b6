// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, type PointerEvent, type ReactNode } from 'react';
import styles from './data-table.module.css';
import type { Column, Sort } from './table-column.ts';

interface Props<Row> {
  columns: Column<Row>[];
  sortable: readonly string[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  onWidth: ((key: string, width: number) => void) | undefined;
  all: boolean;
  some: boolean;
  /** Left out where rows cannot be selected. */
  onToggleAll: (() => void) | undefined;
}

const ariaSort = (sort: Sort | undefined, key: string): 'ascending' | 'descending' | 'none' => {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

function Head<Row>(props: Props<Row>): ReactNode {
  const { columns, sort } = props;
  const [narrowest, widest] = [3, 40];

  /** The edge follows the pointer; the width is kept when it is let go. */
  const startDrawing = (event: PointerEvent<HTMLElement>, column: Column<Row>): void => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const cell = handle.parentElement;
    if (!cell) return;
    handle.setPointerCapture(event.pointerId);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const [from, width] = [event.clientX, cell.getBoundingClientRect().width];
    const widthAt = (x: number) => Math.min(widest, Math.max(narrowest, (width + x - from) / rem));
    const move = (moved: globalThis.PointerEvent) => props.onWidth?.(column.key, widthAt(moved.clientX));
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
  };

  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {props.onToggleAll ? (
        <div className={styles.headCell} role="columnheader">
          <Checkbox
            size="xs"
            checked={props.all}
            indeterminate={props.some && !props.all}
            onChange={props.onToggleAll}
            aria-label="Pilih semua sesuai saringan"
          />
        </div>
      ) : null}
      {columns.map((column) => {
        const canSort = props.sortable.includes(column.key);
        return (
          <div
            key={column.key}
            className={styles.headCell}
            data-align={column.align}
            role="columnheader"
            aria-sort={canSort ? ariaSort(sort, column.key) : undefined}
          >
            {canSort ? (
              <button
                type="button"
                className={styles.sort}
                title={column.sortHint}
                data-sorted={sort?.key === column.key || undefined}
                onClick={() =>
                  props.onSort?.({
                    key: column.key,
                    descending: sort?.key === column.key && !sort.descending,
                  })
                }
              >
                <span className={styles.clip}>{column.head}</span>
                {sort?.key === column.key && sort.descending ? (
                  <IconArrowDown size="0.875rem" aria-hidden />
                ) : (
                  <IconArrowUp size="0.875rem" aria-hidden />
                )}
              </button>
            ) : (
              <span className={styles.clip}>{column.head}</span>
            )}
            {props.onWidth ? (
              <span
                className={styles.edge}
                aria-hidden
                onPointerDown={(event) => startDrawing(event, column)}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Memoised: it does not change while an officer types into the search. */
export const LongTableHead = memo(Head) as typeof Head;
