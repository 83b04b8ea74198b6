import type { TrainingRow } from '../contract/trainings.ts';
import { formatShortDate } from '../rules/dates.ts';
import { curriculaWords } from '../rules/training.ts';
import { column, type ReadyPart, type ReadyScope, scopeWords } from './ready-recap.ts';

const total = (rows: readonly TrainingRow[], of: (row: TrainingRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** "24 Agu 2020 – 27 Agu 2020", one day, or "belum dijadwalkan". */
const daysOf = ({ firstDate, lastDate }: TrainingRow): string => {
  if (firstDate === null) return 'belum dijadwalkan';
  const first = formatShortDate(firstDate);
  return lastDate === null || lastDate === firstDate ? first : `${first} – ${formatShortDate(lastDate)}`;
};

/** Each training with its curricula held of those planned, participants, attendance and certificates. */
export function trainingsPart(trainings: readonly TrainingRow[], scope: ReadyScope): ReadyPart {
  const rows = trainings
    .filter(({ year, state }) => (scope.year === null || year === scope.year) && state !== 'batal')
    .toSorted((a, b) => a.year - b.year || (a.firstDate ?? '').localeCompare(b.firstDate ?? ''));
  return {
    name: 'Pelatihan',
    sheet: {
      title: 'Pelatihan dan kehadiran',
      subtitles: scopeWords(scope),
      labelHeads: ['Pelatihan', 'Penyelenggara', 'Waktu', 'Keterlaksanaan'],
      columns: [
        column('Kurikulum', 'count', true),
        column('Terlaksana', 'count', true),
        column('Pertemuan', 'count', true),
        column('Peserta', 'count', true),
        column('Kehadiran (%)', 'percent', false),
        column('Sertifikat', 'count', true),
      ],
      lines: rows.map((row) => ({
        level: 1,
        labels: [row.title, row.organiser, daysOf(row), curriculaWords(row.held, row.curricula)],
        values: [
          row.curricula,
          row.held,
          row.sessions,
          row.participants,
          row.attendanceShare,
          row.certificates,
        ],
        isUnclassified: false,
      })),
      total: [
        total(rows, (row) => row.curricula),
        total(rows, (row) => row.held),
        total(rows, (row) => row.sessions),
        total(rows, (row) => row.participants),
        null,
        total(rows, (row) => row.certificates),
      ],
      notes: [
        'Pelatihan yang dibatalkan tidak dihitung. Kehadiran: hadir (H) dari pertemuan yang sudah terlaksana.',
      ],
    },
  };
}
