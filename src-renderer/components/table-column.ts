import type { ReactNode } from 'react';

export type RowKey = string | number;

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Least width in rem; the table scrolls sideways when the screen cannot give it. */
  width: number;
  /** Share of the room that is left over; 0 or left out = stays at `width`. */
  grow?: number;
  /** Numbers stand at the end, so that digits line up. */
  align?: 'start' | 'end';
  /** Makes the column sortable (whole lists only: a paged list sorts in the main process). */
  sortBy?: (row: Row) => string | number | null;
  /** Says on its head what sorting by it means, where the name alone does not. */
  sortHint?: string;
  /** Stands in the totals row under the column. */
  total?: ReactNode;
}

export interface Sort {
  key: string;
  descending: boolean;
}

/** The grid tracks shared by head, rows and totals. */
export const trackOf = <Row>(columns: Column<Row>[], selectable: boolean): string =>
  [
    selectable ? '2.5rem' : '',
    ...columns.map(({ width, grow }) => (grow ? `minmax(${width}rem, ${grow}fr)` : `${width}rem`)),
  ].join(' ');

/** Least width of the whole row in rem. */
export const leastWidth = <Row>(columns: Column<Row>[], selectable: boolean): number =>
  columns.reduce((sum, column) => sum + column.width, selectable ? 2.5 : 0);

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

const compare = (a: string | number | null, b: string | number | null): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
};

/** Sorted rows; empty values stay last in both directions. */
export const sortRows = <Row>(rows: Row[], columns: Column<Row>[], sort: Sort | null): Row[] => {
  const by = columns.find((column) => column.key === sort?.key)?.sortBy;
  if (!by || !sort) return rows;
  return rows.toSorted((left, right) => {
    const [a, b] = [by(left), by(right)];
    const [noA, noB] = [a === null || a === '', b === null || b === ''];
    if (noA || noB) return Number(noA) - Number(noB);
    return sort.descending ? compare(b, a) : compare(a, b);
  });
};
