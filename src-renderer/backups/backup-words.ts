import type { BackupRow } from '../../src-main/contract/backups.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { formatMoment } from '../history/moment.ts';

/** Why a backup was made. */
export const kindWords: Record<BackupRow['kind'], string> = {
  berkala: 'Berkala',
  'sebelum-impor': 'Sebelum impor',
  'sebelum-skema': 'Sebelum pembaruan program',
  'sebelum-pemulihan': 'Sebelum pemulihan',
  lain: 'Berkas lain',
};

export const placeWords: Record<BackupRow['place'], string> = {
  komputer: 'Komputer ini',
  luar: 'Folder kedua',
  lain: 'Berkas pilihan',
};

/** The counts of a backup, in the order and the words of the program. */
const countWords: [name: string, words: string][] = [
  ['businesses', 'Pelaku usaha'],
  ['groups', 'Kelompok'],
  ['programs', 'Program bantuan'],
  ['recipients', 'Penerima'],
  ['handovers', 'Penyerahan'],
  ['trainings', 'Pelatihan'],
  ['facilitations', 'Fasilitasi'],
];

export const countsOf = (row: BackupRow): [label: string, value: string][] =>
  countWords.flatMap(([name, words]): [string, string][] => {
    const count = row.counts[name];
    return count === undefined ? [] : [[words, formatNumber(count)]];
  });

export const madeAtOf = (row: BackupRow): string =>
  row.madeAt === null ? 'Tidak tercatat' : formatMoment(row.madeAt);
