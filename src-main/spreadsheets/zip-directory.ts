/** Reads the list of entries at the end of a zip file (its central directory) without unpacking anything. */

/** One entry as the directory declares it. */
export interface ZipEntry {
  name: string;
  /** 0 = stored, 8 = deflate; others are not used by workbooks. */
  method: number;
  encrypted: boolean;
  crc32: number;
  packedBytes: number;
  unpackedBytes: number;
  /** Where its local header begins in the file. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new RangeError('no end of central directory');
};

const readUInt64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** Where the directory lies and how many entries it has; `shift` is what stands before the zip (rare). */
const findDirectory = (bytes: Buffer): { start: number; end: number; count: number; shift: number } => {
  const end = findEnd(bytes);
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let start = bytes.readUInt32LE(end + 16);
  let directoryEnd = end;
  if (end >= 20 && bytes.readUInt32LE(end - 20) === END64_LOCATOR_SIGNATURE) {
    const end64 = readUInt64(bytes, end - 12);
    if (bytes.readUInt32LE(end64) === END64_SIGNATURE) {
      count = readUInt64(bytes, end64 + 32);
      size = readUInt64(bytes, end64 + 40);
      start = readUInt64(bytes, end64 + 48);
      directoryEnd = end64;
    }
  }
  const shift = directoryEnd - size - start;
  if (shift < 0) throw new RangeError('the central directory is cut short');
  return { start: start + shift, end: directoryEnd, count, shift };
};

/** Sizes of 4 GB and more stand in an extra field (zip64), in this order and only where needed. */
const readZip64 = (extra: Buffer, values: [number, number, number]): [number, number, number] => {
  const [unpacked, packed, offset] = values;
  if (unpacked !== 0xffffffff && packed !== 0xffffffff && offset !== 0xffffffff) return values;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return readUInt64(extra, next - 8);
    }) as [number, number, number];
  }
  return values;
};

/** The entries, in the order of the directory; throws a RangeError when the directory is damaged. */
export const readZipDirectory = (bytes: Buffer): ZipEntry[] => {
  const { start, end, count, shift } = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count && at < end) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new RangeError('not a directory entry');
    const flags = bytes.readUInt16LE(at + 8);
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const [unpackedBytes, packedBytes, offset] = readZip64(bytes.subarray(nameEnd, extraEnd), [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (flags & 1) === 1,
      crc32: bytes.readUInt32LE(at + 16),
      packedBytes,
      unpackedBytes,
      offset: offset + shift,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  if (entries.length < count) throw new RangeError('the central directory is cut short');
  return entries;
};
