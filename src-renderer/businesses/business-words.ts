import type { BusinessRow } from '../../src-main/contract/businesses.ts';

export const scaleWords = { kecil: 'Kecil', menengah: 'Menengah', besar: 'Besar' } as const;
export const unclassified = 'Belum terklasifikasi';
export const scaleWord = (scale: BusinessRow['scale']): string => (scale ? scaleWords[scale] : unclassified);

export const statusWords = { aktif: 'Aktif', 'tidak aktif': 'Tidak aktif', tutup: 'Tutup' } as const;
export const genderWords = { L: 'Laki-laki', P: 'Perempuan' } as const;

/** "330305 520584 0001": place, birth date and serial stand apart, so that an eye can check them. */
export const spacedNik = (nik: string): string => nik.replace(/^(\d{6})(\d{6})(\d{4})$/, '$1 $2 $3');
