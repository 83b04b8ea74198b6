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
  Sheets: Record<string, RawSheet | undefined>;
  Workbook?: { WBProps?: { date1904?: unknown }; Sheets?: ({ Hidden?: number } | undefined)[] };
}

interface ZipParts {
  FullPaths: string[];
  FileIndex: { name: string; type: number; content?: Buffer }[];
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

/** Parses parts of a workbook that are unpacked already. */
export const parseParts = (parts: { name: string; content: Buffer }[]): RawWorkbook =>
  quietly(() =>
    (XLSX as unknown as Undeclared).parse_zip(
      {
        FullPaths: ['Root Entry/', ...parts.map((part) => `Root Entry/${part.name}`)],
        FileIndex: [
          { name: 'Root Entry', type: 5 },
          ...parts.map(({ name, content }) => ({ name: name.split('/').at(-1) ?? name, type: 2, content })),
        ],
      },
      { ...options, type: 'buffer' },
    ),
  );

/** Parses an old .xls. */
export const parseOld = (container: OldContainer): RawWorkbook =>
  quietly(() => (XLSX as unknown as Undeclared).parse_xlscfb(container, { ...options, type: 'buffer' }));

/** Parses HTML or the XML of Excel 2003; every cell of HTML stays text (`raw`), so that no NIK becomes a number. */
export const parseMarkup = (text: string): RawWorkbook =>
  quietly(() => XLSX.read(text, { ...options, type: 'string', raw: true })) as unknown as RawWorkbook;

/** The directory of an old container (.xls, .doc, encrypted .xlsx). */
export const readOldContainer = (bytes: Buffer): OldContainer =>
  quietly(() => XLSX.CFB.read(bytes, { type: 'buffer' }));
