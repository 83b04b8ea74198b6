import { stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { formatFileSize } from '../rules/file-size.ts';
import { type Disk, explainDisk } from './disk.ts';

/** Where a content comes from: a file of a disk, or bytes that were pasted or made. */
export type FileSource = { path: string } | { fileName: string; bytes: Uint8Array };

/** A source that is being read, piece by piece. */
export interface OpenedSource {
  fileName: string;
  /** The next piece; undefined at the end. Throws what the disk throws. */
  next(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** Bytes of a content at most. */
export const largestContent = 25 * 1024 * 1024;
const pieceBytes = 1024 * 1024;

export const tooLarge = (fileName: string, bytes: number) =>
  failure(
    'file-too-large',
    `Berkas "${fileName}" berukuran ${formatFileSize(bytes)}, melebihi batas ${formatFileSize(largestContent)}. Kecilkan dahulu, misalnya dengan mutu pindai atau foto yang lebih rendah.`,
  );

/** The name by which a source is told of. */
export const nameOfSource = (source: FileSource): string =>
  'path' in source ? basename(source.path) : source.fileName;

/** Opens a source; refuses in words what is no file, is empty or too large, and what the disk does not give. */
export async function openSource(source: FileSource, disk: Disk): Promise<Result<OpenedSource>> {
  const fileName = nameOfSource(source);
  if ('bytes' in source) {
    if (source.bytes.length === 0) return empty(fileName);
    if (source.bytes.length > largestContent) return tooLarge(fileName, source.bytes.length);
    const pieces = [source.bytes];
    return success({ fileName, next: async () => pieces.shift(), close: async () => undefined });
  }
  try {
    if (!isAbsolute(source.path)) return failure('file-missing', `Letak berkas "${fileName}" tidak lengkap.`);
    // Before it is opened: a pipe would be waited for without end.
    const found = await stat(source.path);
    if (!found.isFile())
      return failure('not-a-file', `"${fileName}" bukan berkas. Pilih berkas-berkas di dalamnya.`);
    if (found.size === 0) return empty(fileName);
    if (found.size > largestContent) return tooLarge(fileName, found.size);
    const handle = await disk.open(source.path, 'r');
    return success({
      fileName,
      async next() {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, null);
        return bytesRead === 0 ? undefined : buffer.subarray(0, bytesRead);
      },
      close: () => handle.close(),
    });
  } catch (error) {
    return explainDisk(error, 'read', fileName, '');
  }
}

const empty = (fileName: string) =>
  failure('file-empty', `Berkas "${fileName}" kosong, sehingga tidak dilampirkan.`);
