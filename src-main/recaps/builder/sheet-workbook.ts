import type ExcelJS from 'exceljs';
import type { RecapSheet } from '../../contract/recap-builder.ts';
import type { Settings } from '../../contract/settings.ts';
import {
  columnLetter,
  fitRow,
  joinCells,
  type Page,
  putFormula,
  putNumber,
  putText,
  putWideText,
} from '../workbook/sheet-cells.ts';
import { putHead } from '../workbook/sheet-head.ts';
import { COUNT, createLooks, type Look, RUPIAH } from '../workbook/sheet-looks.ts';
import { addPage } from '../workbook/sheet-page.ts';

const formats = { count: COUNT, rupiah: RUPIAH, percent: '#,##0.0', share: '#,##0.0' } as const;
const widths = { count: 12, rupiah: 20, percent: 9, share: 12 } as const;
const head: Look = {
  bold: true,
  boxed: true,
  filled: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'middle',
};

export interface RecapOnPaper {
  sheet: RecapSheet;
  letterhead: Settings['letterhead'];
  paper: Settings['paper'];
  /** `YYYY-MM-DD`: the file says that it was made that day. */
  today: string;
}

/** A recap as a workbook of one sheet: exactly its lines and columns; totals that add up are sums with their values. */
export const makeSheetWorkbook = ({ sheet, ...paper }: RecapOnPaper): Promise<Uint8Array> =>
  makeSheetsWorkbook({ ...paper, title: sheet.title, sheets: [{ name: 'Rekap', sheet }] });

/** Several recaps as a workbook, a sheet each; `name` = that of the sheet, at most 31 letters. */
export async function makeSheetsWorkbook(options: {
  title: string;
  sheets: readonly { name: string; sheet: RecapSheet }[];
  letterhead: Settings['letterhead'];
  paper: Settings['paper'];
  /** `YYYY-MM-DD`: the file says that it was made that day. */
  today: string;
}): Promise<Uint8Array> {
  const { title, sheets, letterhead, paper, today } = options;
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  workbook.creator = letterhead.office;
  workbook.title = title;
  workbook.created = new Date(`${today}T00:00:00Z`);
  for (const { name, sheet } of sheets) addSheet(workbook, name, sheet, { letterhead, paper });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  sheet: RecapSheet,
  { letterhead, paper }: Pick<RecapOnPaper, 'letterhead' | 'paper'>,
): void {
  const labels = sheet.labelHeads.length;
  // The letterhead takes three lines, then come the title, what is filtered, and one or two lines of heads.
  const firstHead = 6;
  const grouped = sheet.columns.some((column) => column.group !== '');
  const lastHead = firstHead + (grouped ? 1 : 0);
  const page = addPage(workbook, createLooks(paper.fontFamily || 'Arial'), {
    name,
    widths: [...sheet.labelHeads.map(() => 28), ...sheet.columns.map((column) => widths[column.kind])],
    paper,
    landscape: sheet.columns.length > 4,
    headRow: lastHead,
    frozenColumns: labels,
  });
  putHead(
    page,
    { letterhead, title: sheet.title.toUpperCase(), scopeLine: sheet.subtitles.join('; ') },
    true,
  );
  putHeads(page, sheet, firstHead, lastHead);
  for (const [index, line] of sheet.lines.entries()) putLine(page, sheet, index, lastHead + 1 + index, line);
  const total = lastHead + 1 + sheet.lines.length;
  putTotal(page, sheet, lastHead + 1, total);
  for (const [index, note] of sheet.notes.entries())
    putWideText(page, total + 2 + index, [1, page.columns], note, { italic: true, size: 9, wrap: true });
}

function putHeads(page: Page, sheet: RecapSheet, first: number, last: number): void {
  const labels = sheet.labelHeads.length;
  for (const [index, text] of sheet.labelHeads.entries()) {
    putText(page, last, index + 1, text, head);
    if (last > first) putText(page, first, index + 1, '', head);
  }
  for (const [index, column] of sheet.columns.entries())
    putText(page, last, labels + 1 + index, column.head, head);
  fitRow(page, last);
  if (last === first) return;
  for (let from = 0; from < sheet.columns.length; ) {
    const group = sheet.columns[from]?.group ?? '';
    let to = from;
    while (sheet.columns[to + 1]?.group === group) to++;
    joinCells(page, first, labels + 1 + from, labels + 1 + to, head);
    putText(page, first, labels + 1 + from, group, head);
    from = to + 1;
  }
}

/** A subtotal of a nested recap stands bold above its parts, as on the screen. */
function putLine(
  page: Page,
  sheet: RecapSheet,
  index: number,
  row: number,
  line: RecapSheet['lines'][number],
): void {
  const look: Look = {
    boxed: true,
    bold: isNested(sheet) && line.level === 1,
    italic: line.isUnclassified,
  };
  for (const [column, text] of line.labels.entries())
    putText(page, row, column + 1, text, { ...look, muted: line.level === 2 && column === 0 });
  let parts = 0;
  while (sheet.lines[index + 1 + parts]?.level === 2) parts++;
  const sumOf: Sum | null =
    line.level === 1 && parts > 0 ? { call: 'SUBTOTAL(9,', rows: [row + 1, row + parts] } : null;
  for (const [position, value] of line.values.entries())
    putValue(page, sheet, row, position, value, look, sumOf);
}

function putTotal(page: Page, sheet: RecapSheet, first: number, row: number): void {
  const look: Look = { boxed: true, bold: true, filled: true };
  for (const index of sheet.labelHeads.keys())
    putText(page, row, index + 1, index === 0 ? 'Jumlah' : '', look);
  const call = isNested(sheet) ? 'SUBTOTAL(9,' : 'SUM(';
  const sumOf: Sum | null = row === first ? null : { call, rows: [first, row - 1] };
  for (const [position, value] of sheet.total.entries())
    putValue(page, sheet, row, position, value, look, sumOf);
}

/** Do groups have subtotals among the lines? */
const isNested = (sheet: RecapSheet): boolean =>
  sheet.labelHeads.length > 1 && sheet.lines.some(({ level }) => level === 2);

/**
 * A sum over rows. Where groups have subtotals among the rows, SUBTOTAL adds: that of the whole leaves those of the groups
 * out, in Excel and LibreOffice alike.
 */
interface Sum {
  call: 'SUM(' | 'SUBTOTAL(9,';
  rows: readonly [number, number];
}

/** A number, as a sum over rows where those add up. */
function putValue(
  page: Page,
  sheet: RecapSheet,
  row: number,
  position: number,
  value: number | null,
  look: Look,
  sumOf: Sum | null,
): void {
  const column = sheet.labelHeads.length + 1 + position;
  const of = sheet.columns[position];
  const cell: Look = { ...look, horizontal: 'right', format: formats[of?.kind ?? 'count'] };
  if (value === null) putText(page, row, column, '', cell);
  else if (sumOf !== null && of?.adds) {
    const letter = columnLetter(column);
    putFormula(
      page,
      row,
      column,
      `${sumOf.call}${letter}${sumOf.rows[0]}:${letter}${sumOf.rows[1]})`,
      value,
      cell,
    );
  } else putNumber(page, row, column, value, cell);
}
