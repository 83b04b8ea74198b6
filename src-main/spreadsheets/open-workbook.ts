/** Opens a workbook of any kind that offices have. It never changes, unlocks, runs or fetches anything. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { detectFileType } from './detect-file-type.ts';
import { problemMessage, WorkbookError } from './problems.ts';
import { readCsv } from './read-csv.ts';
import { readOldWorkbook } from './read-old-workbook.ts';
import { readZipWorkbook } from './read-zip-workbook.ts';
import { toSheets } from './sheet-view.ts';
import { parseMarkup } from './sheetjs.ts';
import { decodeText } from './text-encoding.ts';
import {
  DEFAULT_LIMITS,
  type Sheet,
  type Workbook,
  type WorkbookFormat,
  type WorkbookLimits,
} from './workbook.ts';

const textExtensions = ['.csv', '.txt', '.tsv', '.tab'];

const readBytes = (file: string, limits: WorkbookLimits): Buffer => {
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new WorkbookError('file-not-workbook', status.isDirectory() ? 'folder' : '');
    if (status.size > limits.fileBytes) {
      throw new WorkbookError('file-too-large', `${Math.round(status.size / 1024 / 1024)} MB`);
    }
    return readFileSync(file);
  } catch (problem) {
    if (problem instanceof WorkbookError) throw problem;
    const code = (problem as NodeJS.ErrnoException).code ?? '';
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(code);
    throw new WorkbookError(missing ? 'file-missing' : 'file-unreadable');
  }
};

/** A column of the XML of 2003 may claim to stand for any number of columns. */
const tameSpans = (xml: string): string => xml.replace(/\bSpan\s*=\s*(["'])[^"']{6,}\1/g, '');

const readContent = (
  file: string,
  bytes: Buffer,
  limits: WorkbookLimits,
): { format: WorkbookFormat; sheets: Sheet[] } => {
  const isText = textExtensions.includes(extname(file).toLowerCase());
  const { kind, detail } = detectFileType(bytes);
  switch (kind) {
    case 'zip':
      return readZipWorkbook(bytes, limits);
    case 'ole':
      return { format: 'xls', sheets: readOldWorkbook(bytes) };
    case 'html':
      return { format: 'html', sheets: toSheets(parseMarkup(decodeText(bytes))) };
    case 'xml-spreadsheet':
      return { format: 'xml', sheets: toSheets(parseMarkup(tameSpans(decodeText(bytes)))) };
    case 'empty':
      throw new WorkbookError(isText ? 'workbook-empty' : 'file-damaged', isText ? '' : 'ukurannya 0 bita');
    case 'text': {
      if (!isText) throw new WorkbookError('file-not-workbook', 'berkas teks');
      return { format: 'csv', sheets: [readCsv(basename(file, extname(file)), bytes)] };
    }
    default:
      throw new WorkbookError('file-not-workbook', detail);
  }
};

/** Opens a file, or says in words why it cannot; the codes are those of `WorkbookProblem`. */
export const openWorkbook = (file: string, limits: Partial<WorkbookLimits> = {}): Result<Workbook> => {
  const all = { ...DEFAULT_LIMITS, ...limits };
  try {
    const bytes = readBytes(file, all);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { format, sheets } = readContent(file, bytes, all);
    if (!sheets.some((sheet) => sheet.rowCount > 0)) throw new WorkbookError('workbook-empty');
    return success({ file, format, sha256, sheets });
  } catch (problem) {
    // SheetJS throws plain errors, and texts, on content that it cannot follow.
    const known = problem instanceof WorkbookError ? problem : new WorkbookError('file-damaged');
    return failure(known.code, problemMessage(known.code, basename(file), known.detail));
  }
};
