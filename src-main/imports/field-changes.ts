import type { BusinessData } from '../businesses/business-record.ts';
import type { GroupData } from '../groups/group-repository.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatPhone } from '../rules/phones.ts';

/** One field that an import changes, as shown. */
export interface FieldChange {
  field: string;
  label: string;
  before: string;
  after: string;
}

/** Names behind numbers and codes, for showing a change. */
export interface ShownNames {
  sector: (id: number | null) => string;
  place: (villageCode: string | null) => string;
}

const labels: Record<string, string> = {
  ownerName: 'Nama pemilik',
  nik: 'NIK',
  gender: 'Jenis kelamin',
  birthDate: 'Tanggal lahir',
  phones: 'Telepon',
  businessName: 'Nama usaha',
  legalForm: 'Bentuk usaha',
  nib: 'NIB',
  npwp: 'NPWP',
  email: 'Surel',
  street: 'Alamat (jalan)',
  rt: 'RT',
  rw: 'RW',
  villageCode: 'Desa/Kelurahan',
  sectorId: 'Komoditas',
  product: 'Jenis produk',
  kbli: 'KBLI',
  establishedYear: 'Tahun berdiri',
  kbliEdition: 'Edisi KBLI',
  scale: 'Skala',
  status: 'Status usaha',
  statusDate: 'Status sejak',
  exportShare: 'Bagian ekspor (%)',
  exportDestination: 'Tujuan ekspor',
  pirt: 'PIRT',
  halal: 'Sertifikat halal',
  nikAsWritten: 'NIK seperti tertulis',
  phoneAsWritten: 'Telepon seperti tertulis',
  notes: 'Keterangan',
  name: 'Nama kelompok',
  kind: 'Jenis kelompok',
  chairName: 'Nama ketua',
  chairNik: 'NIK ketua',
  chairGender: 'Jenis kelamin ketua',
  chairBirthDate: 'Tanggal lahir ketua',
};

/** The import's name of a field of the record, as the contract and the corrections know it. */
const importNames: Record<string, string> = {
  phones: 'phone',
  villageCode: 'village',
  sectorId: 'sector',
  name: 'groupName',
  chairName: 'ownerName',
  chairNik: 'nik',
  chairGender: 'gender',
  chairBirthDate: 'birthDate',
};

const dates = new Set(['birthDate', 'chairBirthDate', 'statusDate']);

type Value = string | number | string[] | null;

/**
 * Lays what a row gives over what is known. A blank is not given, so that it never erases; phones are added to those
 * known; texts that differ only in case, and RT 1 and 001, are the same. Answers the new data and what changes. With
 * `fillsOnly` what is known stays, and only blanks are filled: for a row that repeats one further up, so that the same
 * file again changes nothing.
 */
export function layOver<D extends BusinessData | GroupData>(
  known: D,
  given: Partial<D>,
  names: ShownNames,
  fillsOnly = false,
): { data: D; changes: FieldChange[] } {
  const data = { ...known };
  const changes: FieldChange[] = [];
  for (const field of Object.keys(given) as (keyof D & string)[]) {
    const before = known[field] as Value;
    const value = given[field] as Value | undefined;
    if (value === undefined || value === null || value === '') continue;
    const after = Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : value;
    if (sameValue(field, before, after)) continue;
    if (fillsOnly && before !== null && before !== '' && !Array.isArray(before)) continue;
    data[field] = after as D[typeof field];
    changes.push({
      field: importNames[field] ?? field,
      label: labels[field] ?? field,
      before: shown(field, before, names),
      after: shown(field, after, names),
    });
  }
  return { data, changes };
}

function sameValue(field: string, before: Value, after: Value): boolean {
  if (before === after) return true;
  if (Array.isArray(before) && Array.isArray(after)) return before.length === after.length;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  if (field === 'rt' || field === 'rw') return before.replace(/^0+/, '') === after.replace(/^0+/, '');
  return before.toLowerCase() === after.toLowerCase();
}

function shown(field: string, value: Value, names: ShownNames): string {
  if (field === 'sectorId') return names.sector(value as number | null);
  if (field === 'villageCode') return names.place(value as string | null);
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(formatPhone).join(' / ');
  return dates.has(field) ? formatLongDate(String(value)) : String(value);
}
