/**
 * What a recap can be made of: which fact a measure is counted from, and by what it can be broken down. The screens offer
 * only what is possible here, and say why something is not.
 */

/** What happened or is kept, a row each: a business, its figures of a year, goods for a recipient, ... */
export type RecapFact = 'register' | 'figures' | 'aid' | 'training' | 'facilitation';

export const recapDimensions = [
  'regency',
  'district',
  'village',
  'sector',
  'sectorGroup',
  'scale',
  'legalForm',
  'gender',
  'year',
  'fundSource',
  'program',
  'item',
  'training',
  'facilitationKind',
  'stage',
] as const;
export type RecapDimension = (typeof recapDimensions)[number];

export const dimensionWords: Record<RecapDimension, string> = {
  regency: 'Kabupaten/Kota',
  district: 'Kecamatan',
  village: 'Desa/Kelurahan',
  sector: 'Komoditas',
  sectorGroup: 'Kelompok komoditas',
  scale: 'Skala',
  legalForm: 'Bentuk usaha',
  gender: 'Jenis kelamin',
  year: 'Tahun',
  fundSource: 'Sumber dana',
  program: 'Program bantuan',
  item: 'Barang',
  training: 'Pelatihan',
  facilitationKind: 'Jenis fasilitasi',
  stage: 'Tahapan',
};

/** What every fact knows: where, of what trade and of whom. A row has one of each, so these are partitions. */
export const ownDimensions: readonly RecapDimension[] = recapDimensions.slice(0, 8);

const factDimensions: Record<RecapFact, readonly RecapDimension[]> = {
  register: [...ownDimensions, 'year'],
  figures: [...ownDimensions, 'year'],
  aid: [...ownDimensions, 'year', 'fundSource', 'program', 'item'],
  training: [...ownDimensions, 'year', 'fundSource', 'training'],
  facilitation: [...ownDimensions, 'year', 'fundSource', 'facilitationKind', 'stage'],
};

/** The filters of a recap, and the dimension whose members each one chooses. Statuses are a filter only, known of all. */
export const filterDimensions = {
  regencyCodes: 'regency',
  districtCodes: 'district',
  villageCodes: 'village',
  sectorIds: 'sector',
  sectorGroups: 'sectorGroup',
  scales: 'scale',
  legalForms: 'legalForm',
  genders: 'gender',
  fundSources: 'fundSource',
  programIds: 'program',
  itemKeys: 'item',
  trainingIds: 'training',
  facilitationKindIds: 'facilitationKind',
  stageIds: 'stage',
} as const satisfies Record<string, RecapDimension>;
export type FilterField = keyof typeof filterDimensions;
export const filterFields = Object.keys(filterDimensions) as FilterField[];

/** What the dimension 'year' means for each fact. */
export const yearMeaning: Record<RecapFact, string> = {
  register: 'tahun masuk register',
  figures: 'tahun data',
  aid: 'tahun anggaran',
  training: 'tahun pelatihan',
  facilitation: 'tahun fasilitasi',
};

export const recapMeasures = [
  'businesses',
  'workers',
  'workersMale',
  'workersFemale',
  'investment',
  'production',
  'turnover',
  'recipients',
  'aided',
  'groups',
  'kinds',
  'units',
  'value',
  'participants',
  'attendance',
  'attendanceShare',
  'certificates',
  'facilitated',
  'issued',
] as const;
export type RecapMeasure = (typeof recapMeasures)[number];

export interface MeasureTraits {
  fact: RecapFact;
  label: string;
  /** Rupiah are shown with their unit, shares with one decimal. */
  kind: 'count' | 'rupiah' | 'share';
  /**
   * 'sum' adds up; 'distinct' is counted anew in each cell and each total, because one may stand in several cells; a 'share' is
   * in per cent of its own whole, and there is none where that is nothing.
   */
  way: 'sum' | 'distinct' | 'share';
}

const sum = (fact: RecapFact, label: string, kind: MeasureTraits['kind'] = 'count'): MeasureTraits => ({
  fact,
  label,
  kind,
  way: 'sum',
});
const distinct = (fact: RecapFact, label: string): MeasureTraits => ({
  fact,
  label,
  kind: 'count',
  way: 'distinct',
});

export const measureTraits: Record<RecapMeasure, MeasureTraits> = {
  businesses: distinct('register', 'Pelaku usaha'),
  workers: sum('figures', 'Tenaga kerja'),
  workersMale: sum('figures', 'Tenaga kerja L'),
  workersFemale: sum('figures', 'Tenaga kerja P'),
  investment: sum('figures', 'Investasi', 'rupiah'),
  production: sum('figures', 'Nilai produksi', 'rupiah'),
  turnover: sum('figures', 'Omzet', 'rupiah'),
  recipients: distinct('aid', 'Penerima'),
  aided: distinct('aid', 'Pelaku usaha penerima'),
  groups: distinct('aid', 'Kelompok'),
  kinds: distinct('aid', 'Jenis'),
  units: sum('aid', 'Unit'),
  value: sum('aid', 'Nilai bantuan', 'rupiah'),
  participants: sum('training', 'Peserta'),
  attendance: sum('training', 'Kehadiran'),
  attendanceShare: { fact: 'training', label: 'Kehadiran (%)', kind: 'share', way: 'share' },
  certificates: sum('training', 'Sertifikat pelatihan'),
  facilitated: distinct('facilitation', 'Pelaku usaha difasilitasi'),
  issued: sum('facilitation', 'Sertifikat terbit'),
};

/** Does the fact of a measure know a dimension, so that it can be broken down and filtered by it? */
export const knows = (measure: RecapMeasure, dimension: RecapDimension): boolean =>
  factDimensions[measureTraits[measure].fact].includes(dimension);

/** Why a measure cannot be broken down by a dimension, or null when it can. */
export function whyNotBy(measure: RecapMeasure, dimension: RecapDimension): string | null {
  if (knows(measure, dimension)) return null;
  const { label } = measureTraits[measure];
  return `${label} tidak dapat dirinci menurut ${dimensionWords[dimension].toLowerCase()}.`;
}

export interface RecapShape {
  rows: readonly RecapDimension[];
  columns: RecapDimension | null;
  measures: readonly RecapMeasure[];
  filter: Readonly<Record<FilterField, readonly (string | number)[]>>;
  year: number | null;
  compareYear: number | null;
  asOf: string | null;
}

/** Why a recap of this shape is not possible, in words that say what to change; null when it is. */
export function whyNotRecap(shape: RecapShape): string | null {
  const { rows, columns, measures, filter, year, compareYear, asOf } = shape;
  const dimensions = columns === null ? [...rows] : [...rows, columns];
  if (new Set(dimensions).size < dimensions.length)
    return 'Baris dan kolom memakai rincian yang sama. Pilih rincian yang berbeda.';
  for (const measure of measures) {
    for (const dimension of dimensions) {
      const reason = whyNotBy(measure, dimension);
      if (reason !== null) return `${reason} Ganti rincian atau ukurannya.`;
    }
    const { label } = measureTraits[measure];
    for (const field of filterFields) {
      if (filter[field].length === 0 || knows(measure, filterDimensions[field])) continue;
      const by = dimensionWords[filterDimensions[field]].toLowerCase();
      return `${label} tidak mengenal ${by}. Hapus saringan ${by} atau ganti ukurannya.`;
    }
    if (asOf !== null && !isOfRegister(measure))
      return `Keadaan per tanggal hanya untuk register dan data tahunannya; ${label.toLowerCase()} dipilih menurut tahun.`;
  }
  if (asOf !== null && year !== null)
    return 'Pilih salah satu: keadaan per tanggal atau per tahun; keduanya tidak dapat bersama.';
  if (compareYear === null) return null;
  if (year === null) return 'Pilih tahun yang dibandingkan dengan tahun pembanding.';
  if (year === compareYear) return 'Tahun pembanding harus berbeda dari tahun rekap.';
  if (columns !== null) return 'Perbandingan dua tahun memakai kolom; kosongkan rincian kolom.';
  if (dimensions.includes('year')) return 'Perbandingan dua tahun tidak dapat dirinci lagi menurut tahun.';
  return null;
}

/** Is the measure about the register itself, whose state at a day is known? */
export const isOfRegister = (measure: RecapMeasure): boolean =>
  ['register', 'figures'].includes(measureTraits[measure].fact);

/** Does each thing that is counted stand in exactly one cell of these dimensions? Then parts make the whole. */
export const isPartition = (measure: RecapMeasure, dimensions: readonly RecapDimension[]): boolean =>
  measureTraits[measure].way === 'sum' ||
  measureTraits[measure].fact === 'register' ||
  (measureTraits[measure].way === 'distinct' &&
    measure !== 'kinds' &&
    dimensions.every((dimension) => ownDimensions.includes(dimension)));
