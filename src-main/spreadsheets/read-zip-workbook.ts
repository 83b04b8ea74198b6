/** Reads the workbooks that are zip files: .xlsx, .xlsm, .ods. */
import { addOdsVisibility, countOdsCells } from './ods-visibility.ts';
import { WorkbookError } from './problems.ts';
import { readXlsx } from './read-xlsx.ts';
import { toSheets } from './sheet-view.ts';
import { type Part, parseParts } from './sheetjs.ts';
import type { Sheet, WorkbookFormat, WorkbookLimits } from './workbook.ts';
import { repairSheet } from './xlsx-repair.ts';
import type { ZipEntry } from './zip-directory.ts';
import { checkedDirectory, unpackEntry } from './zip-unpack.ts';

/** Parts without cells: pictures, macros, links to other workbooks. They are not even unpacked. */
const unused =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|externalLinks|pivotCache|pivotTables|activeX|threadedComments|ctrlProps|docProps|customXml|Thumbnails|Pictures|Object \d+)\/|(^|\/)(vbaProject\w*\.bin|calcChain\.\w+|comments\d*\.\w+)$/i;

const isMarkup = /\.(xml|rels)$/i;

const otherKinds: [name: RegExp, detail: string][] = [
  [/^word\//i, 'dokumen Word'],
  [/^ppt\//i, 'presentasi PowerPoint'],
  // SheetJS could read it, but its binary parser runs out of memory on a damaged one.
  [/(^|\/)workbook\d*\.bin$/i, 'buku kerja biner .xlsb (simpan dulu sebagai .xlsx)'],
  [/^(Index\/|Index\.zip)/i, 'berkas Numbers'],
];

const findFormat = (entries: ZipEntry[]): WorkbookFormat | 'odf' => {
  const names = entries.map((entry) => entry.name);
  if (names.some((name) => /(^|\/)workbook\d*\.xml$/i.test(name))) return 'xlsx';
  if (names.includes('encrypted-package')) throw new WorkbookError('file-locked-by-password');
  if (names.includes('content.xml')) return 'odf';
  const other = otherKinds.find(([pattern]) => names.some((name) => pattern.test(name)));
  throw new WorkbookError('file-not-workbook', other?.[1] ?? 'arsip ZIP tanpa buku kerja');
};

/** The parts that a workbook is made of, unpacked one by one as they are asked for. */
export function* unpackedParts(bytes: Buffer, entries: ZipEntry[]): Generator<Part> {
  for (const entry of entries)
    if (!entry.name.endsWith('/') && isMarkup.test(entry.name) && !unused.test(entry.name))
      yield { name: entry.name, content: unpackEntry(bytes, entry) };
}

const checkOdf = (bytes: Buffer, entries: ZipEntry[]): void => {
  const text = (name: string): string => {
    const entry = entries.find((one) => one.name === name);
    return entry ? unpackEntry(bytes, entry).toString('utf8') : '';
  };
  const manifest = text('META-INF/manifest.xml');
  if (/<manifest:encryption-data\b/.test(manifest)) throw new WorkbookError('file-locked-by-password');
  const kind = text('mimetype') || (/manifest:full-path="\/"[^>]*|$/.exec(manifest)?.[0] ?? '');
  if (/opendocument\.text/.test(kind)) throw new WorkbookError('file-not-workbook', 'dokumen Writer');
  if (/opendocument\.(presentation|graphics)/.test(kind))
    throw new WorkbookError('file-not-workbook', 'presentasi');
};

const readOds = (bytes: Buffer, entries: ZipEntry[], limits: WorkbookLimits): Sheet[] => {
  checkOdf(bytes, entries);
  const parts = [...unpackedParts(bytes, entries)].filter((part) =>
    /^(META-INF\/manifest|styles|content)\.xml$/.test(part.name),
  );
  const xml = parts.find((part) => part.name === 'content.xml')?.content.toString('utf8') ?? '';
  if (!/<\/office:document-content>\s*$/.test(xml))
    throw new WorkbookError('file-damaged', 'bagian content.xml');
  const cells = countOdsCells(xml);
  if (cells > limits.repeatedCells) throw new WorkbookError('file-too-large', `${cells} sel`);
  const raw = parseParts(parts);
  addOdsVisibility(raw, xml);
  return toSheets(raw);
};

/** Reads all of an .xlsx by SheetJS: what the own reader does not know, and what tests compare it with. */
export const readXlsxBySheetJs = (given: Iterable<Part>): Sheet[] => {
  const parts = Array.from(given, ({ name, content }) => ({
    name,
    content: name.endsWith('.xml') && content.includes('sheetData') ? repairSheet(content) : content,
  }));
  for (const { name, content } of parts) {
    if (content.includes('<sheetData>') && !content.includes('</sheetData>')) {
      throw new WorkbookError('file-damaged', `bagian ${name}`);
    }
  }
  return toSheets(parseParts(parts));
};

/**
 * Reads by the own reader. Whatever that does not know or trips over is SheetJS's to read, and to refuse: its frame lacks the
 * cells, so an error there says little about the file.
 */
const readXlsxParts = (bytes: Buffer, entries: ZipEntry[]): Sheet[] => {
  try {
    return readXlsx(unpackedParts(bytes, entries));
  } catch {
    return readXlsxBySheetJs(unpackedParts(bytes, entries));
  }
};

/** Reads a zip file; throws a WorkbookError. Sizes are checked before anything is unpacked. */
export const readZipWorkbook = (
  bytes: Buffer,
  limits: WorkbookLimits,
): { format: WorkbookFormat; sheets: Sheet[] } => {
  const entries = checkedDirectory(bytes, limits);
  const format = findFormat(entries);
  if (format === 'odf') return { format: 'ods', sheets: readOds(bytes, entries, limits) };
  return { format, sheets: readXlsxParts(bytes, entries) };
};
