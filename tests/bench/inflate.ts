import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../src-main/spreadsheets/zip-directory.ts';

/** Every entry of a zip file, unpacked by zlib. */
export function* unpackedParts(file: string): Generator<Buffer> {
  const bytes = readFileSync(file);
  for (const { offset, packedBytes, method } of readZipDirectory(bytes)) {
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + packedBytes);
    yield method === 8 ? inflateRawSync(packed) : packed;
  }
}

/** Unpacks all of it, which is the least that reading it takes; the number of bytes. */
export function inflateAll(file: string): number {
  let bytes = 0;
  for (const { length } of unpackedParts(file)) bytes += length;
  return bytes;
}
