import type { ImportRequest } from '../contract/imports.ts';
import type { Cell } from '../rules/cell.ts';
import { amountMultiplier, guessNumberStyle, type NumberStyle } from '../rules/money.ts';
import type { Table } from './find-table.ts';
import { ruleValue, shownText } from './grid.ts';
import { cellName, importField } from './import-fields.ts';
import type { MappedColumn } from './map-columns.ts';

/** A cell of a row as the rules read it. */
export interface RawCell {
  value: Cell;
  shown: string;
  /** Shown as a percentage, so that 0.3 means 30. */
  isPercentage: boolean;
  style: NumberStyle;
  /** Rupiah per 1 in the cell, from the heading. */
  multiplier: number;
  /** Of its column; '' where the field has none. */
  heading: string;
}

/** The cells of a row by their names (`cellName`); corrections of the officer stand in place of what the sheet says. */
export interface RawRow {
  row: number;
  cells: Map<string, RawCell[]>;
  /** What the sheet says in the cells that the officer emptied. */
  emptied: Map<string, string>;
}

const blank: RawCell = {
  value: null,
  shown: '',
  isPercentage: false,
  style: 'auto',
  multiplier: 1,
  heading: '',
};

/** The first cell of a field; a blank one where the field has no column. */
export const cellOf = (raw: RawRow, field: string): RawCell => raw.cells.get(field)?.[0] ?? blank;

/**
 * Reads data rows of a table, each when it is asked for: all of a large register at once would fill the memory. A cell
 * merged over several rows counts for each of them: a recipient over its goods, a KECAMATAN over its villages.
 */
export function rawRowReader(
  table: Table,
  kind: ImportRequest['kind'],
  corrections: ImportRequest['corrections'],
): (row: number) => RawRow {
  const columns = table.mapping.columns.filter((column) => column.field !== null);
  const rows = table.rows.filter((row) => row.skippedBecause === null).map(({ row }) => row);
  const numbers = new Map(
    columns.map((column) => [column.index, readingOf(table, rows, column, kind)] as const),
  );
  return (row) => {
    const cells = new Map<string, RawCell[]>();
    for (const column of columns) {
      if (column.field === null) continue;
      const cell = dataCell(table, row, column.index);
      const raw: RawCell = {
        value: ruleValue(cell),
        shown: shownText(cell),
        isPercentage: cell?.type === 'number' && cell.format.includes('%'),
        ...(numbers.get(column.index) ?? { style: 'auto', multiplier: 1 }),
        heading: column.heading,
      };
      const own = cellName(column.field, column.year);
      const others = cells.get(own);
      if (others) others.push(raw);
      else cells.set(own, [raw]);
    }
    const emptied = new Map<string, string>();
    for (const [field, text] of Object.entries(corrections[String(row)] ?? {})) {
      if (text.trim() === '') emptied.set(field, asWritten(cells.get(field) ?? []));
      // As if it stood in the cell: under "(Rp.000)" 5000 stays five million.
      const { heading, style, multiplier } = cells.get(field)?.[0] ?? blank;
      cells.set(field, [{ ...blank, value: text, shown: text, heading, style, multiplier }]);
    }
    return { row, cells, emptied };
  };
}

/** What stands in cells, a long number with all its digits. */
export const asWritten = (cells: RawCell[]): string =>
  cells
    .map(({ value, shown }) => (typeof value === 'number' ? String(value) : shown))
    .filter(Boolean)
    .join(' / ');

/** The cell, or the one that is merged downwards over it. */
export function dataCell(table: Table, row: number, column: number) {
  const range = table.grid.merged.range(row, column);
  const lastHeaderRow = table.headings.headerRows.at(-1) ?? 0;
  return range && range.firstColumn === column && range.firstRow > lastHeaderRow
    ? table.grid.sheet.cell(range.firstRow, column)
    : table.grid.sheet.cell(row, column);
}

/** How the numbers of a column are read: decided once for the whole column. */
function readingOf(
  table: Table,
  rows: number[],
  column: MappedColumn,
  kind: ImportRequest['kind'],
): { style: NumberStyle; multiplier: number } {
  const isMoney = column.field !== null && importField(kind, column.field)?.money === true;
  const isNumber = isMoney || column.field === 'productionCapacity';
  if (!isNumber) return { style: 'auto', multiplier: 1 };
  const values = rows.map((row) => ruleValue(table.grid.sheet.cell(row, column.index)));
  const multiplier = isMoney ? amountMultiplier(column.heading) : 1;
  const { style } = guessNumberStyle(values);
  if (style !== 'ambiguous') return { style, multiplier };
  return { style: isMoney && partsThousandsByComma(values) ? 'en' : 'auto', multiplier };
}

/**
 * A column of money with nothing but "28,000" and the like. As a number that could be 28; as rupiah it cannot, for
 * there are no thousandths of a rupiah, and no office writes them of thousands of rupiah. So commas part thousands.
 */
const partsThousandsByComma = (values: Cell[]): boolean =>
  values.every(
    (value) => typeof value !== 'string' || !/[.,]\d/.test(value) || /^\D*\d{1,3}(,\d{3})+\D*$/.test(value),
  );
