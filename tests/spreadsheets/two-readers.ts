/** The own reader of .xlsx and SheetJS over the same parts. */
import type { Cell } from '../../src-main/spreadsheets/cell.ts';
import { readXlsx } from '../../src-main/spreadsheets/read-xlsx.ts';
import { readXlsxBySheetJs, unpackedParts } from '../../src-main/spreadsheets/read-zip-workbook.ts';
import type { Part } from '../../src-main/spreadsheets/sheetjs.ts';
import { DEFAULT_LIMITS, type Sheet } from '../../src-main/spreadsheets/workbook.ts';
import { unescapeXml } from '../../src-main/spreadsheets/xml-text.ts';
import { checkedDirectory } from '../../src-main/spreadsheets/zip-unpack.ts';

/** The parts of a workbook that the readers are given. */
export const partsOf = (bytes: Buffer): Part[] => [
  ...unpackedParts(bytes, checkedDirectory(bytes, DEFAULT_LIMITS)),
];

const answerOf = (read: (parts: Iterable<Part>) => Sheet[], parts: Part[]): Sheet[] | undefined => {
  try {
    return read([...parts]);
  } catch {
    return undefined;
  }
};

const cut = (text: string): string =>
  text.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => String.fromCharCode(sign.codePointAt(0) ?? 0));

/**
 * How the two differ where the own reader is right and SheetJS is not: it undoes the escapes of a formula's text twice, and
 * does not know the format of a built-in accounting or East Asian style in its first cell, and cuts characters beyond FFFF
 * that stand as numbers (`&#x1F600;`).
 */
const isKnown = (own: Cell | undefined, theirs: Cell | undefined, formats: Set<string>): boolean => {
  if (own?.type === 'text' && theirs?.type === 'text')
    return [unescapeXml(own.text), cut(own.text), cut(unescapeXml(own.text))].includes(theirs.text);
  if (theirs?.type !== 'number' || theirs.format !== 'General') return false;
  const format = own?.type === 'number' ? own.format : own?.type === 'date' ? 'date' : 'General';
  if (format === 'General' || formats.has(format)) return false;
  formats.add(format);
  return own?.type === 'date' || own?.text === theirs.text;
};

const shown = (cell: Cell | undefined): string =>
  cell === undefined
    ? 'none'
    : Object.values(cell)
        .map((value) => (Object.is(value, -0) ? '-0' : value))
        .join('|');

const headOf = ({ name, hidden, rowCount, columnCount, hiddenColumns, merges }: Sheet): string =>
  JSON.stringify({ name, hidden, rowCount, columnCount, hiddenColumns, merges });

const cellDifferences = (sheet: Sheet, other: Sheet, formats: Set<string>): string[] => {
  const found: string[] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, 5000); row++)
    for (let column = 1; column <= Math.min(sheet.columnCount, 300); column++) {
      const [one, two] = [sheet.cell(row, column), other.cell(row, column)];
      if (shown(one) !== shown(two) && !isKnown(one, two, formats))
        found.push(`${sheet.name} ${row}/${column}: ${shown(one)} <> ${shown(two)}`);
    }
  return found;
};

/** Where two readings differ, in words. */
const differencesOf = (own: Sheet[], theirs: Sheet[]): string[] => {
  if (own.length !== theirs.length) return [`${own.length} sheets <> ${theirs.length}`];
  const formats = new Set<string>();
  return own.flatMap((sheet, index) => {
    const other = theirs[index] as Sheet;
    return headOf(sheet) === headOf(other)
      ? cellDifferences(sheet, other, formats)
      : [`${headOf(sheet)} <> ${headOf(other)}`];
  });
};

/** Both readers over the same parts: whether the own one read them or handed them on, and where the two differ. */
export const readByBoth = (parts: Part[]): { isRead: boolean; differences: string[]; cells: number } => {
  const own = answerOf(readXlsx, parts);
  if (own === undefined) return { isRead: false, differences: [], cells: 0 };
  const theirs = answerOf(readXlsxBySheetJs, parts);
  const cells = own.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  return { isRead: true, differences: theirs ? differencesOf(own, theirs) : ['refused by SheetJS'], cells };
};
