/** Why a workbook cannot be read, in words. The codes are stable. */

/** The codes of a file that cannot be read. */
export type WorkbookProblem =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-locked-by-password'
  | 'file-damaged'
  | 'file-not-workbook'
  | 'file-too-large'
  | 'workbook-empty';

/** Thrown inside the readers, and turned into a Failure by `openWorkbook`; it never leaves this folder. */
export class WorkbookError extends Error {
  readonly code: WorkbookProblem;
  /** What exactly: the kind of file it is, or the limit. */
  readonly detail: string;

  constructor(code: WorkbookProblem, detail = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
  }
}

const supported = 'Berkas yang dapat dibaca: .xlsx, .xlsm, .xls, .ods, dan .csv.';

const messages: Record<WorkbookProblem, (name: string, detail: string) => string> = {
  'file-missing': (name) =>
    `Berkas "${name}" tidak ditemukan. Mungkin sudah dipindahkan, dihapus, atau flash disk telah dilepas.`,
  'file-unreadable': (name) =>
    `Berkas "${name}" tidak dapat dibuka karena sedang dipakai program lain, misalnya Excel, atau tidak ada izin membacanya. Simpan dan tutup berkas itu di sana, lalu coba lagi.`,
  'file-locked-by-password': (name) =>
    `Berkas "${name}" dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu coba lagi.`,
  'file-damaged': (name, detail) =>
    `Berkas "${name}" rusak atau tidak lengkap${detail ? ` (${detail})` : ''}. Buka dan simpan ulang di Excel, atau minta salinan yang baru.`,
  'file-not-workbook': (name, detail) =>
    `Berkas "${name}" bukan buku kerja${detail ? `, melainkan ${detail}` : ''}. ${supported}`,
  'file-too-large': (name, detail) =>
    `Berkas "${name}" terlalu besar untuk dibaca (${detail}). Pecah menjadi beberapa berkas, lalu coba lagi.`,
  'workbook-empty': (name) => `Berkas "${name}" tidak berisi data satu sel pun.`,
};

/** The message for the officer. */
export const problemMessage = (code: WorkbookProblem, name: string, detail: string): string =>
  messages[code](name, detail);
