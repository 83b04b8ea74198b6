import { createCipheriv, createDecipheriv } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import type { CopyNote } from '../database/copy-note.ts';
import { type Disk, replaceFile } from '../disk/replace-file.ts';
import {
  deriveKey,
  fileKeys,
  fixedBytes,
  headerLength,
  isGenuine,
  type LockHeader,
  type LockKey,
  readHeader,
  writeHeader,
} from './lock-header.ts';

const chunkBytes = 64 * 1024;
const tagBytes = 16;

/** What opens a locked file: the words a person typed, or the key that this workstation keeps of them. */
export type Opener = { passphrase: string } | { key: LockKey };

/** Counts the chunks and marks the last one: none can be left out, swapped, repeated or cut off unseen. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 3);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Locks a file, whole or not at all. Failures: those of replaceFile. */
export function lockFile(
  source: string,
  target: string,
  lock: LockKey,
  note: CopyNote | null,
  disk: Disk = fileSystem,
): Promise<Result<{ path: string }>> {
  return replaceFile(
    target,
    async (temporary) => {
      const { fileSalt, bytes } = writeHeader(lock, note);
      const { chunks } = fileKeys(lock, fileSalt);
      const from = await disk.open(source, 'r');
      const to = await disk.open(temporary, 'wx', 0o600);
      try {
        await to.writeFile(bytes);
        for await (const { piece, index, isLast } of pieces(from, chunkBytes)) {
          const cipher = createCipheriv('aes-256-gcm', chunks, nonceOf(index, isLast));
          await to.writeFile(Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]));
        }
      } finally {
        await from.close();
        await to.close();
      }
      return success({ path: target });
    },
    disk,
  );
}

/** The head of a locked file; undefined when it is none. Throws what the disk throws. */
export async function readLockHeader(file: string): Promise<LockHeader | undefined> {
  const handle = await fileSystem.open(file, 'r');
  try {
    return await headerOf(handle);
  } finally {
    await handle.close();
  }
}

/**
 * Unlocks a file to a new one, or with `target` null only proves that every byte of it is as it was locked. Refuses
 * `not-a-backup`, `passphrase-wrong` (or its head was changed: the two cannot be told apart) and `backup-damaged`, and
 * then leaves no target. Throws what the disk throws.
 */
export async function unlockFile(
  file: string,
  target: string | null,
  opener: Opener,
): Promise<Result<LockKey>> {
  const handle = await fileSystem.open(file, 'r');
  try {
    const header = await headerOf(handle);
    if (!header)
      return failure('not-a-backup', `"${basename(file)}" bukan cadangan Sentra IKM yang terkunci.`);
    const lock = await keyFor(header, opener);
    if (!lock || !isGenuine(lock, header))
      return failure(
        'passphrase-wrong',
        `Frasa sandi untuk "${basename(file)}" tidak cocok, atau kepala berkasnya berubah. Periksa huruf besar dan kecil, lalu coba lagi.`,
      );
    return (await decrypt(handle, target, fileKeys(lock, header.fileSalt).chunks))
      ? success(lock)
      : failure(
          'backup-damaged',
          `Isi cadangan "${basename(file)}" berubah atau terpotong, sehingga tidak dipakai. Pilih cadangan lain.`,
        );
  } finally {
    await handle.close();
  }
}

async function keyFor(header: LockHeader, opener: Opener): Promise<LockKey | undefined> {
  if ('passphrase' in opener) return deriveKey(opener.passphrase, header.salt, header.cost);
  const { key } = opener;
  return key.salt.equals(header.salt) && key.cost === header.cost ? key : undefined;
}

/** Whether each chunk was as it was written; the target is removed when one was not. */
async function decrypt(from: fileSystem.FileHandle, target: string | null, key: Buffer): Promise<boolean> {
  const to = target === null ? null : await fileSystem.open(target, 'wx', 0o600);
  let isSound = false;
  try {
    for await (const { piece, index, isLast } of pieces(from, chunkBytes + tagBytes)) {
      const clear = openChunk(piece, key, nonceOf(index, isLast));
      if (!clear) break;
      await to?.writeFile(clear);
      isSound = isLast;
    }
    await to?.sync();
  } finally {
    await to?.close();
    if (!isSound && target !== null) await fileSystem.rm(target, { force: true });
  }
  return isSound;
}

function openChunk(piece: Buffer, key: Buffer, nonce: Buffer): Buffer | undefined {
  if (piece.length < tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(piece.subarray(piece.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, piece.length - tagBytes)), decipher.final()]);
  } catch {
    return undefined; // what it says does not belong to the key, the place or the other bytes
  }
}

async function headerOf(handle: fileSystem.FileHandle): Promise<LockHeader | undefined> {
  const fixed = await readFull(handle, fixedBytes);
  const length = headerLength(fixed);
  return length === undefined
    ? undefined
    : readHeader(Buffer.concat([fixed, await readFull(handle, length - fixedBytes)]));
}

/** The rest of a file in pieces of a size; the last one, which may be empty or full, is told to be so. */
async function* pieces(handle: fileSystem.FileHandle, size: number) {
  let piece = await readFull(handle, size);
  for (let index = 0; ; index += 1) {
    const next = piece.length < size ? Buffer.alloc(0) : await readFull(handle, size);
    const isLast = next.length === 0;
    yield { piece, index, isLast };
    if (isLast) return;
    piece = next;
  }
}

async function readFull(handle: fileSystem.FileHandle, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(buffer, filled, size - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
