import * as fileSystem from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { connect } from '../database/connection.ts';
import type { CopyNote } from '../database/copy-note.ts';
import { sealCopy } from '../database/seal-copy.ts';
import { codeOf, type Disk, explainDiskError, replaceFile } from '../disk/replace-file.ts';
import { chooseKept } from '../rules/backup-keeping.ts';
import { lockedEnding, readSeriesName } from './backup-names.ts';
import { copyContentsOut, copyWhole } from './copy-contents.ts';
import { explainDatabaseError } from './explain-database.ts';
import { lockFile, unlockFile } from './lock-file.ts';
import type { LockKey } from './lock-header.ts';
import { readBackup } from './read-backup.ts';

/** Pages a step: all of them, so that one read of the database is copied and a change meanwhile does not begin it anew. */
const allPages = 0x7fffffff;

/**
 * Copies the office's database as it is now to `target`, checked whole before it gets its name; the office may be open
 * and at work. `at` is an ISO instant. Failures in words: those of replaceFile, `database-locked`, `database-damaged`.
 */
export async function makeCopy(
  databaseFile: string,
  target: string,
  at: string,
  disk: Disk = fileSystem,
): Promise<Result<CopyNote>> {
  try {
    await fileSystem.mkdir(join(target, '..'), { recursive: true });
  } catch (error) {
    return explainDiskError(codeOf(error), target, 'write');
  }
  return replaceFile(
    target,
    async (temporary) => {
      try {
        const connection = connect(databaseFile);
        try {
          await connection.backup(temporary, { progress: () => allPages });
        } finally {
          connection.close();
        }
        return success(sealCopy(temporary, at));
      } catch (error) {
        return explainDatabaseError(error, target);
      }
    },
    disk,
  );
}

/**
 * Copies a backup that was made to another folder, locked where there is a key, reads it again from there, and copies
 * the attached contents that the folder lacks. Where the copy is.
 */
export async function copyOut(
  options: { databaseFile: string; copy: string; note: CopyNote; target: string; lock: LockKey | null },
  disk: Disk = fileSystem,
): Promise<Result<{ path: string }>> {
  const { databaseFile, copy, note, target, lock } = options;
  const written = lock ? await lockFile(copy, target, lock, note, disk) : await copyWhole(copy, target, disk);
  if (!written.ok) return written;
  try {
    const sound = lock ? await unlockFile(target, null, { key: lock }) : await isSameBackup(target, note);
    if (!sound.ok) return sound;
  } catch (error) {
    return explainDiskError(codeOf(error), target, 'write');
  }
  const contents = await copyContentsOut(databaseFile, join(target, '..'), lock, disk);
  return contents.ok ? success({ path: target }) : contents;
}

async function isSameBackup(target: string, note: CopyNote): Promise<Result<object>> {
  const read = await readBackup(target);
  return read.ok && JSON.stringify(read.value.note) === JSON.stringify(note)
    ? success({})
    : failure(
        'copy-not-sound',
        `Salinan "${basename(target)}" tidak terbaca kembali sebagaimana ditulis. Periksa atau ganti diska tujuannya.`,
      );
}

/** The name of a copy in the second folder. */
export const outsideName = (copy: string, locked: boolean): string =>
  locked ? basename(copy).replace(/\.db$/, lockedEnding) : basename(copy);

/** The next number of a workstation's series. */
export async function nextSequence(folder: string, station: string): Promise<number> {
  const numbers = (await seriesOf(folder, station)).map(({ sequence }) => sequence);
  return Math.max(0, ...numbers) + 1;
}

const hour = 60 * 60 * 1000;

/** Removes the copies of a workstation that are no longer kept, and what a crash left half made. */
export async function letGo(folder: string, station: string): Promise<void> {
  const copies = await seriesOf(folder, station);
  const kept = chooseKept(copies);
  // What a virus scanner or a slow disk holds today goes tomorrow.
  for (const copy of copies)
    if (!kept.has(copy)) await fileSystem.rm(join(folder, copy.name), { force: true }).catch(() => undefined);
  for (const name of await fileSystem.readdir(folder)) {
    if (!/^\.[0-9a-f-]{36}\.tmp(-wal|-shm|-journal)?$/.test(name)) continue;
    const path = join(folder, name);
    const found = await fileSystem.stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > hour)
      await fileSystem.rm(path, { force: true }).catch(() => undefined);
  }
}

async function seriesOf(folder: string, station: string) {
  const names = await fileSystem.readdir(folder).catch((): string[] => []);
  return names.flatMap((name) => {
    const read = readSeriesName(name);
    return read?.station === station ? [{ name, ...read }] : [];
  });
}
