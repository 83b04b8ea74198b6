import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type ExcelJS from 'exceljs';
import { safeCellText } from '../spreadsheets/write-safe-text.ts';
import type { ExportColumn, ExportValue } from './export-columns.ts';

/** What stands above the rows. */
export interface ExportHead {
  title: string;
  /** Filter, number of rows and day, in words. */
  lines: string[];
}

/** Rows written between two breaths, in which the file takes what is ready and a cancel is heard. */
const slice = 500;

const numFmt: Record<ExportColumn['kind'], string> = {
  text: '@',
  code: '@',
  number: '#,##0.##',
  date: 'dd/mm/yyyy',
};

function cellOf(value: ExportValue, { kind }: ExportColumn): ExcelJS.CellValue {
  if (value === null || value === '') return null;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return new Date(`${value}T00:00:00Z`);
  return typeof value === 'number' && kind === 'number' ? value : safeCellText(String(value));
}

/**
 * Writes the workbook as a stream: title and filter, a frozen heading with a filter on it, and the rows. Identity
 * numbers are text. `breathe` is called after each slice with the number of rows written.
 */
export async function writeExportWorkbook(
  file: string,
  head: ExportHead,
  columns: ExportColumn[],
  rows: Iterable<ExportValue[]>,
  breathe: (done: number) => Promise<void>,
): Promise<void> {
  const { stream: writers } = (await import('exceljs')).default;
  const stream = createWriteStream(file, { flags: 'wx' });
  const written = finished(stream);
  // Awaited at the end; a failure on the way must not count as unhandled meanwhile.
  written.catch(() => undefined);
  const workbook = new writers.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.title = head.title;
  workbook.creator = 'Sentra IKM';
  const isGrouped = columns.some(({ group }) => group !== undefined);
  /** The lowest row of the heading; a row for the groups stands above it. */
  const headRow = head.lines.length + (isGrouped ? 4 : 3);
  const sheet = workbook.addWorksheet('Pelaku Usaha', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRow, topLeftCell: `C${headRow + 1}` }],
    pageSetup: {
      paperSize: 14 as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.2, footer: 0.25 },
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Halaman &P dari &N' },
  });
  sheet.columns = [
    { width: 7, style: { numFmt: '0' } },
    ...columns.map(({ width, kind }) => ({ width, style: { numFmt: numFmt[kind] } })),
  ];
  putHead(sheet, head, headRow, columns);
  let done = 0;
  for (const row of rows) {
    done++;
    sheet
      .addRow([done, ...row.map((value, index) => cellOf(value, columns[index] as ExportColumn))])
      .commit();
    if (done % slice === 0) await breathe(done);
  }
  sheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: headRow + Math.max(done, 1), column: columns.length + 1 },
  };
  sheet.commit();
  await workbook.commit();
  await written;
}

function putHead(sheet: ExcelJS.Worksheet, head: ExportHead, headRow: number, columns: ExportColumn[]): void {
  const line = (row: number, text: string, font: Partial<ExcelJS.Font>) => {
    const cell = sheet.getCell(row, 1);
    cell.value = safeCellText(text);
    cell.numFmt = '@';
    cell.font = { name: 'Arial', ...font };
  };
  line(1, head.title, { size: 14, bold: true });
  for (const [index, text] of head.lines.entries()) line(2 + index, text, { size: 10 });
  const headings = [{ heading: 'NO', group: undefined }, ...columns];
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const upper = isGrouped ? headRow - 1 : headRow;
  for (const [index, { heading, group }] of headings.entries()) {
    for (let row = upper; row <= headRow; row++) lookLikeHeading(sheet.getCell(row, index + 1));
    sheet.getCell(group === undefined ? upper : headRow, index + 1).value = heading;
    if (group === undefined && isGrouped) sheet.mergeCells(upper, index + 1, headRow, index + 1);
    if (group === undefined || headings[index - 1]?.group === group) continue;
    const more = headings.slice(index).findIndex((other) => other.group !== group);
    sheet.getCell(upper, index + 1).value = group;
    sheet.mergeCells(upper, index + 1, upper, more === -1 ? headings.length : index + more);
  }
  sheet.getRow(headRow).height = 30;
  for (let row = 1; row <= headRow; row++) sheet.getRow(row).commit();
}

function lookLikeHeading(cell: ExcelJS.Cell): void {
  cell.numFmt = '@';
  cell.font = { name: 'Arial', size: 10, bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  cell.border = { bottom: { style: 'thin' }, top: { style: 'thin' } };
  cell.alignment = { wrapText: true, vertical: 'middle' };
}
