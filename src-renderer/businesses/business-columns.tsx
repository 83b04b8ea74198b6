import type { BusinessColumnKey, BusinessRow } from '../../src-main/contract/business-list.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import type { Column } from '../components/data-table.tsx';
import { BusinessStatus, genderWords, scaleWord } from './business-words.tsx';
import styles from './businesses-page.module.css';

const none = <span className="dim">-</span>;
const text = (value: string | number | null) => (value === null || value === '' ? none : value);
const code = (value: string | null) => (value ? <span className="figures">{value}</span> : none);
const day = (at: string) => <span className="figures">{formatShortDate(at.slice(0, 10))}</span>;

/** Every column that the list can show. */
const columns: Record<BusinessColumnKey, Omit<Column<BusinessRow>, 'key'>> = {
  owner: {
    head: 'Pemilik',
    width: 9.25,
    grow: 2,
    cell: (row) => <span className={styles.owner}>{row.ownerName}</span>,
  },
  nik: {
    head: 'NIK',
    width: 9.75,
    cell: (row) =>
      row.nik ? <span className="figures">{row.nik}</span> : <span className="dim">belum ada</span>,
  },
  gender: {
    head: 'Jenis kelamin',
    width: 7,
    cell: (row) => (row.gender ? genderWords[row.gender] : none),
  },
  phone: { head: 'Telepon', width: 7.75, cell: (row) => code(row.phone) },
  business: { head: 'Nama usaha', width: 8, grow: 2, cell: (row) => text(row.businessName) },
  legalForm: { head: 'Bentuk usaha', width: 7, cell: (row) => text(row.legalForm) },
  nib: { head: 'NIB', width: 8.5, cell: (row) => code(row.nib) },
  street: { head: 'Alamat', width: 9, grow: 1, cell: (row) => text(row.street) },
  village: {
    head: 'Desa/Kel.',
    width: 7.5,
    grow: 1,
    sortHint: 'Urut menurut kode wilayah: kecamatan, lalu desa',
    cell: (row) => text(row.villageName),
  },
  district: { head: 'Kecamatan', width: 6.5, grow: 1, cell: (row) => text(row.districtName) },
  sector: { head: 'Komoditas', width: 7, grow: 1, cell: (row) => text(row.sectorName) },
  product: { head: 'Produk', width: 9, grow: 1, cell: (row) => text(row.product) },
  kbli: { head: 'KBLI', width: 4.5, cell: (row) => code(row.kbli) },
  establishedYear: { head: 'Berdiri', width: 4.75, cell: (row) => text(row.establishedYear) },
  scale: {
    head: 'Skala',
    width: 5.25,
    cell: (row) => (row.scale ? scaleWord(row.scale) : <span className="dim">belum</span>),
  },
  status: {
    head: 'Status',
    width: 6,
    cell: (row) =>
      row.status === 'aktif' ? <span className="dim">Aktif</span> : <BusinessStatus status={row.status} />,
  },
  created: { head: 'Masuk', width: 7, cell: (row) => day(row.createdAt) },
  changed: { head: 'Diubah', width: 7, cell: (row) => day(row.updatedAt) },
};

/** Names of all columns, for the chooser. */
export const columnNames = (Object.keys(columns) as BusinessColumnKey[]).map((key) => ({
  key,
  head: columns[key].head,
}));

/** Columns by which the register can be sorted, by their key: the same words as in the contract. */
export const sortableColumns = ['owner', 'business', 'village', 'changed'] as const;

/** Columns in the chosen order; one that was drawn to a width keeps it and no longer grows. */
export const columnsOf = (keys: BusinessColumnKey[], widths: Record<string, number>): Column<BusinessRow>[] =>
  keys.map((key) => {
    const width = widths[key];
    return width === undefined ? { key, ...columns[key] } : { key, ...columns[key], width, grow: 0 };
  });

/** Beside the panel, which shows the rest of the record. */
export const narrowKeys: BusinessColumnKey[] = ['owner', 'business', 'sector', 'village', 'district'];
