/** Looks through merged ranges: the value of a range stands in its first cell only. */
import type { Cell } from './cell.ts';
import type { MergedRange, Sheet } from './workbook.ts';

/** Finds the merged range of a cell, and the value that the officer sees there. */
export interface MergedCells {
  range(row: number, column: number): MergedRange | undefined;
  /** The cell itself, or the first cell of the range that covers it. */
  cell(row: number, column: number): Cell | undefined;
}

const TALL = 2_000;

/** Indexes the merged ranges of a sheet by row; the few very tall ones are kept apart. */
export const mergedCells = (sheet: Sheet): MergedCells => {
  const byRow = new Map<number, MergedRange[]>();
  const tall: MergedRange[] = [];
  for (const merge of sheet.merges) {
    const lastRow = Math.min(merge.lastRow, sheet.rowCount);
    if (lastRow - merge.firstRow > TALL) {
      if (tall.length < 1_000) tall.push(merge);
      continue;
    }
    for (let row = merge.firstRow; row <= lastRow; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const covers = (merge: MergedRange, row: number, column: number): boolean =>
    row >= merge.firstRow &&
    row <= merge.lastRow &&
    column >= merge.firstColumn &&
    column <= merge.lastColumn;
  const range = (row: number, column: number): MergedRange | undefined =>
    byRow.get(row)?.find((merge) => covers(merge, row, column)) ??
    tall.find((merge) => covers(merge, row, column));
  return {
    range,
    cell: (row, column) => {
      const merge = range(row, column);
      return merge ? sheet.cell(merge.firstRow, merge.firstColumn) : sheet.cell(row, column);
    },
  };
};
