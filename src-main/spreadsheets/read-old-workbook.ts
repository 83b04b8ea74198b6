/** Reads .xls of Excel 5 to 2003, and tells a password-protected .xlsx, which hides in the same container. */
import { WorkbookError } from './problems.ts';
import { toSheets } from './sheet-view.ts';
import { type OldContainer, parseOld, readOldContainer } from './sheetjs.ts';
import type { Sheet } from './workbook.ts';

const baseName = (path: string): string => path.split('/').at(-1)?.toLowerCase() ?? '';

const LINK_RECORDS = [0x01b8, 0x0800];

/** Renames the records of links, which SheetJS would carry out cell by cell over any range, to one it skips. */
const dropLinks = (stream: Uint8Array | number[]): void => {
  const word = (at: number): number => (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
  for (let at = 0; at + 4 <= stream.length; at += 4 + word(at + 2)) {
    if (!LINK_RECORDS.includes(word(at))) continue;
    stream[at] = 0x77;
    stream[at + 1] = 0x77;
  }
};

const openContainer = (bytes: Buffer): OldContainer => {
  const container = readOldContainer(bytes);
  const names = container.FullPaths.map(baseName);
  if (names.includes('encryptedpackage')) throw new WorkbookError('file-locked-by-password');
  const book = names.findIndex((name) => name === 'workbook' || name === 'book');
  if (book < 0) {
    throw new WorkbookError('file-not-workbook', names.includes('worddocument') ? 'dokumen Word lama' : '');
  }
  const stream = container.FileIndex[book];
  if (!stream?.content || stream.content.length < stream.size) throw new WorkbookError('file-damaged');
  dropLinks(stream.content); // in place: SheetJS keeps its reading position on this very object
  return container;
};

/** Reads an OLE container; throws a WorkbookError. */
export const readOldWorkbook = (bytes: Buffer): Sheet[] => {
  try {
    return toSheets(parseOld(openContainer(bytes)));
  } catch (problem) {
    if (problem instanceof WorkbookError) throw problem;
    const locked = problem instanceof Error && /password/i.test(problem.message);
    throw new WorkbookError(locked ? 'file-locked-by-password' : 'file-damaged');
  }
};
