import { editDistance } from './edit-distance.ts';

/** What the texts of a letter may name in braces, and what stands there. */
export const placeholders = {
  namaProgram: 'nama program bantuan',
  tahunAnggaran: 'tahun anggaran',
  sumberDana: 'sumber dana barang yang diterima',
  jumlahUnit: 'jumlah unit, "5 (lima)"',
  jumlahJenis: 'jumlah jenis barang, "3 (tiga)"',
  nilai: 'nilai seluruhnya, "Rp 1.250.000"',
  nilaiTerbilang: 'nilai dalam huruf',
  rincianBarang: 'barang dan jumlahnya, "Bor duduk 1 unit dan Wajan 3 buah"',
  rangkap: 'jumlah rangkap, "2 (dua)"',
  namaDinas: 'nama dinas',
  namaPemerintah: 'nama pemerintah daerah',
  namaKabupaten: 'nama kabupaten/kota',
  namaKota: 'tempat surat dibuat, "Purbalingga"',
  pihakKesatu: 'pemerintah daerah atau dinas yang diwakili pejabat',
  pihakKedua: 'kelompok, usaha, atau nama yang menerima',
  namaPenerima: 'nama yang menerima',
  nikPenerima: 'NIK yang menerima',
  usahaPenerima: 'nama usaha atau kelompok penerima',
  jabatanPenerima: 'kedudukan penerima dalam usaha atau kelompok',
  alamatPenerima: 'alamat penerima',
  namaPejabat: 'nama pejabat yang menyerahkan',
  jabatanPejabat: 'jabatan pejabat yang menyerahkan',
  nomor: 'nomor surat',
  tanggal: 'tanggal penyerahan, "10 September 2020"',
  hari: 'hari penyerahan, "Kamis"',
  tanggalHuruf: 'tanggal dalam huruf, "sepuluh"',
  bulan: 'bulan penyerahan, "September"',
  tahunHuruf: 'tahun dalam huruf, "dua ribu dua puluh"',
  tanggalAngka: 'tanggal dengan angka, "10-09-2020"',
  tempat: 'tempat penyerahan',
} as const;

export type PlaceholderName = keyof typeof placeholders;
export type PlaceholderValues = Record<PlaceholderName, string>;

/** Those that the label of a thing can fill. */
export const labelPlaceholders = [
  'namaProgram',
  'tahunAnggaran',
  'sumberDana',
  'namaDinas',
  'namaPemerintah',
  'namaKabupaten',
  'namaKota',
  'namaPenerima',
  'usahaPenerima',
] as const satisfies readonly PlaceholderName[];

const pattern = /\{([^{}]*)\}/g;

/** Puts the values where their names stand in braces; a name without a value stays as it was typed. */
export const fillPlaceholders = (text: string, values: Readonly<Partial<Record<string, string>>>): string =>
  text.replace(pattern, (whole, name: string) =>
    Object.hasOwn(values, name.trim()) ? (values[name.trim()] ?? whole) : whole,
  );

/** Names at most that a sentence lists. */
const mostNamed = 12;

/**
 * What is wrong with the placeholders of a text, each in a sentence for the officer; empty when all is well. `known`
 * are those that can be filled there.
 */
export function checkPlaceholders(
  text: string,
  known: readonly string[] = Object.keys(placeholders),
): string[] {
  const problems: string[] = [];
  const names = new Set([...text.matchAll(pattern)].map((found) => (found[1] ?? '').trim()));
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = closest(name, known);
    const all =
      known.length > mostNamed ? 'Lihat daftarnya pada Pengaturan.' : `Yang dikenal: ${known.join(', ')}.`;
    const hint = meant ? ` Mungkin maksudnya {${meant}}.` : ` ${all}`;
    problems.push(`Isian {${name}} tidak dikenal.${hint}`);
  }
  if (/[{}]/.test(text.replace(pattern, ''))) problems.push('Kurung kurawal tidak berpasangan.');
  return problems;
}

/** The known name that differs only in case, blanks or dashes, or that begins alike, or in a letter or two. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length < 3) return undefined;
  const likely = (candidate: string) => editDistance(candidate.toLowerCase(), plain, 2);
  return (
    known.find((candidate) => candidate.toLowerCase() === plain) ??
    known.find(
      (candidate) => candidate.toLowerCase().startsWith(plain) || plain.startsWith(candidate.toLowerCase()),
    ) ??
    known.find((candidate) => likely(candidate) <= (plain.length < 8 ? 1 : 2))
  );
}
