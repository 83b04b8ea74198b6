import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, type Result } from '../contract/result.ts';
import { codeOf, explainDiskError, saveFile } from '../disk/replace-file.ts';

const day = 24 * 60 * 60 * 1000;

/** Where papers lie that the system's viewer opens. */
export const defaultPrintFolder = (): string => join(tmpdir(), 'sentra-cetak');

/** Names that are tried for a file until one is free. */
const mostOfOneName = 1000;

/**
 * Writes a file under a name that nobody has yet: `stem`, else `stem (2)`, `stem (3)` ... An empty file holds the name
 * while the content is written beside it. Fails as `saveFile` does, or with `too-many-of-one-name`.
 */
export async function writeNew(
  stem: string,
  extension: string,
  bytes: Uint8Array,
): Promise<Result<{ path: string }>> {
  for (let n = 1; n <= mostOfOneName; n += 1) {
    const path = `${stem}${n === 1 ? '' : ` (${n})`}${extension}`;
    try {
      await writeFile(path, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      return explainDiskError(codeOf(error), path, 'write');
    }
    const written = await saveFile(path, bytes);
    if (!written.ok) await rm(path, { force: true }).catch(() => undefined);
    return written;
  }
  return failure(
    'too-many-of-one-name',
    `Terlalu banyak berkas bernama ${stem}${extension}. Pilih folder lain.`,
  );
}

/** Writes a paper for the viewer under a new name: the viewer may hold an earlier one open. */
export async function writeForViewer(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<{ path: string }>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return explainDiskError(codeOf(error), folder, 'write');
  }
  await removeOld(folder);
  const name = fileName.replace(/\.pdf$/, ` ${randomUUID().slice(0, 6)}.pdf`);
  return saveFile(join(folder, name), bytes);
}

/** Papers carry personal data: those of yesterday are removed, as far as no viewer holds them. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > day) await rm(path, { force: true }).catch(() => undefined);
  }
}
