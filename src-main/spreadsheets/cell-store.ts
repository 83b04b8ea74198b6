/**
 * The cells of a sheet in the order of the file, in typed arrays: 13 bytes for each, so that a register of 43,358 x 25
 * takes 15 MB beside its texts. Nothing is kept for rows and columns without cells.
 */
import type { PackedCells } from './packed-cells.ts';
import type { RawCell } from './sheetjs.ts';
import { UnknownXml } from './xml-text.ts';

/** What the number of a cell means. */
export const KIND = { shared: 1, text: 2, number: 3, boolean: 4, error: 5 } as const;

/** The style of a cell that names none: SheetJS takes it for General, whatever the first style is. */
export const NO_STYLE = 0xffff;

const grown = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(old: T): T => {
  const larger = new (old.constructor as new (length: number) => T)(old.length * 2);
  larger.set(old);
  return larger;
};

/** The place of a number in a rising part of an array, or -1. Most often there is no gap, and it stands where guessed. */
const find = (sorted: Uint16Array | Uint32Array, from: number, to: number, wanted: number): number => {
  const guess = from + wanted - (sorted[from] ?? 0);
  if (guess >= from && guess < to && sorted[guess] === wanted) return guess;
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** Cells are added row by row, from left to right; another order is not known. */
export class CellStore {
  private count = 0;
  private kinds = new Uint8Array(256);
  private styles = new Uint16Array(256);
  private columns = new Uint16Array(256);
  private values = new Float64Array(256);
  private rowCount = 0;
  private rows = new Uint32Array(64);
  private starts = new Uint32Array(64);
  private readonly texts: string[] = [];

  /** Adds a cell; rows and columns are counted from 0. `value`: the number itself, 0 or 1, or the place of a text. */
  add(row: number, column: number, kind: number, style: number, value: number): void {
    const at = this.count;
    if (this.rowCount === 0 || this.rows[this.rowCount - 1] !== row) this.beginRow(row);
    else if (column <= (this.columns[at - 1] as number)) throw new UnknownXml('order of cells');
    if (at === this.kinds.length) {
      this.kinds = grown(this.kinds);
      this.styles = grown(this.styles);
      this.columns = grown(this.columns);
      this.values = grown(this.values);
    }
    this.kinds[at] = kind;
    this.styles[at] = style;
    this.columns[at] = column;
    this.values[at] = value;
    this.count = at + 1;
  }

  /** Adds a cell of text or of an error. */
  addText(row: number, column: number, kind: number, text: string): void {
    this.add(row, column, kind, NO_STYLE, this.texts.push(text) - 1);
  }

  private beginRow(row: number): void {
    const before = this.rowCount;
    if (before > 0 && row < (this.rows[before - 1] as number)) throw new UnknownXml('order of rows');
    if (before === this.rows.length) {
      this.rows = grown(this.rows);
      this.starts = grown(this.starts);
    }
    this.rows[before] = row;
    this.starts[before] = this.count;
    this.rowCount = before + 1;
  }

  /** The styles that numbers have, each once. */
  numberStyles(): number[] {
    const seen = new Set<number>();
    let last = NO_STYLE;
    for (let at = 0; at < this.count; at++) {
      const style = this.styles[at] as number;
      if (style === last || style === NO_STYLE || this.kinds[at] !== KIND.number) continue;
      seen.add(style);
      last = style;
    }
    return [...seen];
  }

  /** The cells, once the shared strings and the number formats (by style) are known. */
  pack(strings: string[], formats: Map<number, string>): PackedCells {
    const { kinds, styles, columns, values, rows, starts, texts } = this;
    let last = -1;
    let columnCount = 0;
    for (let at = 0; at < this.count; at++) {
      const text = kinds[at] === KIND.shared ? strings[values[at] as number] : '-';
      if (text === undefined) throw new UnknownXml('number of a shared string');
      if (text === '') continue;
      last = at;
      columnCount = Math.max(columnCount, (columns[at] as number) + 1);
    }
    let usedRows = this.rowCount;
    while (usedRows > 0 && (starts[usedRows - 1] as number) > last) usedRows--;
    const rawCell = (at: number): RawCell => {
      const value = values[at] as number;
      switch (kinds[at]) {
        case KIND.number:
          return { t: 'n', v: value, z: formats.get(styles[at] as number) };
        case KIND.boolean:
          return { t: 'b', v: value === 1 };
        case KIND.error:
          return { t: 'e', v: value, w: texts[value] };
        default:
          return { t: 's', v: kinds[at] === KIND.shared ? strings[value] : texts[value] };
      }
    };
    return {
      rowCount: usedRows === 0 ? 0 : (rows[usedRows - 1] as number) + 1,
      columnCount,
      cell: (row, column) => {
        const rowAt = find(rows, 0, usedRows, row);
        if (rowAt < 0) return undefined;
        const end = rowAt + 1 < this.rowCount ? (starts[rowAt + 1] as number) : this.count;
        const at = find(columns, starts[rowAt] as number, end, column);
        return at < 0 ? undefined : rawCell(at);
      },
    };
  }
}
