import type { Cell } from '../spreadsheets/cell.ts';
import { type Grid, isFilled, shownText } from './grid.ts';
import { isNumberingHeading } from './heading-dictionary.ts';
import { identityFields } from './import-fields.ts';
import type { MappedColumn } from './map-columns.ts';

export interface FilledCell {
  column: MappedColumn;
  cell: Cell;
  text: string;
}

/** What stands in one row, as far as it tells what kind of row it is. */
export interface RowFacts {
  row: number;
  /** Something stands anywhere in the row, also beyond the table. */
  isUsed: boolean;
  /** Cells under the headings that hold something. */
  filled: FilledCell[];
  /** The cell under NO. */
  number: FilledCell | undefined;
  /** Who the row is about, or for recipients what they get. */
  hasKey: boolean;
  hasIdentity: boolean;
  hasOwner: boolean;
}

export const isWholeNumber = (text: string): boolean => /^\d+[.)]?$/.test(text);

/** Texts of numbers in any dress, errors of formulas, and dashes: nothing that names anybody. */
export const isNumeric = ({ cell, text }: FilledCell): boolean =>
  cell.type === 'number' ||
  cell.type === 'error' ||
  cell.type === 'formula-without-result' ||
  /^(rp\.?)?[\d.,\s()%-]+$/i.test(text);

/** Looks at one row. */
export function readFacts(grid: Grid, columns: MappedColumn[], row: number): RowFacts {
  const filled: FilledCell[] = [];
  for (const column of columns) {
    const cell = grid.sheet.cell(row, column.index);
    if (cell !== undefined && isFilled(cell)) filled.push({ column, cell, text: shownText(cell) });
  }
  const lastColumn = columns.at(-1)?.index ?? 0;
  let isUsed = filled.length > 0;
  for (let index = lastColumn + 1; !isUsed && index <= grid.sheet.columnCount; index++)
    isUsed = isFilled(grid.sheet.cell(row, index));
  const has = (fields: string[]): boolean =>
    filled.some(({ column }) => column.field !== null && fields.includes(column.field));
  const hasIdentity = has(identityFields);
  return {
    row,
    isUsed,
    filled,
    number: filled.find(({ column }) => isNumberingHeading(column.heading)),
    hasKey: hasIdentity || has(['itemName']),
    hasIdentity,
    hasOwner: has(['ownerName']),
  };
}
