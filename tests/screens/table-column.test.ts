import { expect, test } from 'vitest';
import { type Column, leastWidth, sortRows, trackOf } from '../../src-renderer/components/table-column.ts';

interface Row {
  name: string;
  units: number | null;
}

const columns: Column<Row>[] = [
  { key: 'name', head: 'Nama', width: 10, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'units',
    head: 'Unit',
    width: 5,
    align: 'end',
    cell: (row) => row.units,
    sortBy: (row) => row.units,
  },
];
const rows: Row[] = [
  { name: 'desa 10', units: 3 },
  { name: 'Desa 9', units: null },
  { name: 'Anis', units: 21 },
];
const names = (sorted: Row[]) => sorted.map((row) => row.name);

test('names are sorted as people count: without case, and 9 before 10', () => {
  expect(names(sortRows(rows, columns, { key: 'name', descending: false }))).toEqual([
    'Anis',
    'Desa 9',
    'desa 10',
  ]);
});

test('numbers are sorted as numbers, and what is empty stays last both ways', () => {
  const by = (descending: boolean) => names(sortRows(rows, columns, { key: 'units', descending }));
  expect(by(false)).toEqual(['desa 10', 'Anis', 'Desa 9']);
  expect(by(true)).toEqual(['Anis', 'desa 10', 'Desa 9']);
});

test('without a sort, or by a column that is gone, the order of the list stays', () => {
  expect(sortRows(rows, columns, null)).toBe(rows);
  expect(sortRows(rows, columns, { key: 'gone', descending: true })).toBe(rows);
});

test('head, rows and totals share their tracks', () => {
  expect(trackOf(columns, false).trim()).toBe('minmax(10rem, 2fr) 5rem');
  expect(trackOf(columns, true)).toBe('2.5rem minmax(10rem, 2fr) 5rem');
  expect(leastWidth(columns, true)).toBe(17.5);
});
