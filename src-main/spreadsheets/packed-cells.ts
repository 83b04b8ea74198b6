/**
 * SheetJS makes an object of some hundred bytes for each cell. What matters of them is packed row by row, and the objects
 * are let go meanwhile: a register of 43,358 x 25 then takes a third of the memory.
 */
import { MAX_COLUMNS, MAX_ROWS } from './addresses.ts';
import type { RawCell } from './sheetjs.ts';

/** The cells of a sheet; rows and columns are counted from 0. */
export interface PackedCells {
  /** The last row and column that hold a value, counted from 1; styled empty ones do not count. */
  rowCount: number;
  columnCount: number;
  cell(row: number, column: number): RawCell | undefined;
}

/** Does a cell of SheetJS hold a value? */
export const hasValue = (raw: RawCell | undefined | null): raw is RawCell => {
  if (raw === undefined || raw === null || raw.t === undefined || raw.t === 'z') return false;
  if (raw.t === 'e') return true;
  return raw.v !== undefined && raw.v !== null && raw.v !== '';
};

/** One more than the last column of a row that holds a value. */
const lengthOf = (row: (RawCell | undefined)[] | undefined): number => {
  for (let c = Math.min(row?.length ?? 0, MAX_COLUMNS) - 1; c >= 0; c--) if (hasValue(row?.[c])) return c + 1;
  return 0;
};

/** Kinds of cells by number; 0 stands for none. */
const kinds = ['', 's', 'n', 'b', 'e', 'd'];

/** Packs the rows of a sheet and empties the array of them. */
export const packCells = (rows: (RawCell | undefined)[][]): PackedCells => {
  const lengths = Array.from({ length: Math.min(rows.length, MAX_ROWS) }, (_, row) => lengthOf(rows[row]));
  const rowCount = lengths.findLastIndex((length) => length > 0) + 1;
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) starts[row + 1] = (starts[row] ?? 0) + (lengths[row] ?? 0);
  const total = starts[rowCount] ?? 0;
  const types = new Uint8Array(total);
  const formats = new Uint16Array(total);
  const values = new Array<unknown>(total);
  /** What is shown, where it is not the value itself. */
  const shown = new Map<number, string>();
  const names: (string | undefined)[] = [undefined];
  const numbers = new Map<string | undefined, number>([[undefined, 0]]);
  const formatNumber = (format: string | undefined): number => {
    const known = numbers.get(format);
    if (known !== undefined) return known;
    if (names.length > 0xffff) return 0;
    numbers.set(format, names.length);
    return names.push(format) - 1;
  };
  for (let row = 0; row < rowCount; row++) {
    const cells = rows[row];
    const start = starts[row] ?? 0;
    for (let column = 0; column < (lengths[row] ?? 0); column++) {
      const raw = cells?.[column];
      if (!hasValue(raw)) continue;
      const at = start + column;
      types[at] = Math.max(1, kinds.indexOf(raw.t ?? ''));
      values[at] = raw.v;
      if (raw.t === 'n') formats[at] = formatNumber(raw.z);
      if (raw.w !== undefined && raw.w !== String(raw.v)) shown.set(at, raw.w);
    }
    delete rows[row];
  }
  rows.length = 0;
  return {
    rowCount,
    columnCount: lengths.reduce((most, length) => Math.max(most, length), 0),
    cell(row, column) {
      const start = starts[row] ?? total;
      const at = start + column;
      const type = column < (starts[row + 1] ?? 0) - start ? types[at] : 0;
      if (!type) return undefined;
      return { t: kinds[type], v: values[at], w: shown.get(at), z: names[formats[at] ?? 0] };
    },
  };
};
