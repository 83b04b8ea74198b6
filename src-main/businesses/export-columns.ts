import type { BusinessColumnKey } from '../contract/business-list.ts';
import { maskBirthDate, maskNik, maskPhone } from '../rules/mask.ts';

/** What a cell of an export holds. Codes are text, whatever they look like; dates are `YYYY-MM-DD`. */
export type ExportValue = string | number | null;

export interface ExportColumn {
  /** As the import's dictionary of headings knows it, so that an exported register can be imported again. */
  heading: string;
  /** What stands above the headings of several columns, on a row of its own. */
  group?: string;
  /** In characters of the sheet. */
  width: number;
  kind: 'text' | 'code' | 'number' | 'date';
  /** In SQL, over the tables of `exportTables`. */
  sql: string;
  /** How it is shown when personal data is hidden. */
  mask?: (value: string) => string;
}

/** Tables that the columns read from; `latest` is the newest data year of each business. */
export const exportTables = `business
  LEFT JOIN village ON village.code = village_code
  LEFT JOIN district ON district.code = village.district_code
  LEFT JOIN regency ON regency.code = district.regency_code
  LEFT JOIN sector ON sector.id = sector_id
  LEFT JOIN business_year AS latest ON latest.business_id = business.id
    AND latest.year = (SELECT max(year) FROM business_year WHERE business_id = business.id)`;

const column = (
  heading: string,
  kind: ExportColumn['kind'],
  width: number,
  sql: string,
  mask?: ExportColumn['mask'],
): ExportColumn => ({ heading, kind, width, sql, mask });

/** A total of men only would be read as that of all. */
const workersInAll = 'coalesce(latest.workers_total, latest.workers_male + latest.workers_female)';
const maskPhones = (phones: string) => phones.split(' / ').map(maskPhone).join(' / ');
/** Kinds of villages by the first digit of the fourth part (1 = kelurahan) do not matter to the import. */
const fields = {
  owner: column('NAMA PEMILIK', 'text', 28, 'owner_name'),
  nik: column('NIK', 'code', 19, 'nik', maskNik),
  gender: column('JENIS KELAMIN', 'text', 9, 'gender'),
  birthDate: column('TANGGAL LAHIR', 'date', 12, 'birth_date', maskBirthDate),
  phone: column('TELEPON', 'code', 16, "replace(phones, ' ', ' / ')", maskPhones),
  business: column('NAMA USAHA', 'text', 28, 'business_name'),
  legalForm: column('BENTUK USAHA', 'text', 13, 'legal_form'),
  nib: column('NIB', 'code', 15, 'nib'),
  // The NPWP of a person is the NIK since 2024.
  npwp: column('NPWP', 'code', 18, 'npwp', maskNik),
  email: column('EMAIL', 'text', 22, 'email'),
  street: column('ALAMAT JALAN', 'text', 26, 'street'),
  rt: column('RT', 'code', 5, 'rt'),
  rw: column('RW', 'code', 5, 'rw'),
  village: column('DESA/KELURAHAN', 'text', 18, 'village.name'),
  district: column('KECAMATAN', 'text', 17, 'district.name'),
  regency: column('KABUPATEN/KOTA', 'text', 20, 'regency.name'),
  sector: column('KOMODITAS', 'text', 22, 'sector.name'),
  product: column('JENIS PRODUK', 'text', 24, 'product'),
  kbli: column('KBLI', 'code', 8, 'kbli'),
  kbliEdition: column('EDISI KBLI', 'code', 8, 'kbli_edition'),
  establishedYear: column('TAHUN BERDIRI', 'number', 9, 'established_year'),
  dataYear: column('TAHUN DATA', 'number', 8, 'latest.year'),
  workersMale: column('TENAGA KERJA L', 'number', 9, 'latest.workers_male'),
  workersFemale: column('TENAGA KERJA P', 'number', 9, 'latest.workers_female'),
  workersTotal: column('JUMLAH TENAGA KERJA', 'number', 9, workersInAll),
  investment: column('NILAI INVESTASI', 'number', 16, 'latest.investment'),
  productionCapacity: column('KAPASITAS PRODUKSI', 'number', 12, 'latest.production_capacity'),
  productionUnit: column('SATUAN PRODUKSI', 'text', 11, 'latest.production_unit'),
  productionValue: column('NILAI PRODUKSI', 'number', 16, 'latest.production_value'),
  annualTurnover: column('OMZET SETAHUN', 'number', 16, 'latest.annual_turnover'),
  exportShare: column('EKSPOR (%)', 'number', 9, 'export_share'),
  exportDestination: column('TUJUAN EKSPOR', 'text', 16, 'export_destination'),
  pirt: column('PIRT', 'code', 18, 'pirt'),
  halal: column('HALAL', 'code', 18, 'halal'),
  scale: column('SKALA', 'text', 10, 'scale'),
  status: column('STATUS', 'text', 11, 'status'),
  statusDate: column('STATUS SEJAK', 'date', 12, 'status_date'),
  created: column('TANGGAL MASUK', 'date', 12, 'substr(business.created_at, 1, 10)'),
  changed: column('PERUBAHAN TERAKHIR', 'date', 12, 'substr(business.updated_at, 1, 10)'),
  notes: column('KETERANGAN', 'text', 30, 'notes'),
} satisfies Record<string, ExportColumn>;

/** Every field of the register. */
const everyField: ExportColumn[] = Object.values(fields).filter(
  (known) => known !== fields.created && known !== fields.changed,
);

const under = (
  group: string | undefined,
  heading: string,
  base: ExportColumn,
  sql = base.sql,
): ExportColumn => ({
  ...base,
  heading,
  sql,
  ...(group === undefined ? {} : { group }),
});

/** The ministry's directory of industries, in its order and its units (design/import.md), so that it can be pasted there. */
const directoryColumns: ExportColumn[] = [
  under(undefined, 'NAMA PEMILIK/ KONTAK PERSON', fields.owner),
  under(undefined, 'NAMA PERUSAHAAN', fields.business),
  under('ALAMAT', 'JALAN', fields.street),
  under('ALAMAT', 'DESA/KELURAHAN', fields.village),
  under('ALAMAT', 'KECAMATAN', fields.district),
  under('ALAMAT', 'TELP', fields.phone),
  under('TENAGA KERJA (ORANG)', 'L', fields.workersMale),
  under('TENAGA KERJA (ORANG)', 'P', fields.workersFemale),
  under(undefined, 'NILAI INVESTASI (Rp.000)', fields.investment, 'latest.investment / 1000.0'),
  under('KAPASITAS PRODUKSI', 'JUMLAH', fields.productionCapacity),
  under('KAPASITAS PRODUKSI', 'SATUAN', fields.productionUnit),
  under(undefined, 'NILAI PRODUKSI (Rp.000)', fields.productionValue, 'latest.production_value / 1000.0'),
  under(undefined, 'KOMODITI', fields.sector),
  under(undefined, 'KBLI', fields.kbli),
  under(undefined, 'JENIS PRODUK', fields.product),
  under(undefined, 'KET', fields.notes),
];

/** The columns of an export: those that the list shows, every field, or the ministry's directory. */
export const exportColumns = (
  keys: BusinessColumnKey[] | null,
  form: 'list' | 'directory' = 'list',
): ExportColumn[] => {
  if (form === 'directory') return directoryColumns;
  return keys === null ? everyField : keys.map((key) => fields[key]);
};
