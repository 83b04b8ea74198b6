import { safeCellText } from './write-safe-text.ts';

export interface ListColumn {
  heading: string;
  /** In letters. */
  width: number;
  /** Identity numbers and phones: the cells are text, also those that are typed later. */
  asText?: boolean;
}

export interface ListWorkbook {
  /** Of the sheet. */
  name: string;
  /** Lines above the table: the office, what it is about. The first two are bold. */
  lines: readonly string[];
  columns: readonly ListColumn[];
  rows: readonly (readonly (string | number | null)[])[];
  /** How many of the first columns stay in sight. */
  frozen: number;
}

const head = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3E9E7' } } as const;
const thin = { style: 'thin', color: { argb: 'FFB9C5C2' } } as const;
const lines = { top: thin, left: thin, bottom: thin, right: thin };

/** A list as a workbook: title lines, a frozen head row, ruled cells, texts that no Excel takes for a formula. */
export async function listWorkbook(list: ListWorkbook): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Sentra IKM';
  workbook.title = list.lines[1] ?? list.name;
  const headRow = list.lines.length + 1;
  const sheet = workbook.addWorksheet(list.name, {
    views: [{ state: 'frozen', xSplit: list.frozen, ySplit: headRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  for (const [index, line] of list.lines.entries()) {
    const row = sheet.getRow(index + 1);
    row.getCell(1).value = safeCellText(line);
    if (index < 2) row.font = { bold: true };
  }
  const heading = sheet.getRow(headRow);
  heading.values = list.columns.map((column) => safeCellText(column.heading));
  heading.font = { bold: true };
  heading.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  heading.fill = head;
  for (const [index, { width, asText }] of list.columns.entries()) {
    sheet.getColumn(index + 1).width = width;
    if (asText) sheet.getColumn(index + 1).numFmt = '@';
  }
  for (const row of list.rows)
    sheet.addRow(row.map((value) => (typeof value === 'string' ? safeCellText(value) : value)));
  sheet.eachRow((line, number) => {
    if (number >= headRow)
      line.eachCell({ includeEmpty: true }, (cell) => {
        cell.border = lines;
      });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
