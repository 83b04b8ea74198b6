/**
 * Reads .xlsx: the cells and the shared strings from the bytes of one part after the other, the frame by SheetJS. See
 * docs/decisions/0020-own-xlsx-reader.md.
 */
import type { CellStore } from './cell-store.ts';
import { scanCells } from './scan-cells.ts';
import { type SheetCells, type ShownNumber, toSheets } from './sheet-view.ts';
import { formatNumber, type Part, parseParts, type RawSheet } from './sheetjs.ts';
import type { Sheet } from './workbook.ts';
import { cellsNote, cellsPart, stringsNote, stringsPart, styleFormats } from './xlsx-frame.ts';
import { repairSheet } from './xlsx-repair.ts';
import { readStrings } from './xlsx-strings.ts';
import { UnknownXml } from './xml-text.ts';

const opening = Buffer.from('<sheetData>');
const closing = Buffer.from('</sheetData>');

/** What was read of the parts, by their number. */
interface Scanned {
  cells: Map<number, CellStore>;
  strings: Map<number, string[]>;
}

/** Reads the cells of a sheet, and answers the part without them. */
const scanSheet = (content: Buffer, number: number, { cells }: Scanned): Buffer => {
  const from = content.indexOf(opening) + opening.length;
  const end = content.indexOf(closing, from);
  if (from < opening.length || end < 0) throw new UnknownXml('sheetData');
  const head = content.subarray(0, from);
  const tail = content.subarray(end);
  const isOdd = head.subarray(0, -opening.length).includes('sheetData') || head.includes('<!');
  if (isOdd || tail.subarray(closing.length).includes('sheetData')) throw new UnknownXml('sheetData');
  const store = scanCells(content, from, end);
  cells.set(number, store);
  return repairSheet(Buffer.concat([head, cellsNote(number, store), tail]));
};

const isStrings = (content: Buffer): boolean => content.subarray(0, 1000).includes('<sst');

const framed = ({ name, content }: Part, number: number, found: Scanned): Part => {
  if (!name.endsWith('.xml')) return { name, content };
  if (content.includes(opening)) return { name, content: scanSheet(content, number, found) };
  if (isStrings(content) && content.includes('<si>')) {
    found.strings.set(number, readStrings(content));
    return { name, content: stringsNote(number) };
  }
  return { name, content: content.includes('sheetData') ? repairSheet(content) : content };
};

const shown: ShownNumber = (value, format, date1904) =>
  format === 'General' && Number.isSafeInteger(value) && Math.abs(value) < 1e11
    ? String(value)
    : formatNumber(value, format, date1904);

const nothing: SheetCells = { packed: { rowCount: 0, columnCount: 0, cell: () => undefined } };

/**
 * The sheets of an .xlsx, whose parts are asked for one by one, so that only one is unpacked at a time. Throws where
 * SheetJS has to read the whole file: UnknownXml, or what SheetJS throws at the frame.
 */
export const readXlsx = (parts: Iterable<Part>): Sheet[] => {
  const found: Scanned = { cells: new Map(), strings: new Map() };
  const frame: Part[] = [];
  for (const part of parts) frame.push(framed(part, frame.length, found));
  const raw = parseParts(frame);
  const part = stringsPart(raw.Strings);
  const strings = part === undefined ? [] : found.strings.get(part);
  // Two sheets may claim the same part, and a hostile file a million times.
  const packed = new Map<number, SheetCells>();
  const cellsOf = (sheet: RawSheet): SheetCells => {
    const number = cellsPart(sheet);
    if (number === undefined) return nothing;
    const known = packed.get(number);
    if (known) return known;
    const cells = found.cells.get(number);
    if (cells === undefined || strings === undefined) throw new UnknownXml('part');
    const answer = { packed: cells.pack(strings, styleFormats(sheet, cells)), shown };
    packed.set(number, answer);
    return answer;
  };
  return toSheets(raw, cellsOf);
};
