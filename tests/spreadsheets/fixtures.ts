/** Small workbooks for the tests, written to a temporary folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import type { Sheet, Workbook, WorkbookLimits } from '../../src-main/spreadsheets/workbook.ts';
import { fileFolder } from '../file-folder.ts';

/** The path of a file in the temporary folder. */
export const path = (name: string): string => join(fileFolder(), name);

/** Writes bytes and answers the path. */
export const write = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(path(name), bytes);
  return path(name);
};

/** Opens bytes as a file of that name; throws when it cannot. */
export const open = (name: string, bytes: Uint8Array | string): Workbook => {
  const result = openWorkbook(write(name, bytes));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};

/** The code of the failure, or `opened`. */
export const codeOf = (
  name: string,
  bytes: Uint8Array | string,
  limits?: Partial<WorkbookLimits>,
): string => {
  const result = openWorkbook(write(name, bytes), limits);
  return result.ok ? 'opened' : result.error.code;
};

/** The first sheet. */
export const firstSheet = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** Type and value of a cell, short: `text:abc`. */
export const brief = (sheet: Sheet, row: number, column: number): string => {
  const cell = sheet.cell(row, column);
  return cell ? `${cell.type}:${cell.value}` : 'none';
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook part, with the attributes of its one sheet. */
export const bookXml = (attributes: string): string =>
  `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet ${attributes} sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** The parts of an .xlsx of one sheet with the given XML; `extra` adds or replaces parts. */
export const xlsxParts = (
  sheetXml: string,
  extra: Record<string, string> = {},
): Record<string, Uint8Array> => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/></Types>`,
    'xl/workbook.xml': bookXml('name="Data"'),
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${relation}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="166" formatCode="0_);\\(0\\)"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${main}"><si><t>Sapu</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...extra,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
};

/** The bytes of such an .xlsx. */
export const xlsx = (rows: string, after = '', before = '', extra: Record<string, string> = {}): Uint8Array =>
  zipSync(
    xlsxParts(
      `<?xml version="1.0"?><worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      extra,
    ),
  );

/** Rows of values written by SheetJS in any format. */
export const written = (
  rows: unknown[][],
  bookType: XLSX.BookType,
  change?: (sheet: XLSX.WorkSheet) => void,
) => {
  const sheet = XLSX.utils.aoa_to_sheet(rows, { UTC: true });
  change?.(sheet);
  return XLSX.write(
    { SheetNames: ['Data'], Sheets: { Data: sheet } },
    { type: 'buffer', bookType },
  ) as Buffer;
};
