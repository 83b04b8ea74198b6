// biome-ignore-all lint/a11y/useSemanticElements: the rows are virtual and placed by hand, which <table> cannot do.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './data-table.module.css';
import type { Column, Sort } from './table-column.ts';

interface Props<Row> {
  columns: Column<Row>[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** Left out = no selection column. */
  selection?: { all: boolean; some: boolean; onToggle: () => void };
}

/** Ascending, descending, and back to the list's own order. */
const nextSort = (sort: Sort | null, key: string): Sort | null => {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
};

const ariaSort = (sort: Sort | null, key: string): 'ascending' | 'descending' | 'none' => {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

export function TableHead<Row>({ columns, sort, onSort, selection }: Props<Row>) {
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {selection ? (
        <div className={styles.headCell} role="columnheader">
          <Checkbox
            size="xs"
            checked={selection.all}
            indeterminate={selection.some && !selection.all}
            onChange={selection.onToggle}
            aria-label="Pilih semua yang tampil"
          />
        </div>
      ) : null}
      {columns.map((column) => (
        <div
          key={column.key}
          className={styles.headCell}
          data-align={column.align}
          role="columnheader"
          aria-sort={column.sortBy ? ariaSort(sort, column.key) : undefined}
        >
          {column.sortBy ? (
            <button
              type="button"
              className={styles.sort}
              data-sorted={sort?.key === column.key || undefined}
              onClick={() => onSort(nextSort(sort, column.key))}
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
        </div>
      ))}
    </div>
  );
}
