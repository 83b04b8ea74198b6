/** Turns SheetJS's sheets into ours; cells are made when asked for, so a large sheet costs nothing twice. */
import { MAX_COLUMNS, MAX_ROWS } from './addresses.ts';
import type { Cell } from './cell.ts';
import { isDateFormat, isoToShown, serialToIso } from './dates.ts';
import { hasValue, type PackedCells, packCells } from './packed-cells.ts';
import { WorkbookError } from './problems.ts';
import type { RawCell, RawSheet, RawWorkbook } from './sheetjs.ts';
import type { MergedRange, Sheet } from './workbook.ts';
import { ISO_DATE_MARK } from './xlsx-repair.ts';

/** The text of a number whose cell does not bring it. */
export type ShownNumber = (value: number, format: string, date1904: boolean) => string;

/** What the cells of a sheet of SheetJS are. */
export interface SheetCells {
  packed: PackedCells;
  shown?: ShownNumber;
}

const textCell = (value: string): Cell => {
  if (value.startsWith(ISO_DATE_MARK)) {
    const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?/.exec(value.slice(1))?.[0].replace(/T00:00:00$/, '');
    if (iso) return { type: 'date', value: iso, text: isoToShown(iso) };
    return { type: 'text', value: value.slice(1), text: value.slice(1) };
  }
  return { type: 'text', value, text: value };
};

const numberCell = (raw: RawCell, value: number, date1904: boolean, shown: ShownNumber): Cell => {
  const format = raw.z ?? 'General';
  if (Number.isNaN(value)) return { type: 'formula-without-result', value: undefined, text: '' };
  const iso = isDateFormat(format) ? serialToIso(value, date1904) : undefined;
  if (iso !== undefined) return { type: 'date', value: iso, text: isoToShown(iso) };
  return { type: 'number', value, text: raw.w ?? shown(value, format, date1904), format };
};

/** One cell of SheetJS as ours; undefined when it holds no value. */
export const toCell = (
  raw: RawCell | undefined,
  date1904: boolean,
  shown: ShownNumber = String,
): Cell | undefined => {
  if (!hasValue(raw)) return undefined;
  if (raw.t === 'e') {
    const shown = raw.w ?? '#N/A';
    return { type: 'error', value: shown, text: shown };
  }
  if (typeof raw.v === 'number') return numberCell(raw, raw.v, date1904, shown);
  if (typeof raw.v === 'boolean') return { type: 'boolean', value: raw.v, text: raw.v ? 'TRUE' : 'FALSE' };
  return textCell(String(raw.v));
};

const toMerges = (raw: RawSheet): MergedRange[] =>
  (raw['!merges'] ?? [])
    .filter(
      ({ s, e }) => s.r >= 0 && s.c >= 0 && e.r >= s.r && e.c >= s.c && e.r < MAX_ROWS && e.c < MAX_COLUMNS,
    )
    .map(({ s, e }) => ({ firstRow: s.r + 1, firstColumn: s.c + 1, lastRow: e.r + 1, lastColumn: e.c + 1 }));

const toSheet = (
  name: string,
  hidden: boolean,
  raw: RawSheet,
  { packed, shown }: SheetCells,
  date1904: boolean,
): Sheet => {
  const { rowCount, columnCount } = packed;
  const hiddenColumns: number[] = [];
  for (let column = 1; column <= columnCount; column++) {
    if (raw['!cols']?.[column - 1]?.hidden) hiddenColumns.push(column);
  }
  return {
    name,
    hidden,
    rowCount,
    columnCount,
    cell: (row, column) =>
      row < 1 || column < 1 || row > rowCount || column > columnCount
        ? undefined
        : toCell(packed.cell(row - 1, column - 1), date1904, shown),
    merges: toMerges(raw),
    hiddenColumns,
  };
};

const ownCells = (sheet: RawSheet): SheetCells => ({ packed: packCells(sheet['!data'] ?? []) });

/**
 * All sheets that hold cells; sheets of charts are left out. A sheet that could not be read is a damaged file. The workbook
 * of SheetJS is emptied on the way: both at once would fill the memory. `cellsOf` answers the cells of a sheet that stand
 * elsewhere.
 */
export const toSheets = (raw: RawWorkbook, cellsOf: (sheet: RawSheet) => SheetCells = ownCells): Sheet[] => {
  const { date1904 } = raw.Workbook?.WBProps ?? {};
  return raw.SheetNames.flatMap((name, index) => {
    const sheet = raw.Sheets[name];
    if (sheet === undefined || sheet === null) throw new WorkbookError('file-damaged', `lembar ${name}`);
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    const hidden = (raw.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    delete raw.Sheets[name];
    const is1904 = date1904 === true || date1904 === 'true' || date1904 === '1';
    return [toSheet(name, hidden, sheet, cellsOf(sheet), is1904)];
  });
};
