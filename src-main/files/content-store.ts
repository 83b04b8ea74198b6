import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { type ContentType, createTypeReader, program, type RefusedType } from './content-type.ts';
import { type Disk, type DiskStep, explainDisk } from './disk.ts';
import { cleanFileName, storedExtension } from './file-name.ts';
import { type FileSource, largestContent, type OpenedSource, openSource, tooLarge } from './open-source.ts';

/** A content as a row keeps it. */
export interface StoredContent {
  /** Of the content, 64 hexadecimal digits. */
  sha256: string;
  bytes: number;
  kind: ContentType['kind'];
  /** The file's own name, ending as its content says. */
  fileName: string;
}
/** What a row must know to find its content. */
export type ContentReference = Pick<StoredContent, 'sha256' | 'bytes' | 'fileName'>;
export type ContentState = 'sound' | 'missing' | 'wrong-size' | 'damaged';

export type ContentStore = ReturnType<typeof createContentStore>;

/** A copy under way has this ending and lies above the folders of contents, so that nobody takes it for one. */
const temporaryEnding = '.sementara';
const hour = 60 * 60 * 1000;

/**
 * Keeps contents as files by their hash, `<folder>/<first two digits>/<sha256><extension>`: the same content lies there
 * once, whoever refers to it. It removes no content: rows come back when a change is undone (docs/decisions/0010).
 */
export function createContentStore(folder: string, disk: Disk = fileSystem) {
  let sweeping: Promise<void> | undefined;

  /** Where a row's content lies; undefined when the row's words cannot be those of a content. */
  function pathOf({ sha256, fileName }: Pick<ContentReference, 'sha256' | 'fileName'>): string | undefined {
    const extension = storedExtension(fileName);
    if (!extension || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    return join(folder, sha256.slice(0, 2), `${sha256}${extension}`);
  }

  /** Reads the whole content and tells whether it is still what the row says. */
  async function verify(reference: ContentReference): Promise<ContentState> {
    const path = pathOf(reference);
    if (!path) return 'missing';
    const found = await fileSystem.stat(path).catch(() => undefined);
    if (!found?.isFile()) return 'missing';
    if (found.size !== reference.bytes) return 'wrong-size';
    const hash = createHash('sha256');
    try {
      for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    } catch {
      return 'damaged'; // a disk that gives no bytes gives none to anybody
    }
    return hash.digest('hex') === reference.sha256 ? 'sound' : 'damaged';
  }

  /** Puts a finished copy in its place. One that lies there sound stays; a damaged one is mended by this. */
  async function settle(temporary: string, content: StoredContent): Promise<void> {
    const path = pathOf(content);
    if (!path) throw new Error(`no place for ${content.fileName}`);
    if ((await verify(content)) === 'sound') return disk.rm(temporary, { force: true });
    const place = join(path, '..');
    await disk.mkdir(place, { recursive: true, mode: 0o700 });
    await disk.rename(temporary, path);
    await syncFolder(place);
  }

  return {
    folder,
    pathOf,
    /** Whether a content lies there; whether it is sound, only `verify` knows. */
    has(reference: ContentReference): boolean {
      const path = pathOf(reference);
      return path !== undefined && existsSync(path);
    },
    verify,
    /**
     * Copies a content in, whole or not at all. Refuses in words: `file-missing`, `file-unreadable`, `not-a-file`,
     * `file-empty`, `file-too-large`, `file-refused`, `disk-full`, `store-not-writable`.
     */
    async takeIn(source: FileSource): Promise<Result<StoredContent>> {
      const opened = await openSource(source, disk);
      if (!opened.ok) return opened;
      const temporary = join(folder, `${randomUUID()}${temporaryEnding}`);
      const state: { step: DiskStep } = { step: 'write' };
      try {
        await disk.mkdir(folder, { recursive: true, mode: 0o700 });
        sweeping ??= sweep(folder);
        await sweeping;
        const copied = await copy(opened.value, temporary, disk, state);
        if (copied.ok) await settle(temporary, copied.value);
        else await discard(temporary, disk);
        return copied;
      } catch (error) {
        await discard(temporary, disk);
        return explainDisk(error, state.step, opened.value.fileName, folder);
      } finally {
        await opened.value.close().catch(() => undefined);
      }
    },
    /** Every content that lies there. */
    async contents(): Promise<{ path: string; bytes: number }[]> {
      const names = await fileSystem.readdir(folder, { recursive: true }).catch((): string[] => []);
      const found: { path: string; bytes: number }[] = [];
      for (const name of names) {
        if (!/^[0-9a-f]{2}[\\/][0-9a-f]{64}\.[a-z]+$/.test(name)) continue;
        const path = join(folder, name);
        found.push({ path, bytes: (await fileSystem.stat(path)).size });
      }
      return found;
    },
  };
}

/** Copies to a temporary name and onto the disk, and learns on the way what it is. */
async function copy(
  source: OpenedSource,
  temporary: string,
  disk: Disk,
  state: { step: DiskStep },
): Promise<Result<StoredContent>> {
  const hash = createHash('sha256');
  const reader = createTypeReader();
  let bytes = 0;
  const handle = await disk.open(temporary, 'wx', 0o600);
  try {
    for (;;) {
      state.step = 'read';
      const piece = await source.next();
      state.step = 'write';
      if (!piece) break;
      bytes += piece.length;
      if (bytes > largestContent) return tooLarge(source.fileName, bytes); // it grew while it was read
      hash.update(piece);
      reader.add(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  const type = reader.end();
  if ('refused' in type) return refuse(source.fileName, type);
  // A text has no bytes that tell it from a script: there the name is the only sign.
  if (type.extension === '.txt' && scripts.has(extname(source.fileName).toLowerCase()))
    return refuse(source.fileName, program);
  const fileName = cleanFileName(source.fileName, type);
  return success({ sha256: hash.digest('hex'), bytes, kind: type.kind, fileName });
}

const scripts = new Set(
  '.bat .cmd .com .hta .js .jse .lnk .ps1 .py .reg .scr .sh .url .vbe .vbs .wsf'.split(' '),
);

const refuse = (fileName: string, { refused, advice }: RefusedType) =>
  failure('file-refused', `Berkas "${fileName}" tidak dilampirkan karena merupakan ${refused}. ${advice}`);

const discard = (temporary: string, disk: Disk): Promise<void> =>
  disk.rm(temporary, { force: true }).catch(() => undefined);

/** Makes the new name last through a power cut. Windows has no such call for a folder and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fileSystem.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes copies that a crash left half done. A young one may be another window's work. */
async function sweep(folder: string): Promise<void> {
  for (const name of await fileSystem.readdir(folder)) {
    if (!name.endsWith(temporaryEnding)) continue;
    const path = join(folder, name);
    const found = await fileSystem.stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > hour)
      await fileSystem.rm(path, { force: true }).catch(() => undefined);
  }
}
