/** Unpacks single entries of a zip file, never to more than the directory declared. */
import { crc32, inflateRawSync } from 'node:zlib';
import { WorkbookError } from './problems.ts';
import type { WorkbookLimits } from './workbook.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024).toLocaleString('id-ID')} MB`;

/** The entries of a file that is within the limits; throws a WorkbookError otherwise. Unpacks nothing. */
export const checkedDirectory = (bytes: Buffer, limits: WorkbookLimits): ZipEntry[] => {
  let entries: ZipEntry[];
  try {
    entries = readZipDirectory(bytes);
  } catch {
    throw new WorkbookError('file-damaged', 'daftar isi arsip tidak terbaca');
  }
  if (entries.length > limits.entries) throw new WorkbookError('file-too-large', `${entries.length} bagian`);
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.unpackedBytes), 0);
  if (total > limits.unpackedBytes || largest > limits.entryBytes) {
    throw new WorkbookError('file-too-large', `${megabytes(total)} setelah dibuka`);
  }
  if (entries.some((entry) => entry.encrypted)) throw new WorkbookError('file-locked-by-password');
  return entries;
};

/** Deflate cannot pack more than so many bytes into one. */
const mostExpansion = 1032;

const inflate = (packed: Buffer, entry: ZipEntry): Buffer => {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError('unknown packing method');
  // In one piece: many small ones would be kept beside the whole until that is put together. A declared size that no
  // content of this length can have is not believed.
  const size = Math.max(64, entry.unpackedBytes);
  const chunkSize = Math.min(size, 64 + packed.length * mostExpansion);
  return inflateRawSync(packed, { chunkSize, maxOutputLength: size });
};

/** The content of one entry; throws a WorkbookError when it is not what the directory declared. */
export const unpackEntry = (bytes: Buffer, entry: ZipEntry): Buffer => {
  try {
    if (bytes.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw new RangeError('no local header');
    const nameBytes = bytes.readUInt16LE(entry.offset + 26);
    const start = entry.offset + 30 + nameBytes + bytes.readUInt16LE(entry.offset + 28);
    const content = inflate(bytes.subarray(start, start + entry.packedBytes), entry);
    if (content.length !== entry.unpackedBytes || crc32(content) !== entry.crc32)
      throw new RangeError('differs');
    return content;
  } catch {
    throw new WorkbookError('file-damaged', `bagian ${entry.name.slice(0, 60)}`);
  }
};
