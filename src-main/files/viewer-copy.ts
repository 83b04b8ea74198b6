import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import type { ContentReference, ContentStore } from './content-store.ts';
import { explainDisk } from './disk.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Copies a content under its own name for the system's program, read-only: a program that saves into the store would
 * damage it for every row. Answers the path of the copy; `content-lost` when the store no longer has it sound.
 */
export async function copyForViewer(
  store: ContentStore,
  reference: ContentReference,
  folder = join(tmpdir(), 'sentra-berkas'),
): Promise<Result<{ path: string }>> {
  const state = await store.verify(reference);
  const source = store.pathOf(reference);
  if (state !== 'sound' || !source)
    return failure(
      'content-lost',
      `Isi berkas "${reference.fileName}" ${state === 'missing' ? 'tidak ditemukan' : 'rusak'} di folder ${store.folder}. Pulihkan folder itu dari cadangan, atau lampirkan berkasnya lagi.`,
    );
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeOld(folder);
    const path = join(await mkdtemp(join(folder, 'buka-')), reference.fileName);
    await copyFile(source, path);
    await chmod(path, 0o400);
    return success({ path });
  } catch (error) {
    return explainDisk(error, 'write', reference.fileName, folder);
  }
}

/** The copies hold personal data: those of yesterday go, as far as no program holds them. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > day)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
