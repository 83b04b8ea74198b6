import { type Failure, failure } from '../contract/result.ts';

type Words = [code: string, message: string];
const full: Words = [
  'disk-full',
  'Tempat di diska habis, sehingga perubahan terakhir tidak disimpan; data sebelumnya utuh. Kosongkan diska, lalu ulangi.',
];
const locked: Words = [
  'database-locked',
  'Basis data sedang dipakai program lain, sehingga perubahan terakhir tidak disimpan. Tutup program itu, lalu ulangi.',
];
const damaged: Words = [
  'database-damaged',
  'Basis data rusak sehingga tidak dapat dibaca seluruhnya. Jangan hapus berkasnya: tutup program dan pulihkan dari cadangan terakhir.',
];
const readOnly: Words = [
  'database-not-writable',
  'Folder basis data tidak dapat ditulisi, sehingga perubahan terakhir tidak disimpan. Periksa izin folder atau diskanya, lalu ulangi.',
];
const failing: Words = [
  'disk-failing',
  'Diska tidak dapat dibaca atau ditulisi, sehingga perubahan terakhir tidak disimpan. Periksa diska, buat cadangan ke diska lain, lalu buka kembali program.',
];

/** By the beginning of the code that SQLite or the system gives; the first that fits. */
const known: [start: string, words: Words][] = [
  ['SQLITE_FULL', full],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['SQLITE_BUSY', locked],
  ['SQLITE_LOCKED', locked],
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_CANTOPEN', readOnly],
  ['EROFS', readOnly],
  ['SQLITE_IOERR', failing],
  ['EIO', failing],
];

/**
 * What a disturbance from outside means to the officer: a full or failing disk, a locked or damaged file, a folder that
 * cannot be written. Undefined for any other exception, which is a defect. The transaction that met it is rolled back.
 */
export function explainDisturbance(error: unknown): { ok: false; error: Failure } | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  const words = known.find(([start]) => code.startsWith(start))?.[1];
  return words && failure(...words);
}
