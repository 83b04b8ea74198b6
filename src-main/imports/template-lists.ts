import type ExcelJS from 'exceljs';
import { columnLetters } from '../spreadsheets/addresses.ts';
import { writeSafeText } from '../spreadsheets/write-safe-text.ts';
import type { TemplateColumn, TemplateLists } from './template-columns.ts';

const sheetName = 'Daftar';

/**
 * Puts the lists on a hidden sheet: a column for each list, then one for each district with its villages. Answers the
 * range of each field's list; 'village' has the range of the districts' names over their villages.
 */
export function addLists(
  workbook: ExcelJS.Workbook,
  columns: TemplateColumn[],
  lists: TemplateLists,
): Map<string, string> {
  const sheet = workbook.addWorksheet(sheetName, { state: 'hidden' });
  const placed = new Map<string, string>();
  let next = 1;
  const put = (heading: string, values: string[]): string => {
    const letter = columnLetters(next);
    writeSafeText(sheet.getCell(1, next), heading);
    values.forEach((value, index) => {
      writeSafeText(sheet.getCell(index + 2, next), value);
    });
    next++;
    return `${sheetName}!$${letter}$2:$${letter}$${values.length + 1}`;
  };
  for (const { field, heading, choices } of columns)
    if (Array.isArray(choices) && choices.length > 0) placed.set(field, put(heading, choices));
  const firstDistrict = next;
  for (const district of lists.districts) put(district.name, district.villages);
  if (next > firstDistrict)
    placed.set('village', `${sheetName}!$${columnLetters(firstDistrict)}$1:$${columnLetters(next - 1)}$1`);
  return placed;
}

/** More villages than any district of Indonesia has. */
const mostVillages = 120;

/** The formula of a column's list; null for a column without one. The villages are those of the district in a cell. */
export function listFormula(
  column: TemplateColumn,
  placed: Map<string, string>,
  districtCell: string,
): string | null {
  const range = placed.get(column.field);
  if (range === undefined || column.choices === undefined) return null;
  if (column.choices !== 'village') return range;
  const corner = range.split(':')[0];
  const offset = `MATCH(${districtCell},${range},0)-1`;
  return `OFFSET(${corner},1,${offset},COUNTA(OFFSET(${corner},1,${offset},${mostVillages},1)),1)`;
}
