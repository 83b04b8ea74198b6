/** The sections of Pengaturan, in their order. `forAll` = not only for a pengelola. */
export const settingsSections = [
  { path: 'wilayah', label: 'Wilayah' },
  { path: 'kop-surat', label: 'Kop surat' },
  { path: 'kertas', label: 'Kertas' },
  { path: 'penomoran', label: 'Penomoran' },
  { path: 'teks-bast', label: 'Teks BAST' },
  { path: 'teks-pernyataan', label: 'Teks pernyataan' },
  { path: 'teks-pakta', label: 'Teks pakta integritas' },
  { path: 'teks-nphd', label: 'Teks NPHD' },
  { path: 'label-amplop', label: 'Label dan amplop' },
  { path: 'surat-pelatihan', label: 'Surat pelatihan' },
  { path: 'pejabat', label: 'Pejabat' },
  { path: 'komoditas', label: 'Komoditas' },
  { path: 'bentuk-usaha', label: 'Bentuk usaha' },
  { path: 'bantuan-ganda', label: 'Bantuan ganda' },
  { path: 'fasilitasi', label: 'Fasilitasi' },
  { path: 'monev', label: 'Monev' },
  { path: 'cadangan', label: 'Cadangan', forAll: true },
  { path: 'petugas', label: 'Petugas' },
  { path: 'panduan-awal', label: 'Panduan awal' },
  { path: 'data-contoh', label: 'Data contoh', forAll: true },
  { path: 'tampilan', label: 'Tampilan', forAll: true },
  { path: 'pin-saya', label: 'PIN saya', forAll: true },
  { path: 'tentang', label: 'Tentang', forAll: true },
] as const satisfies readonly { path: string; label: string; forAll?: true }[];

export type SettingsSection = (typeof settingsSections)[number]['path'];

/** Those that are shown to who sits here. */
export const offeredSections = (mayManage: boolean) =>
  settingsSections.filter((section) => mayManage || 'forAll' in section);
