import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import type { Column } from '../components/data-table.tsx';
import { BusinessStatus, scaleWord } from './business-words.tsx';
import styles from './businesses-page.module.css';

const none = <span className="dim">-</span>;

const owner: Column<BusinessRow> = {
  key: 'owner',
  head: 'Pemilik',
  width: 10,
  grow: 2,
  cell: (row) => <span className={styles.owner}>{row.ownerName}</span>,
};
const business: Column<BusinessRow> = {
  key: 'business',
  head: 'Nama usaha',
  width: 9,
  grow: 2,
  cell: (row) => row.businessName || none,
};
const sector: Column<BusinessRow> = {
  key: 'sector',
  head: 'Komoditas',
  width: 7.5,
  grow: 1,
  cell: (row) => row.sectorName ?? none,
};
const village: Column<BusinessRow> = {
  key: 'village',
  head: 'Desa/Kelurahan',
  width: 7.5,
  grow: 1,
  cell: (row) => row.villageName ?? none,
};
const district: Column<BusinessRow> = {
  key: 'district',
  head: 'Kecamatan',
  width: 7,
  grow: 1,
  cell: (row) => row.districtName ?? none,
};

export const businessColumns: Column<BusinessRow>[] = [
  owner,
  business,
  {
    key: 'nik',
    head: 'NIK',
    width: 9.75,
    cell: (row) =>
      row.nik ? <span className="figures">{row.nik}</span> : <span className="dim">belum ada</span>,
  },
  sector,
  village,
  district,
  {
    key: 'scale',
    head: 'Skala',
    width: 5.5,
    cell: (row) => (row.scale ? scaleWord(row.scale) : <span className="dim">belum</span>),
  },
  {
    key: 'phone',
    head: 'Telepon',
    width: 7.75,
    cell: (row) => (row.phone ? <span className="figures">{row.phone}</span> : none),
  },
  {
    key: 'status',
    head: 'Status',
    width: 6.5,
    cell: (row) =>
      row.status === 'aktif' ? <span className="dim">Aktif</span> : <BusinessStatus status={row.status} />,
  },
];

/** Beside the panel, which shows the rest of the record. */
export const narrowBusinessColumns: Column<BusinessRow>[] = [owner, business, sector, village, district];
