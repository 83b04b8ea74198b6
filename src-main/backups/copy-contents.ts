import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type Result, success } from '../contract/result.ts';
import { codeOf, type Disk, explainDiskError, replaceFile } from '../disk/replace-file.ts';
import { createContentStore } from '../files/content-store.ts';
import { lockedEnding } from './backup-names.ts';
import { lockFile, type Opener, readLockHeader, unlockFile } from './lock-file.ts';
import { isGenuine, type LockKey } from './lock-header.ts';

/** Copies a file whole or not at all. */
export const copyWhole = (source: string, target: string, disk: Disk = fileSystem): Promise<Result<object>> =>
  replaceFile(
    target,
    async (temporary) => {
      await fileSystem.copyFile(source, temporary);
      return success({});
    },
    disk,
  );

const contentsBeside = (file: string): string => join(dirname(file), 'berkas');

/**
 * Copies the attached contents that the second folder lacks, each under its hash; with a key they are locked one by one.
 * Nothing is removed there: an older backup may need it. The number copied.
 */
export async function copyContentsOut(
  databaseFile: string,
  folder: string,
  lock: LockKey | null,
  disk: Disk = fileSystem,
): Promise<Result<{ copied: number }>> {
  const store = createContentStore(contentsBeside(databaseFile));
  let copied = 0;
  try {
    for (const { path, bytes } of await store.contents()) {
      const plain = join(folder, 'berkas', relative(store.folder, path));
      const target = lock ? `${plain}${lockedEnding}` : plain;
      if (await isThere(target, bytes, lock)) continue;
      await fileSystem.mkdir(dirname(target), { recursive: true });
      const done = await (lock ? lockFile(path, target, lock, null, disk) : copyWhole(path, target, disk));
      if (!done.ok) return done;
      copied += 1;
    }
    return success({ copied });
  } catch (error) {
    return explainDiskError(codeOf(error), join(folder, 'berkas'), 'write');
  }
}

/** A locked content is there whole or not at all; one of an earlier passphrase is locked anew, so that one opens them all. */
async function isThere(target: string, bytes: number, lock: LockKey | null): Promise<boolean> {
  const there = await fileSystem.stat(target).catch(() => undefined);
  if (!there || lock === null) return there?.size === bytes;
  const header = await readLockHeader(target);
  return header !== undefined && isGenuine(lock, header);
}

/**
 * Brings back the contents that the database's folder lacks from beside a backup. One that is no longer what its name
 * says, or cannot be unlocked, is left out: the restore tells afterwards which contents are missing.
 */
export async function copyContentsBack(
  backup: string,
  databaseFile: string,
  opener: Opener | null,
): Promise<{ copied: number }> {
  const from = contentsBeside(backup);
  const to = contentsBeside(databaseFile);
  if (from === to) return { copied: 0 };
  const names = await fileSystem.readdir(from, { recursive: true }).catch((): string[] => []);
  let copied = 0;
  for (const name of names) {
    if (!/^[0-9a-f]{2}[\\/][0-9a-f]{64}\.[a-z]+(\.sentra-cadangan)?$/.test(name)) continue;
    const locked = name.endsWith(lockedEnding);
    const target = join(to, locked ? name.slice(0, -lockedEnding.length) : name);
    if (await fileSystem.stat(target).catch(() => undefined)) continue;
    if (await bringBack(join(from, name), target, locked ? opener : undefined)) copied += 1;
  }
  return { copied };
}

/** `opener` undefined: the content is not locked; null: it is, and there is nothing to open it with. */
async function bringBack(
  source: string,
  target: string,
  opener: Opener | null | undefined,
): Promise<boolean> {
  if (opener === null) return false;
  const temporary = `${target}.sementara`;
  try {
    await fileSystem.mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await fileSystem.rm(temporary, { force: true });
    if (opener === undefined) await fileSystem.copyFile(source, temporary);
    else if (!(await unlockFile(source, temporary, opener)).ok) return false;
    const hash = createHash('sha256');
    for await (const piece of createReadStream(temporary)) hash.update(piece as Buffer);
    if (!basename(target).startsWith(hash.digest('hex'))) return false;
    await fileSystem.rename(temporary, target);
    return true;
  } catch (error) {
    codeOf(error); // a defect goes on
    return false;
  } finally {
    await fileSystem.rm(temporary, { force: true }).catch(() => undefined);
  }
}
