/** What the texts of a letter may name in braces, and what stands there. */
export const placeholders = {
  namaProgram: 'nama program bantuan',
  tahunAnggaran: 'tahun anggaran',
  sumberDana: 'sumber dana barang yang diterima',
  jumlahUnit: 'jumlah unit, "5 (lima)"',
  jumlahJenis: 'jumlah jenis barang, "3 (tiga)"',
  nilai: 'nilai seluruhnya, "Rp 1.250.000"',
  nilaiTerbilang: 'nilai dalam huruf',
  rangkap: 'jumlah rangkap, "2 (dua)"',
  namaDinas: 'nama dinas',
  namaPemerintah: 'nama pemerintah daerah',
  namaKabupaten: 'nama kabupaten/kota',
  namaPenerima: 'nama yang menerima',
  usahaPenerima: 'nama usaha atau kelompok penerima',
  jabatanPenerima: 'kedudukan penerima dalam usaha atau kelompok',
  alamatPenerima: 'alamat penerima',
  namaPejabat: 'nama pejabat yang menyerahkan',
  jabatanPejabat: 'jabatan pejabat yang menyerahkan',
  nomor: 'nomor surat',
  tanggal: 'tanggal penyerahan, "10 September 2020"',
  tempat: 'tempat penyerahan',
} as const;

export type PlaceholderName = keyof typeof placeholders;
export type PlaceholderValues = Record<PlaceholderName, string>;

const pattern = /\{([^{}]*)\}/g;

const isKnown = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name);

/** Puts the values where their names stand in braces; an unknown name stays as it was typed. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(pattern, (whole, name: string) =>
    isKnown(name.trim()) ? values[name.trim() as PlaceholderName] : whole,
  );

/** What is wrong with the placeholders of a text, each in a sentence for the officer; empty when all is well. */
export function checkPlaceholders(text: string): string[] {
  const problems: string[] = [];
  const names = new Set([...text.matchAll(pattern)].map((found) => (found[1] ?? '').trim()));
  for (const name of names) {
    if (isKnown(name)) continue;
    const meant = closest(name);
    const hint = meant
      ? ` Mungkin maksudnya {${meant}}.`
      : ` Yang dikenal: ${Object.keys(placeholders).join(', ')}.`;
    problems.push(`Isian {${name}} tidak dikenal.${hint}`);
  }
  if (/[{}]/.test(text.replace(pattern, ''))) problems.push('Kurung kurawal tidak berpasangan.');
  return problems;
}

/** The known name that differs only in case, blanks or dashes, or that begins alike. */
function closest(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length < 3) return undefined;
  const known = Object.keys(placeholders);
  return (
    known.find((candidate) => candidate.toLowerCase() === plain) ??
    known.find(
      (candidate) => candidate.toLowerCase().startsWith(plain) || plain.startsWith(candidate.toLowerCase()),
    )
  );
}
