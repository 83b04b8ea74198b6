import { cleanText } from '../rules/names.ts';

/** One spelling for the words of headings, so that the dictionary needs to know only that one. */
const spellings: Record<string, string> = {
  no: 'nomor nomer nmr',
  nama: 'nm',
  jumlah: 'jml jlh jmlh jum',
  kecamatan: 'kec',
  desa: 'ds',
  kelurahan: 'kel',
  kabupaten: 'kab',
  tanggal: 'tgl tg',
  telepon: 'telp tlp tlpn telpon telephone phone tel telf',
  hp: 'handphone ponsel seluler selular',
  wa: 'whatsapp',
  alamat: 'almt',
  jalan: 'jl jln',
  tahun: 'th thn',
  lahir: 'lhr',
  keterangan: 'ket keter',
  spesifikasi: 'spek spec',
  merek: 'merk',
  satuan: 'sat',
  harga: 'hrg',
  produksi: 'prod',
  investasi: 'invest inv',
  omzet: 'omset',
  perusahaan: 'prsh persh',
  komoditas: 'komoditi',
  ekspor: 'export',
  tk: 'karyawan pekerja naker',
  l: 'laki lk pria',
  p: 'perempuan pr wanita',
};

const canonical = new Map(
  Object.entries(spellings).flatMap(([word, others]) => others.split(' ').map((other) => [other, word])),
);

/** Units in brackets say nothing about the field: (Rp.000), (orang), (%), (dalam ribuan). */
const unitInBrackets =
  /\((?:[^()]*\b(?:rp|rupiah|orang|org|ribu|ribuan|juta|jutaan)\b[^()]*|rp[^()]*|[^()\p{L}]*)\)/gu;
const unitAtTheEnd = /\b(?:dalam )?(?:rp|rupiah)(?: ?0+)*$/;

/**
 * A heading in the words of the dictionary: "NO. HP/WA" -> "no hp wa", "TENAGA KERJA (ORANG)" -> "tk", "NILAI
 * INVESTASI (Rp.000)" -> "nilai investasi". Empty when nothing but a unit is left.
 */
export function headingWords(heading: string): string {
  return cleanText(heading)
    .toLowerCase()
    .replace(unitInBrackets, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(unitAtTheEnd, '')
    .replace(/\btenaga kerja\b/g, 'tk')
    .replace(/\blaki laki\b/g, 'laki')
    .split(' ')
    .filter(Boolean)
    .map((word) => canonical.get(word) ?? word)
    .join(' ');
}
