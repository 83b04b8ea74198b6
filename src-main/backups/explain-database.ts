import { type Failure, failure } from '../contract/result.ts';
import { codeOf, explainDiskError } from '../disk/replace-file.ts';

/** What an error of SQLite or of the disk means while `file` is written or read. A defect goes on as an exception. */
export function explainDatabaseError(error: unknown, file: string): { ok: false; error: Failure } {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL')) return explainDiskError('ENOSPC', file, 'write');
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY'))
    return explainDiskError('EACCES', file, 'write');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return failure(
      'database-locked',
      'Basis data sedang dipakai program lain. Tutup program itu, lalu coba lagi.',
    );
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_IOERR')
  )
    return failure('database-damaged', `Basis data rusak sehingga tidak dapat dibaca seluruhnya (${code}).`);
  if (code.startsWith('SQLITE')) throw error;
  return explainDiskError(code, file, 'write');
}
