/**
 * The frame of an .xlsx: all but its cells and shared strings. SheetJS still reads it, because nothing in it is large and
 * much of it is odd: where a part lies, names and states of the sheets, merged ranges, hidden columns, number formats. In
 * place of the cells it finds a note on which part stood there, and two cells of each style, whose format it tells.
 */
import type { CellStore } from './cell-store.ts';
import type { RawCell, RawSheet } from './sheetjs.ts';
import { UnknownXml } from './xml-text.ts';

const note = 'bagian-';

/** The number of the part that a note names. */
const partOf = (text: unknown): number => {
  const number = typeof text === 'string' && text.startsWith(note) ? Number(text.slice(note.length)) : -1;
  if (!Number.isInteger(number) || number < 0) throw new UnknownXml('cells of an unknown part');
  return number;
};

/** Shared strings that name a part. */
export const stringsNote = (part: number): Buffer => Buffer.from(`<sst><si><t>${note}${part}</t></si></sst>`);

/** The part of the shared strings; undefined when there are none. */
export const stringsPart = (strings: { t?: string }[] | undefined): number | undefined =>
  strings?.[0] === undefined ? undefined : partOf(strings[0].t);

// SheetJS knows the format of some built-in styles only from their second cell on, so each has two.
const styleRow = (style: number, index: number): string =>
  `<row r="${index + 2}"><c r="A${index + 2}" s="${style}"><v>1</v></c><c r="B${index + 2}" s="${style}"><v>1</v></c></row>`;

/** Rows that name a part, and the styles of its numbers. */
export const cellsNote = (part: number, cells: CellStore): Buffer =>
  Buffer.from(
    `<row r="1"><c r="A1" t="str"><v>${note}${part}</v></c></row>${cells.numberStyles().map(styleRow).join('')}`,
  );

/** The part whose cells a sheet has; undefined when it has none. */
export const cellsPart = (sheet: RawSheet): number | undefined => {
  const rows = sheet['!data'] ?? [];
  return rows.length === 0 ? undefined : partOf(rows[0]?.[0]?.v);
};

const formatOf = (answer: RawCell | undefined): string => {
  if (answer?.z !== undefined) return answer.z;
  // A style of a damaged number; SheetJS shows all its numbers as nothing.
  if (answer?.w !== '1') throw new UnknownXml('style');
  return 'General';
};

/** The number formats of the styles, as SheetJS answered. */
export const styleFormats = (sheet: RawSheet, cells: CellStore): Map<number, string> => {
  const rows = sheet['!data'] ?? [];
  return new Map(
    cells.numberStyles().map((style, index) => [style, formatOf(rows[index + 1]?.[1])] as const),
  );
};
