import type ExcelJS from 'exceljs';
import type { ImportKind } from '../contract/imports.ts';
import { type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { createLegalFormRepository } from '../legal-forms/legal-form-repository.ts';
import { createRegionRepository } from '../regions/region-repository.ts';
import { createSectorRepository } from '../sectors/sector-repository.ts';
import { createSettingStore } from '../settings/setting-store.ts';
import { columnLetters } from '../spreadsheets/addresses.ts';
import { writeSafeText } from '../spreadsheets/write-safe-text.ts';
import { type TemplateColumn, type TemplateLists, templateColumns } from './template-columns.ts';
import { addExplanations } from './template-explanations.ts';
import { addLists, listFormula } from './template-lists.ts';

export const templateName: Record<ImportKind, string> = {
  businesses: 'Format Data Pelaku Usaha',
  recipients: 'Format Penerima Bantuan',
  'aid-history': 'Format Riwayat Bantuan',
};

const sheetName: Record<ImportKind, string> = {
  businesses: 'Pelaku Usaha',
  recipients: 'Penerima',
  'aid-history': 'Riwayat',
};
const title: Record<ImportKind, string> = {
  businesses: 'DATA PELAKU USAHA (IKM)',
  recipients: 'DAFTAR PENERIMA BANTUAN',
  'aid-history': 'RIWAYAT BANTUAN',
};

/** Rows that are ready to be filled in. */
const preparedRows = 2000;
const headRow = 4;
const exampleRow = headRow + 1;
const accent = 'FFDDEBF7';
const wanted = 'FFFFE699';
const line = { style: 'thin', color: { argb: 'FF9AA5B1' } } as const;
const boxed = { top: line, left: line, bottom: line, right: line };

/** The lists of the office of a database. */
export function templateLists(connection: Connection): TemplateLists {
  const { regencyCode } = createSettingStore(connection).get();
  const regions = createRegionRepository(connection);
  const villages = Map.groupBy(regions.villages(regencyCode), (village) => village.districtName);
  return {
    regencyName: regions.regency(regencyCode)?.name ?? '',
    districts: [...villages].map(([name, list]) => ({ name, villages: list.map((village) => village.name) })),
    sectors: createSectorRepository(connection)
      .all()
      .map((sector) => sector.name),
    legalForms: createLegalFormRepository(connection).names(),
  };
}

/**
 * Writes a workbook to be filled in ("Unduh format"): headings that the import knows one to one, lists to choose from,
 * identity numbers as text, an example row that the import skips, and a sheet of explanations.
 */
export async function writeTemplate(
  kind: ImportKind,
  lists: TemplateLists,
  file: string,
): Promise<Result<{ file: string }>> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  workbook.creator = 'Sentra IKM';
  workbook.title = templateName[kind];
  const columns = templateColumns(kind, lists);
  const sheet = workbook.addWorksheet(sheetName[kind], {
    views: [
      {
        state: 'frozen',
        xSplit: 2,
        ySplit: headRow,
        topLeftCell: `C${exampleRow}`,
        activeCell: `B${exampleRow + 1}`,
      },
    ],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 3, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`;
  sheet.pageSetup.printTitlesColumn = 'A:B';
  putHead(sheet, kind, lists);
  sheet.getColumn(1).width = 11;
  columns.forEach((column, index) => {
    putColumn(sheet, column, index + 2);
  });
  putNumbering(sheet);
  const placed = addLists(workbook, columns, lists);
  columns.forEach((column, index) => {
    validate(sheet, column, index + 2, columns, placed);
  });
  addExplanations(workbook, columns);
  return replaceFile(file, async (temporary) => {
    await workbook.xlsx.writeFile(temporary);
    return success({ file });
  });
}

function putHead(sheet: ExcelJS.Worksheet, kind: ImportKind, { regencyName }: TemplateLists): void {
  sheet.getCell('A1').value = title[kind];
  sheet.getCell('A1').font = { name: 'Calibri', bold: true, size: 14 };
  writeSafeText(
    sheet.getCell('A2'),
    `${regencyName}. Isi mulai baris ${exampleRow + 1}; baris CONTOH tidak ikut diimpor. Kolom bertanda * wajib diisi. Judul kolom jangan diubah; lihat lembar Penjelasan.`,
  );
  sheet.getCell('A2').font = { name: 'Calibri', italic: true, color: { argb: 'FF595959' } };
}

/** Heading, example, and the look of the whole column, so that a row that is typed below looks right at once. */
function putColumn(sheet: ExcelJS.Worksheet, column: TemplateColumn, index: number): void {
  const own = sheet.getColumn(index);
  own.width = column.width;
  own.numFmt = column.format === 'text' ? '@' : column.format === 'number' ? '#,##0' : 'General';
  const heading = sheet.getCell(headRow, index);
  putHeading(heading, column.heading, column.required);
  const example = sheet.getCell(exampleRow, index);
  if (typeof column.example === 'number') example.value = column.example;
  else if (column.example !== '') writeSafeText(example, column.example);
  putExampleLook(example);
}

function putHeading(cell: ExcelJS.Cell, text: string, required: boolean): void {
  writeSafeText(cell, text);
  cell.font = { name: 'Calibri', bold: true };
  cell.border = boxed;
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: required ? wanted : accent } };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

function putExampleLook(cell: ExcelJS.Cell): void {
  cell.font = { name: 'Calibri', italic: true, color: { argb: 'FF808080' } };
  cell.border = boxed;
}

function putNumbering(sheet: ExcelJS.Worksheet): void {
  putHeading(sheet.getCell(headRow, 1), 'NO', false);
  sheet.getRow(headRow).height = 48;
  const mark = sheet.getCell(exampleRow, 1);
  mark.value = 'CONTOH';
  putExampleLook(mark);
}

function validate(
  sheet: ExcelJS.Worksheet,
  column: TemplateColumn,
  index: number,
  columns: TemplateColumn[],
  placed: Map<string, string>,
): void {
  const first = exampleRow + 1;
  const letter = columnLetters(index);
  const range = `${letter}${first}:${letter}${exampleRow + preparedRows}`;
  const add = (validation: ExcelJS.DataValidation) => validationsOf(sheet).add(range, validation);
  const common = { allowBlank: true, showErrorMessage: true } as const;
  if (column.digits !== undefined)
    add({
      ...common,
      type: 'textLength',
      operator: 'equal',
      formulae: [column.digits],
      errorStyle: 'warning',
      errorTitle: column.heading,
      error: `Seharusnya ${column.digits} angka, ditulis sebagai teks.`,
    });
  const districtLetter = columnLetters(columns.findIndex((one) => one.field === 'district') + 2);
  const formula = listFormula(column, placed, `$${districtLetter}${first}`);
  if (formula !== null)
    add({
      ...common,
      type: 'list',
      formulae: [formula],
      errorStyle: column.strict ? 'stop' : 'warning',
      errorTitle: column.heading.replace(' *', ''),
      error: column.strict ? 'Pilih salah satu dari daftar.' : 'Tidak ada di dalam daftar. Tetap dipakai?',
    });
}

/** ExcelJS takes rules for a range at once, but its types know them for one cell only. */
const validationsOf = (sheet: ExcelJS.Worksheet) =>
  (
    sheet as unknown as {
      dataValidations: { add: (range: string, validation: ExcelJS.DataValidation) => void };
    }
  ).dataValidations;
