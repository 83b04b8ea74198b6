import { randomUUID } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import { type Result, success } from '../contract/result.ts';
import { explainDiskError } from '../spreadsheets/replace-file.ts';

/** What is asked of the disk; tests give one that fails. */
export type Disk = Pick<typeof fileSystem, 'open' | 'rename' | 'rm'>;

/** Windows lets nobody replace a file that is open; a virus scanner may hold one for a moment only. */
const RETRY_MILLISECONDS = [50, 150, 400];
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/**
 * Writes a file whole or not at all: to a temporary name beside it, onto the disk, then renamed over the old one. The
 * old file stays as it was when any of it fails; the failure says in words what to do.
 */
export async function saveFile(
  file: string,
  bytes: Uint8Array,
  disk: Disk = fileSystem,
): Promise<Result<{ file: string }>> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await disk.open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard(temporary, disk);
    return explainDiskError(codeOf(error), file, 'write');
  }
  try {
    await renamePatiently(temporary, file, disk);
    return success({ file });
  } catch (error) {
    await discard(temporary, disk);
    return explainDiskError(codeOf(error), file, 'replace');
  }
}

/** Takes the temporary file away. What went wrong before matters more than a rest that cannot be removed. */
const discard = (temporary: string, disk: Disk): Promise<void> =>
  disk.rm(temporary, { force: true }).catch(() => undefined);

async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  for (const wait of RETRY_MILLISECONDS) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  await disk.rename(from, to);
}

/** The system's error code. An error without one is a defect and goes on as an exception. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
