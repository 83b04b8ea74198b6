/** What the texts of a training's papers may name in braces, and what stands there. */
export const trainingPlaceholders = {
  judul: 'judul pelatihan',
  tema: 'tema pelatihan',
  penyelenggara: 'penyelenggara',
  mitra: 'mitra',
  tanggal: 'hari-hari pelatihan, "24–27 Agustus 2020"',
  tempat: 'tempat',
  jumlahJam: 'jam pelajaran yang terlaksana',
  nama: 'nama peserta',
  usaha: 'nama usaha atau lembaga peserta',
  kehadiran: 'persentase kehadiran peserta',
} as const;

export type TrainingPlaceholder = keyof typeof trainingPlaceholders;
