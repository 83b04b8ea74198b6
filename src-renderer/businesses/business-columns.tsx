import type { BusinessColumnKey, BusinessRow } from '../../src-main/contract/business-list.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import type { LongColumn } from '../components/long-table-row.tsx';
import { BusinessStatus } from './business-status.tsx';
import { genderWords, scaleWord } from './business-words.ts';
import styles from './businesses-page.module.css';

type Shown = Pick<LongColumn<BusinessRow>, 'cell' | 'look'>;

/** A text as it is, or a quiet word where there is none; `figures` for digits that stand under digits. */
const text = (
  of: (row: BusinessRow) => string | number | null,
  { look, none = '-' }: { look?: string; none?: string } = {},
): Shown => ({
  cell: (row) => of(row) || none,
  look: (row) => (of(row) ? look : 'dim'),
});
const figures = (of: (row: BusinessRow) => string | null, none?: string): Shown =>
  text(of, { look: 'figures', none });
const day = (of: (row: BusinessRow) => string): Shown =>
  figures((row) => formatShortDate(of(row).slice(0, 10)));

/** Every column that the list can show. */
const columns: Record<BusinessColumnKey, Omit<LongColumn<BusinessRow>, 'key'>> = {
  owner: {
    head: 'Pemilik',
    width: 9.25,
    grow: 2,
    ...text((row) => row.ownerName, { look: styles.owner }),
  },
  nik: {
    head: 'NIK',
    width: 9.75,
    ...figures((row) => row.nik, 'belum ada'),
  },
  gender: {
    head: 'Jenis kelamin',
    width: 7,
    ...text((row) => row.gender && genderWords[row.gender]),
  },
  phone: { head: 'Telepon', width: 7.75, ...figures((row) => row.phone) },
  business: { head: 'Nama usaha', width: 8, grow: 2, ...text((row) => row.businessName) },
  legalForm: { head: 'Bentuk usaha', width: 7, ...text((row) => row.legalForm) },
  nib: { head: 'NIB', width: 8.5, ...figures((row) => row.nib) },
  street: { head: 'Alamat', width: 9, grow: 1, ...text((row) => row.street) },
  village: {
    head: 'Desa/Kel.',
    width: 7.5,
    grow: 1,
    sortHint: 'Urut menurut kode wilayah: kecamatan, lalu desa',
    ...text((row) => row.villageName),
  },
  district: { head: 'Kecamatan', width: 6.5, grow: 1, ...text((row) => row.districtName) },
  sector: { head: 'Komoditas', width: 7, grow: 1, ...text((row) => row.sectorName) },
  product: { head: 'Produk', width: 9, grow: 1, ...text((row) => row.product) },
  kbli: { head: 'KBLI', width: 4.5, ...figures((row) => row.kbli) },
  establishedYear: { head: 'Berdiri', width: 4.75, ...text((row) => row.establishedYear) },
  scale: {
    head: 'Skala',
    width: 5.25,
    ...text((row) => row.scale && scaleWord(row.scale), { none: 'belum' }),
  },
  status: {
    head: 'Status',
    width: 6,
    cell: (row) => (row.status === 'aktif' ? 'Aktif' : <BusinessStatus status={row.status} />),
    look: (row) => (row.status === 'aktif' ? 'dim' : undefined),
  },
  created: { head: 'Masuk', width: 7, ...day((row) => row.createdAt) },
  changed: { head: 'Diubah', width: 7, ...day((row) => row.updatedAt) },
};

/** Names of all columns, for the chooser. */
export const columnNames = (Object.keys(columns) as BusinessColumnKey[]).map((key) => ({
  key,
  head: columns[key].head,
}));

/** Columns by which the register can be sorted, by their key: the same words as in the contract. */
export const sortableColumns = ['owner', 'business', 'village', 'changed'] as const;

/** Columns in the chosen order; one that was drawn to a width keeps it and no longer grows. */
export const columnsOf = (
  keys: BusinessColumnKey[],
  widths: Record<string, number>,
): LongColumn<BusinessRow>[] =>
  keys.map((key) => {
    const width = widths[key];
    return width === undefined ? { key, ...columns[key] } : { key, ...columns[key], width, grow: 0 };
  });

/** Beside the panel, which shows the rest of the record. */
export const narrowKeys: BusinessColumnKey[] = ['owner', 'business', 'sector', 'village', 'district'];
