/** What a reader answers: sheets of cells, numbered from 1 like Excel's, with no idea of what they mean. */
import type { Cell } from './cell.ts';

/** A merged range, ends included. Only its first cell holds the value. */
export interface MergedRange {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** One sheet. Rows and columns begin at 1. */
export interface Sheet {
  name: string;
  /** Hidden from the user in Excel (also "very hidden"). */
  hidden: boolean;
  /** The last row that holds a value; styled empty rows do not count. */
  rowCount: number;
  /** The last column that holds a value; styled empty columns do not count. */
  columnCount: number;
  /** The cell, or undefined where there is no value (also inside a merged range, except at its first cell). */
  cell(row: number, column: number): Cell | undefined;
  merges: MergedRange[];
  /** The hidden columns up to `columnCount`: officers hide what matters, so read them too. */
  hiddenColumns: number[];
}

/** How a workbook was stored. */
export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'html' | 'xml';

/** An opened workbook; it holds no handle on the file. */
export interface Workbook {
  file: string;
  format: WorkbookFormat;
  /** SHA-256 of the file as it was read, in hexadecimal digits. */
  sha256: string;
  sheets: Sheet[];
}

/** What bounds the work that a file can cause. */
export interface WorkbookLimits {
  /** Bytes of the file on the disk. */
  fileBytes: number;
  /** Bytes of all zip entries when unpacked, by the zip directory. */
  unpackedBytes: number;
  /** Bytes of one zip entry when unpacked: a JavaScript text holds no more than half a gigabyte. */
  entryBytes: number;
  /** Zip entries. */
  entries: number;
  /** Cells that an .ods may ask for by repeating one. */
  repeatedCells: number;
}

/** The limits of the program; tests set smaller ones. */
export const DEFAULT_LIMITS: WorkbookLimits = {
  fileBytes: 100 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  entryBytes: 500 * 1024 * 1024,
  entries: 10_000,
  repeatedCells: 20_000_000,
};
