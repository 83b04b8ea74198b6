import { randomUUID } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../contract/result.ts';

/** What is asked of the disk; tests give one that fails. */
export type Disk = Pick<typeof fileSystem, 'open' | 'rename' | 'rm'>;

/** Windows lets nobody replace a file that is open; a virus scanner may hold one for a moment only. */
const RETRY_MILLISECONDS = [50, 150, 400];
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/**
 * Writes a file whole or not at all: `write` fills a temporary file beside it, which then goes onto the disk and takes the
 * old one's place. The old file stays as it was when any of it fails; expected failures say in words what to do:
 * `file-open-elsewhere`, `disk-full`, `folder-not-found`, `folder-not-writable`, `save-failed`.
 */
export async function replaceFile<T>(
  file: string,
  write: (temporary: string) => Promise<Result<T>>,
  disk: Disk = fileSystem,
): Promise<Result<T>> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  // What went wrong before matters more than a rest that cannot be removed.
  const discard = () => disk.rm(temporary, { force: true }).catch(() => undefined);
  let step: 'write' | 'replace' = 'write';
  try {
    const written = await write(temporary);
    if (!written.ok) {
      await discard();
      return written;
    }
    const handle = await disk.open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    step = 'replace';
    await renamePatiently(temporary, file, disk);
    return written;
  } catch (error) {
    await discard();
    return explainDiskError(codeOf(error), file, step);
  }
}

/** The same for content that is at hand. Only its owner may read it: papers and recaps hold personal data. */
export const saveFile = (
  file: string,
  bytes: Uint8Array | string,
  disk: Disk = fileSystem,
): Promise<Result<{ path: string }>> =>
  replaceFile(
    file,
    async (temporary) => {
      const handle = await disk.open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      return success({ path: file });
    },
    disk,
  );

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

/** What an error of the disk means to the officer. */
export function explainDiskError(
  code: string,
  file: string,
  step: 'write' | 'replace',
): { ok: false; error: Failure } {
  const name = path.basename(file);
  const folder = path.dirname(file);
  if (step === 'replace' && HELD.has(code)) {
    return failure(
      'file-open-elsewhere',
      `Berkas "${name}" sedang dibuka di program lain. Tutup berkas itu terlebih dahulu, lalu simpan kembali.`,
    );
  }
  if (code === 'ENOSPC') {
    return failure('disk-full', `Ruang pada "${folder}" tidak cukup untuk menyimpan berkas "${name}".`);
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failure('folder-not-found', `Folder "${folder}" tidak ditemukan. Pilih folder lain.`);
  }
  if (step === 'write' && (HELD.has(code) || code === 'EROFS')) {
    return failure('folder-not-writable', `Folder "${folder}" tidak dapat ditulisi. Pilih folder lain.`);
  }
  return failure(
    'save-failed',
    `Berkas "${name}" tidak dapat disimpan (${code}). Pilih nama atau folder lain.`,
  );
}

/** The system's error code. An error without one is a defect and goes on as an exception. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
