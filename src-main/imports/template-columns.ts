import type { ImportKind } from '../contract/imports.ts';
import { FUND_SOURCES } from '../rules/fund-source.ts';
import { SCALES } from '../rules/scale.ts';
import { standardHeadings } from './heading-dictionary.ts';
import { importField } from './import-fields.ts';

/** What an office fills in: its own places and lists. */
export interface TemplateLists {
  regencyName: string;
  districts: { name: string; villages: string[] }[];
  sectors: string[];
  legalForms: string[];
}

/** A column of a template. */
export interface TemplateColumn {
  field: string;
  heading: string;
  required: boolean;
  width: number;
  /** How the cells are written: identity numbers as text, so that Excel keeps all their digits. */
  format: 'text' | 'number' | 'general';
  /** A list to choose from; 'village' depends on the district of the row. */
  choices?: string[] | 'village';
  /** Nothing but the choices is taken. */
  strict?: boolean;
  /** The only length that is right, in digits. */
  digits?: number;
  example: string | number;
  help: string;
}

type Shape = [
  field: string,
  width: number,
  format: TemplateColumn['format'],
  example: string | number,
  help: string,
];

const identifying: Shape[] = [
  ['nik', 22, 'text', '3303055205840001', '16 angka, sebagai teks. Kosongkan bila belum ada.'],
  ['gender', 6, 'general', 'P', 'L atau P.'],
  ['businessName', 22, 'general', 'Dapur Contoh', 'Nama usaha atau merek dagang.'],
];

const placed: Shape[] = [
  ['phone', 18, 'text', '081234567890', 'Beberapa nomor dipisahkan dengan garis miring ( / ).'],
  ['street', 24, 'general', 'Jl. Melati No. 3', 'Jalan, gang, atau dusun, tanpa desa dan kecamatan.'],
  ['rt', 5, 'text', '001', ''],
  ['rw', 5, 'text', '002', ''],
  ['district', 18, 'general', '', 'Pilih dari daftar.'],
  ['village', 18, 'general', '', 'Pilih dari daftar; isinya mengikuti kecamatan.'],
  ['sector', 20, 'general', '', 'Pilih dari daftar. Nama lain menjadi komoditas baru.'],
  ['product', 22, 'general', 'Gula semut', 'Barang yang dihasilkan.'],
];

const businesses: Shape[] = [
  ['ownerName', 24, 'general', 'Siti Contoh', 'Nama orangnya, bukan nama usahanya.'],
  ...identifying,
  ['legalForm', 14, 'general', 'Perorangan', 'Pilih dari daftar.'],
  ['nib', 18, 'text', '1234567890123', '13 angka, sebagai teks.'],
  ['npwp', 22, 'text', '', '15 atau 16 angka, sebagai teks.'],
  ['email', 22, 'general', '', ''],
  ...placed,
  ['kbli', 10, 'text', '10721', '5 angka.'],
  ['kbliEdition', 11, 'text', '2020', '2020 atau 2025; edisi lama juga diterima.'],
  ['establishedYear', 12, 'general', 2015, 'Empat angka.'],
  ['scale', 12, 'general', 'kecil', 'Bila kosong, program menyarankan menurut Permenperin 64/2016.'],
  ['dataYear', 9, 'general', 2024, 'Tahun dari angka di kolom-kolom sesudahnya.'],
  ['workersMale', 11, 'number', 2, 'Orang.'],
  ['workersFemale', 11, 'number', 3, 'Orang.'],
  ['workers', 11, 'number', '', 'Orang. Isi hanya bila laki-laki dan perempuan tidak diketahui.'],
  ['investment', 18, 'number', 25000000, 'Rupiah penuh, tanpa tanah dan bangunan.'],
  ['productionCapacity', 14, 'number', 1200, 'Angka saja, setahun.'],
  ['productionUnit', 13, 'general', 'kg', 'Satuan dari kapasitas produksi.'],
  ['productionValue', 18, 'number', 36000000, 'Rupiah penuh, setahun.'],
  ['annualTurnover', 18, 'number', 48000000, 'Rupiah penuh, setahun.'],
  ['exportShare', 9, 'number', '', 'Persen dari produksi, 0 sampai 100.'],
  ['exportDestination', 16, 'general', '', 'Negara.'],
  ['pirt', 18, 'text', '', 'Nomor PIRT.'],
  ['halal', 18, 'text', '', 'Nomor sertifikat halal.'],
  ['notes', 26, 'general', '', ''],
];

const recipients: Shape[] = [
  ['ownerName', 24, 'general', 'Siti Contoh', 'Nama penerima; pada kelompok nama ketuanya.'],
  ...identifying,
  ['groupName', 22, 'general', '', 'Isi hanya bila penerimanya kelompok.'],
  ...placed,
  ['itemName', 24, 'general', 'Kompor gas', 'Satu baris untuk satu jenis barang. Penerima boleh berulang.'],
  ['brand', 14, 'general', '', ''],
  ['specification', 22, 'general', '2 tungku', ''],
  ['quantity', 9, 'number', 1, 'Bilangan bulat.'],
  ['unit', 10, 'general', 'unit', ''],
  ['unitPrice', 18, 'number', 750000, 'Rupiah penuh.'],
  ['fundSource', 16, 'general', 'APBD Kabupaten', 'Pilih dari daftar.'],
  ['program', 26, 'general', '', 'Isi bila satu berkas memuat beberapa program.'],
  ['fiscalYear', 13, 'general', 2024, 'Empat angka.'],
  ['notes', 26, 'general', '', ''],
];

const aidHistory: Shape[] = [
  ...recipients.slice(0, -1),
  ['letterNumber', 20, 'text', '510/007/2019', 'Nomor BAST lama, bila ada.'],
  ['deliveryDate', 16, 'general', '02/05/2019', 'Hari, bulan, tahun.'],
  ...recipients.slice(-1),
];

const shapes: Record<ImportKind, Shape[]> = { businesses, recipients, 'aid-history': aidHistory };
const digits: Record<string, number> = { nik: 16, nib: 13 };

/** The columns of a template with the office's lists; district and village of the example are the first of them. */
export function templateColumns(kind: ImportKind, lists: TemplateLists): TemplateColumn[] {
  const [district] = lists.districts;
  const examples: Record<string, string | undefined> = {
    district: district?.name,
    village: district?.villages[0],
    sector: lists.sectors[0],
  };
  const choices: Record<string, [list: string[] | 'village', strict: boolean]> = {
    gender: [['L', 'P'], true],
    legalForm: [lists.legalForms, false],
    scale: [[...SCALES], true],
    district: [lists.districts.map((one) => one.name), false],
    village: ['village', false],
    sector: [lists.sectors, false],
    fundSource: [[...FUND_SOURCES], true],
  };
  return shapes[kind].map(([field, width, format, example, help]) => {
    const [list, strict] = choices[field] ?? [];
    const required = importField(kind, field)?.required === true;
    const heading =
      kind !== 'businesses' && field === 'ownerName' ? 'NAMA PENERIMA' : (standardHeadings[field] ?? field);
    return {
      field,
      heading: required ? `${heading} *` : heading,
      required,
      width,
      format,
      ...(list === undefined ? {} : { choices: list, strict: strict === true }),
      ...(digits[field] === undefined ? {} : { digits: digits[field] }),
      example: examples[field] ?? example,
      help,
    };
  });
}
