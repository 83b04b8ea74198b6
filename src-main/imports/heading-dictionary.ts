import type { ImportKind } from '../contract/imports.ts';
import { headingWords } from './heading-words.ts';

/** What a heading may mean. A weak meaning yields where another column means the same strongly. */
export interface Meaning {
  field: string;
  strong: boolean;
  /** The field it means when that one, which is needed, has no column: NAMA IKM where no owner stands. */
  otherwise?: string;
}

type Entry = [field: string, strength: 'strong' | 'weak', pattern: RegExp, otherwise?: string];

/** Known headings that no field takes; they must not be taken for another by a part of their words. */
const ignored = /^(no|no urut|no induk|(jumlah|total)( (harga|nilai|total|rp|bantuan harga))+|umur|usia)$/;

/** Patterns on `headingWords`. Both levels of a heading are tried joined, then the lower one, then the upper one. */
const identifying: Entry[] = [
  [
    'ownerName',
    'strong',
    /^nama (pemilik|pengusaha|pelaku|penanggung jawab|pimpinan|direktur|pengrajin|perajin|pemohon|penerima|lengkap)\b/,
  ],
  ['ownerName', 'strong', /^(pemilik|penerima|pengusaha|pemilik usaha|penerima bantuan)( nama)?$/],
  ['ownerName', 'weak', /^(nama|nama ketua.*|ketua|(kontak|contact) person|cp|penanggung jawab|nama orang)$/],
  [
    'businessName',
    'strong',
    /^nama (perusahaan|usaha|industri|toko|badan usaha|unit usaha)( ikm| industri)?$/,
  ],
  ['businessName', 'strong', /^(perusahaan|usaha|industri|ikm)( nama)?$/],
  ['businessName', 'strong', /^nama (ikm|ukm|umkm|ikm ukm|ikm umkm)$/, 'ownerName'],
  [
    'nik',
    'strong',
    /^(no )?(nik|ktp|nik ktp|ktp nik|induk kependudukan|identitas)( pemilik| ketua| penerima)?$/,
  ],
  ['gender', 'strong', /^(jenis (kelamin|kelurahan)|jns kelamin|kelamin|jk|l p|lp|sex|gender)( l p)?$/],
  ['birthDate', 'strong', /^(tanggal lahir|ttl|(tempat|tmpt|tpt)( dan)? tanggal lahir|lahir tanggal)\b/],
  [
    'phone',
    'strong',
    /^(no )?((telepon|hp|wa|fax|telepon hp)( |$))+(aktif|pemilik|usaha|yang bisa dihubungi)?$/,
  ],
  ['phone', 'weak', /^(no )?(kontak|contact|yang dapat dihubungi)$/],
  ['legalForm', 'strong', /^(bentuk|badan|status) (usaha|badan usaha|hukum|badan hukum|perusahaan)$/],
  ['nib', 'strong', /^(no )?(nib|induk berusaha)( oss)?$/],
  ['npwp', 'strong', /^(no )?npwp\b/],
  ['email', 'strong', /^(alamat )?(e ?mail|surel)( address)?$/],
  [
    'street',
    'strong',
    /^(alamat )?jalan( dusun| no| rt rw)?$|^alamat (lengkap|usaha|perusahaan|tempat usaha)$/,
  ],
  [
    'street',
    'weak',
    /^(alamat( rumah| pemilik| ktp| domisili)?|(alamat )?dusun|usaha alamat|pemilik alamat)$/,
  ],
  ['rt', 'strong', /^(alamat )?rt$/],
  ['rw', 'strong', /^(alamat )?rw$/],
  ['rtRw', 'strong', /^(alamat )?rt rw$/],
  ['village', 'strong', /^(alamat )?(nama )?(desa|kelurahan|desa kelurahan|kelurahan desa)$/],
  ['district', 'strong', /^(alamat )?(nama )?kecamatan$/],
  ['regency', 'strong', /^(alamat )?(nama )?(kabupaten|kota|kabupaten kota|kota kabupaten)$/],
  ['sector', 'strong', /^(jenis )?(komoditas|cabang industri)( unggulan| ikm| industri)?$/],
  [
    'sector',
    'weak',
    /^(sektor|sub sektor|bidang|bidang usaha|jenis industri|kelompok (industri|komoditas))$/,
  ],
  [
    'product',
    'strong',
    /^(jenis |nama |hasil )?(produk|hasil produksi)( utama| unggulan)?$|^jenis produksi$/,
  ],
  ['product', 'weak', /^(jenis usaha|produksi|jenis barang|hasil|jenis)$/],
  ['kbliEdition', 'strong', /^(edisi|tahun|versi) kbli$|^kbli (edisi|tahun|versi)$/],
  ['kbli', 'strong', /^(kode |no )?kbli\b/],
  [
    'establishedYear',
    'strong',
    /^(tahun )?(berdiri|pendirian|didirikan|mulai usaha)( usaha)?$|^tahun mulai$/,
  ],
  ['notes', 'strong', /^(keterangan|catatan)( lain)?$/],
];

const yearly: Entry[] = [
  ['dataYear', 'strong', /^tahun data$/],
  ['dataYear', 'weak', /^tahun$/],
  ['workersMale', 'strong', /^(jumlah )?tk( jumlah)? l$/],
  ['workersFemale', 'strong', /^(jumlah )?tk( jumlah)? p$/],
  ['workers', 'strong', /^(jumlah |total )?tk( jumlah| total)?$/],
  ['investment', 'strong', /^(jumlah |total )?(nilai )?(investasi|modal)( usaha)?$/],
  ['productionCapacity', 'strong', /^(jumlah )?kapasitas( produksi)?( jumlah| tahun| per tahun| volume)*$/],
  ['productionUnit', 'strong', /^kapasitas( produksi)?( per tahun)? satuan$|^satuan( produksi| kapasitas)?$/],
  ['productionValue', 'strong', /^nilai (produksi|kapasitas|kapasitas produksi)( tahun| per tahun)?$/],
  ['annualTurnover', 'strong', /^(nilai |jumlah )?(omzet|penjualan)( usaha)?( tahun| per tahun| setahun)?$/],
  ['exportShare', 'strong', /^(persentase |persen |bagian |porsi )?ekspor( persen)?$/],
  ['exportDestination', 'strong', /^(negara )?tujuan( ekspor| negara)*$/],
  ['pirt', 'strong', /^(no )?(sertifikat |izin )?(pirt|p irt|spp irt)$/],
  ['halal', 'strong', /^(no )?(sertifikat |sertifikasi )?halal$/],
];

/** What the officer decided of a business: its scale and its state. */
const decided: Entry[] = [
  ['scale', 'strong', /^skala( usaha| industri)?$/],
  ['status', 'strong', /^status$/],
  ['statusDate', 'strong', /^status (sejak|tanggal|per)$|^tanggal status$/],
];

/**
 * One heading for each field, as templates and exports write it, so that what this program wrote it also reads: each
 * means its field by the dictionary, and nothing else (tests/imports/heading-dictionary.test.ts).
 */
export const standardHeadings: Record<string, string> = {
  ownerName: 'NAMA PEMILIK',
  nik: 'NIK',
  gender: 'L/P',
  birthDate: 'TANGGAL LAHIR',
  phone: 'NO HP/WA',
  businessName: 'NAMA USAHA',
  legalForm: 'BENTUK USAHA',
  nib: 'NIB',
  npwp: 'NPWP',
  email: 'EMAIL',
  street: 'ALAMAT LENGKAP',
  rt: 'RT',
  rw: 'RW',
  village: 'DESA/KELURAHAN',
  district: 'KECAMATAN',
  regency: 'KABUPATEN/KOTA',
  sector: 'KOMODITAS',
  product: 'JENIS PRODUK',
  kbli: 'KBLI',
  kbliEdition: 'EDISI KBLI',
  establishedYear: 'TAHUN BERDIRI',
  scale: 'SKALA',
  status: 'STATUS',
  statusDate: 'STATUS SEJAK',
  dataYear: 'TAHUN DATA',
  workersMale: 'TENAGA KERJA L',
  workersFemale: 'TENAGA KERJA P',
  workers: 'JUMLAH TENAGA KERJA',
  investment: 'NILAI INVESTASI (Rp)',
  productionCapacity: 'KAPASITAS PRODUKSI',
  productionUnit: 'SATUAN PRODUKSI',
  productionValue: 'NILAI PRODUKSI (Rp)',
  annualTurnover: 'OMZET SETAHUN (Rp)',
  exportShare: 'EKSPOR (%)',
  exportDestination: 'TUJUAN EKSPOR',
  pirt: 'PIRT',
  halal: 'SERTIFIKAT HALAL',
  groupName: 'NAMA KELOMPOK',
  itemName: 'NAMA BARANG',
  brand: 'MEREK',
  specification: 'SPESIFIKASI',
  quantity: 'JUMLAH',
  unit: 'SATUAN',
  unitPrice: 'HARGA SATUAN (Rp)',
  fundSource: 'SUMBER DANA',
  fiscalYear: 'TAHUN ANGGARAN',
  program: 'PROGRAM',
  letterNumber: 'NOMOR BAST',
  deliveryDate: 'TANGGAL PENYERAHAN',
  notes: 'KETERANGAN',
};

const goods: Entry[] = [
  [
    'groupName',
    'strong',
    /^(nama )?(kelompok|kub|kelompok kub|kub kelompok|kelompok usaha|kelompok ikm)( nama)?$/,
  ],
  ['groupName', 'weak', /^(nama )?(paguyuban|asosiasi|sentra|kelompok sentra)$/],
  [
    'itemName',
    'strong',
    /^(nama|jenis) (barang|bantuan|alat|peralatan|mesin|barang bantuan)( alat| mesin)?$/,
  ],
  ['itemName', 'strong', /^(barang|bantuan|alat|peralatan|barang bantuan|bantuan (alat|barang|peralatan))$/],
  ['itemName', 'strong', /^(jenis|nama) (alat|mesin|bantuan) (mesin|alat|peralatan|perlengkapan)$/],
  ['brand', 'strong', /^merek( barang| alat| tipe| type| dan tipe)?$/],
  ['specification', 'strong', /^spesifikasi( barang| alat| teknis)?$/],
  ['specification', 'weak', /^(tipe|type|ukuran)$/],
  [
    'quantity',
    'strong',
    /^(jumlah|volume|vol|banyaknya|qty|kuantitas)( barang| unit| alat| bantuan| penerimaan)?$/,
  ],
  ['unit', 'strong', /^satuan( barang)?$/],
  ['unitPrice', 'strong', /^harga( satuan| per unit| unit| barang)?$/],
  ['fundSource', 'strong', /^(sumber|asal) (dana|anggaran|pendanaan|pembiayaan)$/],
  ['fundSource', 'weak', /^(dana|anggaran|sumber)$/],
  ['fiscalYear', 'strong', /^(tahun anggaran|ta)$/],
  ['fiscalYear', 'weak', /^tahun( bantuan| penerimaan)?$/],
  ['program', 'strong', /^(nama )?program( bantuan| kegiatan)?$/],
  ['program', 'weak', /^(nama )?(kegiatan|sub kegiatan)$/],
];

/** The papers of what was given in earlier years. */
const handedOver: Entry[] = [
  [
    'letterNumber',
    'strong',
    /^(no )?(bast|bastb|bap|berita acara( serah terima)?( barang)?|ba serah terima)( no)?$/,
  ],
  ['letterNumber', 'weak', /^(no )?surat( no)?$/],
  [
    'deliveryDate',
    'strong',
    /^tanggal (penyerahan|serah terima|bast|bap|berita acara( serah terima)?|penerimaan|diterima|diserahkan)$/,
  ],
  ['deliveryDate', 'strong', /^(penyerahan|serah terima|bast|berita acara( serah terima)?) tanggal$/],
  ['deliveryDate', 'weak', /^tanggal$/],
];

/** Words of each kind of import; a new kind adds a line here. */
const dictionaries: Record<ImportKind, Entry[]> = {
  businesses: [...decided, ...identifying, ...yearly],
  recipients: [...goods, ...identifying],
  'aid-history': [...handedOver, ...goods, ...identifying],
};

/** The number of the row within the list: NO. */
export const isNumberingHeading = (heading: string): boolean => /^no( urut)?$/.test(headingWords(heading));

/**
 * What a heading means to a kind of import, by its levels ("ALAMAT", "KECAMATAN"); null when the dictionary does not
 * know it. A heading of one cell with " / " in it is tried whole first ("NAMA PEMILIK / KONTAK PERSON").
 */
export function meaningOf(kind: ImportKind, levels: readonly string[]): Meaning | null {
  const parts = levels.length === 1 ? (levels[0] ?? '').split(' / ') : levels;
  const words = parts.map(headingWords).filter(Boolean);
  const joined = words.join(' ');
  if (joined === '' || ignored.test(joined)) return null;
  const lowest = words.at(-1) ?? '';
  const known = find(kind, joined);
  if (known || words.length === 1) return known;
  return ignored.test(lowest) ? null : find(kind, lowest);
}

/** The year that figures are of, at the end of their heading: OMZET 2019, TENAGA KERJA TAHUN 2020 / L. */
const yearInHeading = /(?: (?:per |pada )?tahun)? ((?:19|20)\d\d)(?= |$)/;

/** The year that a heading of figures names; null for none. */
export function yearOfHeading(heading: string): number | null {
  const year = yearInHeading.exec(` ${headingWords(heading)}`)?.[1];
  return year === undefined ? null : Number(year);
}

function find(kind: ImportKind, words: string): Meaning | null {
  const entry =
    dictionaries[kind].find(([, , pattern]) => pattern.test(words)) ??
    (kind === 'businesses'
      ? yearly.find(([, , pattern]) => pattern.test(` ${words}`.replace(yearInHeading, '').trim()))
      : undefined);
  if (!entry) return null;
  const [field, strength, , otherwise] = entry;
  return { field, strong: strength === 'strong', otherwise };
}
