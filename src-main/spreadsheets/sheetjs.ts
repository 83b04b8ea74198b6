/** SheetJS behind a small typed front: only what the readers use, and never its habit of unpacking by itself. */
import * as XLSX from '@e965/xlsx';

/** A cell as SheetJS gives it. `t`: s text, n number, b boolean, e error, z empty. */
export interface RawCell {
  t?: string;
  v?: unknown;
  /** The text as shown. */
  w?: string;
  /** The number format. */
  z?: string;
}

interface RawRange {
  s: { r: number; c: number };
  e: { r: number; c: number };
}

/** A sheet in SheetJS's dense form. */
export interface RawSheet {
  '!data'?: (RawCell | undefined)[][];
  '!merges'?: RawRange[];
  '!cols'?: ({ hidden?: boolean } | undefined)[];
  '!type'?: string;
}

/** A workbook as SheetJS gives it. */
export interface RawWorkbook {
  SheetNames: string[];
  /** The shared strings. */
  Strings?: { t?: string }[];
  Sheets: Record<string, RawSheet | undefined>;
  Workbook?: { WBProps?: { date1904?: unknown }; Sheets?: ({ Hidden?: number } | undefined)[] };
}

interface ZipParts {
  FullPaths: string[];
  FileIndex: { name: string; type: number; content?: Buffer; data?: string }[];
}

/** The directory of an old container, with its streams. */
export interface OldContainer {
  FullPaths: string[];
  FileIndex: { name: string; size: number; content?: Uint8Array | number[] }[];
}

const options = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  cellStyles: true, // also brings the hidden columns
  cellFormula: false, // formulas are never looked at; the readers mark those without a result
  cellDates: false,
  bookVBA: false,
} as const;

interface Undeclared {
  parse_xlscfb(container: OldContainer, options: object): RawWorkbook;
  parse_zip(parts: ZipParts, options: object): RawWorkbook;
}

/** SheetJS writes notes on odd records to the console; standard error belongs to the command line's one message. */
const quietly = <T>(work: () => T): T => {
  const { error, warn } = console;
  console.error = () => {};
  console.warn = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
};

/** A part of a workbook that is unpacked already. */
export interface Part {
  name: string;
  content: Buffer;
}

const isUtf16 = (content: Buffer): boolean =>
  (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);

/** SheetJS copies bytes into a text before it reads them. Given the text, it needs neither the bytes nor the copy. */
const entryOf = ({ name, content }: Part) => ({
  name: name.split('/').at(-1) ?? name,
  type: 2,
  ...(isUtf16(content) ? { content } : { data: content.toString('latin1') }),
});

/** Parses parts of a workbook and empties the array of them. */
export const parseParts = (parts: Part[]): RawWorkbook => {
  const FullPaths = ['Root Entry/', ...parts.map((part) => `Root Entry/${part.name}`)];
  const FileIndex: ZipParts['FileIndex'] = [{ name: 'Root Entry', type: 5 }];
  for (let part = parts.shift(); part; part = parts.shift()) FileIndex.push(entryOf(part));
  return quietly(() =>
    (XLSX as unknown as Undeclared).parse_zip({ FullPaths, FileIndex }, { ...options, type: 'buffer' }),
  );
};

/** A number as Excel shows it in a format. SheetJS has no answer to some damaged ones. */
export const formatNumber = (value: number, format: string, date1904: boolean): string => {
  try {
    return String(XLSX.SSF.format(format, value, { date1904 }));
  } catch {
    return String(value);
  }
};

/** Parses an old .xls. */
export const parseOld = (container: OldContainer): RawWorkbook =>
  quietly(() => (XLSX as unknown as Undeclared).parse_xlscfb(container, { ...options, type: 'buffer' }));

/** Parses HTML or the XML of Excel 2003; every cell of HTML stays text (`raw`), so that no NIK becomes a number. */
export const parseMarkup = (text: string): RawWorkbook =>
  quietly(() => XLSX.read(text, { ...options, type: 'string', raw: true })) as unknown as RawWorkbook;

/** The directory of an old container (.xls, .doc, encrypted .xlsx). */
export const readOldContainer = (bytes: Buffer): OldContainer =>
  quietly(() => XLSX.CFB.read(bytes, { type: 'buffer' }));
