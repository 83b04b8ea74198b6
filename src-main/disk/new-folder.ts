import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result } from '../contract/result.ts';
import { codeOf, explainDiskError } from './replace-file.ts';

/**
 * Makes a folder whole or not at all: `write` fills a temporary folder beside it and puts each file onto the disk; then it
 * takes the name. A folder that is there and empty is taken; one that holds something is refused (`folder-not-empty`).
 * Other expected failures are those of `replaceFile`.
 */
export async function makeFolder<T>(
  folder: string,
  write: (temporary: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const temporary = path.join(path.dirname(folder), `.${randomUUID()}.tmp`);
  const discard = () => rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  let step: 'write' | 'replace' = 'write';
  try {
    const isThere = await isEmptyFolder(folder);
    if (isThere === 'filled')
      return failure(
        'folder-not-empty',
        `Folder "${path.basename(folder)}" sudah berisi. Pilih folder kosong atau nama yang belum ada.`,
      );
    await mkdir(temporary, { mode: 0o700 });
    const written = await write(temporary);
    if (!written.ok) {
      await discard();
      return written;
    }
    await syncFolder(temporary);
    step = 'replace';
    if (isThere === 'empty') await rmdir(folder);
    await rename(temporary, folder);
    await syncFolder(path.dirname(folder));
    return written;
  } catch (error) {
    await discard();
    return explainDiskError(codeOf(error), folder, step);
  }
}

async function isEmptyFolder(folder: string): Promise<'none' | 'empty' | 'filled'> {
  try {
    return (await readdir(folder)).length === 0 ? 'empty' : 'filled';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return 'none';
    // A file of that name stands in the way.
    if (code === 'ENOTDIR') return 'filled';
    throw error;
  }
}

/** Brings the names in a folder onto the disk; Windows does so itself and lets nobody open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
