import type * as fileSystem from 'node:fs/promises';
import { type Failure, failure } from '../contract/result.ts';

/** What is asked of the disk when a content is taken in; tests give one that fails. */
export type Disk = Pick<typeof fileSystem, 'open' | 'rename' | 'rm' | 'mkdir'>;

/** What was being done when the disk said no. */
export type DiskStep = 'read' | 'write';

/** The failure of a disk in words. An error without a code of the system is a defect and goes on as an exception. */
export function explainDisk(
  error: unknown,
  step: DiskStep,
  fileName: string,
  folder: string,
): { ok: false; error: Failure } {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const { code } = error;
  const isHeld = ['EACCES', 'EPERM', 'EBUSY'].includes(code);
  if (step === 'read') {
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return failure('file-missing', `Berkas "${fileName}" tidak ditemukan. Pilih kembali berkasnya.`);
    return failure(
      'file-unreadable',
      isHeld
        ? `Berkas "${fileName}" tidak dapat dibaca: sedang dipakai program lain atau tidak boleh dibuka. Tutup program itu, lalu ulangi.`
        : `Berkas "${fileName}" tidak dapat dibaca (${code}). Salin dahulu ke komputer ini, lalu ulangi.`,
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return failure(
      'disk-full',
      `Tempat di diska habis; "${fileName}" tidak disimpan. Kosongkan diska, lalu ulangi.`,
    );
  return failure(
    'store-not-writable',
    isHeld || code === 'EROFS'
      ? `Folder "${folder}" tidak dapat ditulisi; "${fileName}" tidak disimpan. Periksa izin folder itu.`
      : `"${fileName}" tidak dapat disimpan di "${folder}" (${code}).`,
  );
}
