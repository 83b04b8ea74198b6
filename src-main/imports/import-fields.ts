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
}

const field = (name: string, label: string, marks: Partial<ImportField> = {}): ImportField => ({
  field: name,
  label,
  required: false,
  many: false,
  money: false,
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
  field('workersMale', 'Tenaga kerja laki-laki'),
  field('workersFemale', 'Tenaga kerja perempuan'),
  // Kept only as far as it tells the other one: 7 in all and 3 women are 4 men.
  field('workers', 'Jumlah tenaga kerja (untuk saran skala)'),
  field('investment', 'Nilai investasi', { money: true }),
  field('productionCapacity', 'Kapasitas produksi'),
  field('productionUnit', 'Satuan produksi'),
  field('productionValue', 'Nilai produksi', { money: true }),
  field('annualTurnover', 'Omzet setahun', { money: true }),
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

/** The fields of each kind of import, in the order of the mapping screen. A new kind adds a line here. */
export const importFields: Record<ImportKind, ImportField[]> = {
  businesses: [...identifying, ...decided, ...yearly],
  recipients: [
    ...identifying.map((one) => (one.field === 'ownerName' ? { ...one, label: 'Nama penerima' } : one)),
    ...aid,
  ],
};

/** The field of that name in a kind of import; undefined when the kind does not know it. */
export const importField = (kind: ImportKind, name: string): ImportField | undefined =>
  importFields[kind].find((one) => one.field === name);

/** Cells that say who a row is about; a row with none of them continues the one above, or is none. */
export const identityFields = ['ownerName', 'nik', 'businessName', 'groupName', 'nib'];
