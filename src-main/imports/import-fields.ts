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
  field('establishedYear', 'Tahun berdiri'),
  field('notes', 'Keterangan'),
];

/**
 * Figures of one year. The register has no place for them yet: they are read and checked, and suggest the scale. The
 * labels say so, because an officer must not believe that they are kept.
 */
const yearly: ImportField[] = [
  field('dataYear', 'Tahun data'),
  field('workersMale', 'Tenaga kerja laki-laki (belum disimpan)'),
  field('workersFemale', 'Tenaga kerja perempuan (belum disimpan)'),
  field('workers', 'Jumlah tenaga kerja (belum disimpan)'),
  field('investment', 'Nilai investasi (belum disimpan)', { money: true }),
  field('productionCapacity', 'Kapasitas produksi (belum disimpan)'),
  field('productionUnit', 'Satuan produksi (belum disimpan)'),
  field('productionValue', 'Nilai produksi (belum disimpan)', { money: true }),
  field('annualTurnover', 'Omzet setahun (belum disimpan)', { money: true }),
  field('exportShare', 'Bagian ekspor (%) (belum disimpan)'),
  field('exportDestination', 'Tujuan ekspor (belum disimpan)'),
  field('pirt', 'PIRT (belum disimpan)'),
  field('halal', 'Sertifikat halal (belum disimpan)'),
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
  businesses: [...identifying, ...yearly],
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
