import type { PaperKind } from '../../../src-main/contract/letters.ts';

/** What can be done with a kind of paper. */
export interface PaperTraits {
  /** "BAST", "Tanda terima" */
  name: string;
  /** What it is for. */
  about: string;
  /** There is one for each recipient, so it can be saved one by one. */
  each: boolean;
  /** It has a Word copy. */
  word: boolean;
  /** The sheet it is printed on, where that is not chosen. */
  ownSize?: string;
}

const letter = { each: true, word: true };
const list = { each: false, word: false };

export const paperTraits: Record<PaperKind, PaperTraits> = {
  handovers: { ...letter, name: 'BAST', about: 'Berita acara serah terima dengan daftar barangnya.' },
  statement: {
    ...letter,
    name: 'Surat pernyataan kesanggupan',
    about: 'Ditandatangani penerima di atas meterai.',
  },
  'integrity-pact': {
    ...letter,
    name: 'Pakta integritas',
    about: 'Ditandatangani penerima di atas meterai.',
  },
  'grant-agreement': {
    ...letter,
    name: 'Naskah perjanjian hibah (NPHD)',
    about: 'Perjanjian dua pihak. Nomornya ditulis tangan oleh tiap pihak.',
  },
  'receipt-list': {
    ...list,
    name: 'Tanda terima',
    about: 'Satu daftar yang ditandatangani semua penerima, dengan barang dan jumlahnya.',
  },
  'beneficiary-list': {
    ...list,
    name: 'BNBA',
    about: 'Daftar penerima menurut nama dan alamat (by name by address), untuk laporan dan pemeriksa.',
  },
  labels: {
    each: true,
    word: false,
    name: 'Label barang',
    about: 'Tiap alat satu label dengan kode QR nomornya; bahan satu label tiap jenis.',
    ownSize: 'Lembar label A4',
  },
  envelopes: {
    each: true,
    word: false,
    name: 'Amplop',
    about: 'Alamat penerima, ukuran menurut Pengaturan.',
    ownSize: 'Menurut Pengaturan',
  },
};
