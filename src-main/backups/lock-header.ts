import { createHmac, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { CopyNote } from '../database/copy-note.ts';

// The bytes are described in docs/backup-format.md; change both together.

export const magic = Buffer.from('SIKMLOCK', 'latin1');
const formatVersion = 1;
const saltBytes = 16;
const checkBytes = 32;
/** Before the note: magic, version, cost, salt of the passphrase, salt of the file, length of the note. */
export const fixedBytes = magic.length + 2 + saltBytes + saltBytes + 4;
const largestNote = 100_000;
/** scrypt N = 2^17, r = 8, p = 1: half a second and 128 MB on an office's computer. */
export const usualCost = 17;
const costs = { least: 10, most: 20 };

/** The key that a passphrase gives, with what is needed to get it again. */
export interface LockKey {
  salt: Buffer;
  /** log2 of scrypt's N. */
  cost: number;
  key: Buffer;
}

/** The head of a locked file. */
export interface LockHeader {
  salt: Buffer;
  cost: number;
  fileSalt: Buffer;
  /** What a person is told before the passphrase is asked for; null for an attached file's content. */
  note: CopyNote | null;
  /** Every byte of it, without the check at its end. */
  bytes: Buffer;
  check: Buffer;
}

/** Derives the key of a passphrase. Blanks at the ends do not count; letters are taken in their composed form. */
export async function deriveKey(passphrase: string, salt: Buffer, cost: number): Promise<LockKey> {
  const key = await new Promise<Buffer>((resolve, reject) => {
    scrypt(
      passphrase.normalize('NFC').trim(),
      salt,
      32,
      { N: 2 ** cost, r: 8, p: 1, maxmem: 256 * 1024 * 2 ** Math.max(0, cost - 7) },
      (error, derived) => (error ? reject(error) : resolve(derived)),
    );
  });
  return { salt, cost, key };
}

/** The key of a passphrase for new files; with a salt of the workstation's own, the same words give the same key. */
export const newKey = (
  passphrase: string,
  cost = usualCost,
  salt = randomBytes(saltBytes),
): Promise<LockKey> => deriveKey(passphrase, salt, cost);

/** The two keys of one file: for its chunks, and for the check of its head. */
export function fileKeys({ key }: LockKey, fileSalt: Buffer): { chunks: Buffer; head: Buffer } {
  const derived = Buffer.from(hkdfSync('sha256', key, fileSalt, 'sentra-cadangan', 64));
  return { chunks: derived.subarray(0, 32), head: derived.subarray(32) };
}

/** The head of a new locked file, with its check. */
export function writeHeader(lock: LockKey, note: CopyNote | null): { fileSalt: Buffer; bytes: Buffer } {
  const fileSalt = randomBytes(saltBytes);
  const text = Buffer.from(JSON.stringify(note), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const head = Buffer.concat([
    magic,
    Buffer.from([formatVersion, lock.cost]),
    lock.salt,
    fileSalt,
    length,
    text,
  ]);
  return { fileSalt, bytes: Buffer.concat([head, checkOf(lock, fileSalt, head)]) };
}

/** Bytes of the whole head by its fixed part; undefined when it is none of this version. */
export function headerLength(fixed: Buffer): number | undefined {
  if (fixed.length < fixedBytes || !fixed.subarray(0, magic.length).equals(magic)) return undefined;
  const [version, cost] = fixed.subarray(magic.length);
  if (version !== formatVersion || cost === undefined || cost < costs.least || cost > costs.most)
    return undefined;
  const note = fixed.readUInt32BE(fixedBytes - 4);
  return note > largestNote ? undefined : fixedBytes + note + checkBytes;
}

/** Reads a head of `headerLength` bytes; undefined when it is not one. Whether it is genuine, `isGenuine` says. */
export function readHeader(all: Buffer): LockHeader | undefined {
  if (headerLength(all) !== all.length) return undefined;
  const bytes = all.subarray(0, all.length - checkBytes);
  const salts = magic.length + 2;
  try {
    return {
      cost: bytes[magic.length + 1] ?? 0,
      salt: bytes.subarray(salts, salts + saltBytes),
      fileSalt: bytes.subarray(salts + saltBytes, salts + 2 * saltBytes),
      note: JSON.parse(bytes.subarray(fixedBytes).toString('utf8')) as CopyNote | null,
      bytes,
      check: all.subarray(all.length - checkBytes),
    };
  } catch {
    return undefined; // a changed byte in the note
  }
}

/** Whether the head was written with this key and is unchanged. */
export const isGenuine = (lock: LockKey, header: LockHeader): boolean =>
  timingSafeEqual(checkOf(lock, header.fileSalt, header.bytes), header.check);

const checkOf = (lock: LockKey, fileSalt: Buffer, head: Buffer): Buffer =>
  createHmac('sha256', fileKeys(lock, fileSalt).head).update(head).digest();
