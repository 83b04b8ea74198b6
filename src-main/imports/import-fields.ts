import type { ImportKind } from '../contract/imports.ts';

/** A field that a column can fill. */
export interface ImportField {
  field: string;
  /** Screen name. */
  label: string;
  /** An import without a column for it cannot begin. */
  required: boolean;
  /** Several columns may fill it (TELP and NO HP): all their values are kept. */
  many: boolean;
  /** Money, so that the unit in the heading ("Rp.000") and the number style of the column count. */
  money: boolean;
  /** Kept per data year, so that a sheet may have a column of it for each of several years. */
  yearly: boolean;
}

const field = (name: string, label: string, marks: Partial<ImportField> = {}): ImportField => ({
  field: name,
  label,
  required: false,
  many: false,
  money: false,
  yearly: false,
  ...marks,
});

/** Who and where: the same for a business and for a recipient. */
const identifying: ImportField[] = [
  field('ownerName', 'Nama pemilik', { required: true }),
  field('nik', 'NIK'),
  field('gender', 'Jenis kelamin'),
  field('birthDate', 'Tanggal lahir'),
  field('phone', 'Telepon', { many: true }),
  field('businessName', 'Nama usaha'),
  field('legalForm', 'Bentuk usaha'),
  field('nib', 'NIB'),
  field('npwp', 'NPWP'),
  field('email', 'Surel'),
  field('street', 'Alamat (jalan)'),
  field('rt', 'RT'),
  field('rw', 'RW'),
  field('rtRw', 'RT/RW dalam satu kolom'),
  field('village', 'Desa/Kelurahan'),
  field('district', 'Kecamatan'),
  field('regency', 'Kabupaten/Kota'),
  field('sector', 'Komoditas'),
  field('product', 'Jenis produk'),
  field('kbli', 'KBLI'),
  field('kbliEdition', 'Edisi KBLI'),
  field('establishedYear', 'Tahun berdiri'),
  field('notes', 'Keterangan'),
];

/** What the officer decided of a business, as registers that were exported have it. */
const decided: ImportField[] = [
  field('scale', 'Skala'),
  field('status', 'Status usaha'),
  field('statusDate', 'Status sejak'),
];

/** Figures of one year, and what else only a register of businesses has. */
const yearly: ImportField[] = [
  field('dataYear', 'Tahun data'),
  field('workersMale', 'Tenaga kerja laki-laki', { yearly: true }),
  field('workersFemale', 'Tenaga kerja perempuan', { yearly: true }),
  field('workers', 'Jumlah tenaga kerja', { yearly: true }),
  field('investment', 'Nilai investasi', { money: true, yearly: true }),
  field('productionCapacity', 'Kapasitas produksi', { yearly: true }),
  field('productionUnit', 'Satuan produksi', { yearly: true }),
  field('productionValue', 'Nilai produksi', { money: true, yearly: true }),
  field('annualTurnover', 'Omzet setahun', { money: true, yearly: true }),
  field('exportShare', 'Bagian ekspor (%)'),
  field('exportDestination', 'Tujuan ekspor'),
  field('pirt', 'PIRT'),
  field('halal', 'Sertifikat halal'),
];

const aid: ImportField[] = [
  field('groupName', 'Nama kelompok'),
  field('itemName', 'Nama barang', { required: true }),
  field('brand', 'Merek'),
  field('specification', 'Spesifikasi'),
  field('quantity', 'Jumlah'),
  field('unit', 'Satuan'),
  field('unitPrice', 'Harga satuan', { money: true }),
  field('fundSource', 'Sumber dana'),
  field('fiscalYear', 'Tahun anggaran'),
  field('program', 'Program'),
];

/** The papers of what was given in earlier years. */
const handedOver: ImportField[] = [
  field('letterNumber', 'Nomor BAST'),
  field('deliveryDate', 'Tanggal penyerahan'),
];

const recipientFields: ImportField[] = [
  ...identifying.map((one) => (one.field === 'ownerName' ? { ...one, label: 'Nama penerima' } : one)),
  ...aid,
];

/** The fields of each kind of import, in the order of the mapping screen. A new kind adds a line here. */
export const importFields: Record<ImportKind, ImportField[]> = {
  businesses: [...identifying, ...decided, ...yearly],
  recipients: recipientFields,
  'aid-history': [...recipientFields, ...handedOver],
};

/** The field of that name in a kind of import; undefined when the kind does not know it. */
export const importField = (kind: ImportKind, name: string): ImportField | undefined =>
  importFields[kind].find((one) => one.field === name);

/** Is it kept per data year? */
export const isYearly = (kind: ImportKind, name: string | null): boolean =>
  name !== null && importField(kind, name)?.yearly === true;

/**
 * The name of a cell of a row: that of its field, and with a year behind it where the sheet has the field for several
 * years ("annualTurnover:2019").
 */
export const cellName = (field: string, year: number | null): string =>
  year === null ? field : `${field}:${year}`;

/** The field of a cell's name. */
export const fieldOfCell = (cell: string): string => cell.split(':')[0] ?? cell;

/** Cells that say who a row is about; a row with none of them continues the one above, or is none. */
export const identityFields = ['ownerName', 'nik', 'businessName', 'groupName', 'nib'];
