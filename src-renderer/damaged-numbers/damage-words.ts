import type { DamageKind } from '../../src-main/contract/damaged-numbers.ts';

export interface DamageWords {
  group: 'NIK' | 'Telepon';
  label: string;
  /** What it means, and where it may be wrong, above the list. */
  explanation: string;
  field: 'nik' | 'phone';
}

/** The kinds of the worklist in words. */
export const damageWords: Record<DamageKind, DamageWords> = {
  'nik-unreadable': {
    group: 'NIK',
    label: 'Tidak terbaca',
    explanation:
      'Isi sel pada buku kerja asal bukan NIK yang utuh, misalnya 3,3E+15 atau kurang dari 16 angka. Ketik NIK menurut KTP.',
    field: 'nik',
  },
  'nik-serial-zero': {
    group: 'NIK',
    label: 'Nomor urut 0000',
    explanation:
      'Nomor urut NIK dimulai dari 0001, jadi 0000 tidak pernah diterbitkan. Biasanya Excel menyimpan NIK sebagai angka, dan angka terakhirnya berubah menjadi 0.',
    field: 'nik',
  },
  'nik-ends-zero': {
    group: 'NIK',
    label: 'Berakhir 0',
    explanation:
      'Excel hanya menyimpan 15 angka; angka ke-16 menjadi 0. Tidak semua di sini rusak: NIK asli pun dapat berakhir 0 (nomor urut 0010, 0020, …). Cocokkan dengan KTP; bila sudah benar, tekan Enter untuk lewat.',
    field: 'nik',
  },
  'nik-gender': {
    group: 'NIK',
    label: 'Jenis kelamin berbeda',
    explanation:
      'Tanggal lahir perempuan dalam NIK ditambah 40, dan itu tidak cocok dengan jenis kelamin yang tercatat. Perbaiki NIK, atau pakai yang tertulis dalam NIK.',
    field: 'nik',
  },
  'nik-birthdate': {
    group: 'NIK',
    label: 'Tanggal lahir berbeda',
    explanation:
      'Angka ke-7 s.d. 12 NIK tidak cocok dengan tanggal lahir yang tercatat. Ada NIK resmi yang memang berbeda dari akta; cocokkan dengan KTP.',
    field: 'nik',
  },
  'nik-region': {
    group: 'NIK',
    label: 'Kode kecamatan tidak dikenal',
    explanation:
      'Enam angka pertama bukan kode kecamatan yang berlaku sekarang. NIK lama dari daerah yang sudah dimekarkan dapat tetap benar; cocokkan dengan KTP.',
    field: 'nik',
  },
  'nik-missing': {
    group: 'NIK',
    label: 'Belum ada',
    explanation: 'NIK belum diisi. Yang belum diketahui boleh tetap kosong.',
    field: 'nik',
  },
  'phone-unreadable': {
    group: 'Telepon',
    label: 'Tidak terbaca',
    explanation:
      'Isi sel pada buku kerja asal bukan nomor telepon yang utuh, misalnya 8,12E+10 atau terlalu pendek. Ketik ulang nomornya.',
    field: 'phone',
  },
  'phone-missing': {
    group: 'Telepon',
    label: 'Belum ada',
    explanation: 'Nomor telepon belum diisi. Dua nomor dipisah koma.',
    field: 'phone',
  },
};
