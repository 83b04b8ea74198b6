import { Anchor } from '@mantine/core';
import type { TrainingRow } from '../../src-main/contract/trainings.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { curriculaWords } from '../../src-main/rules/training.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import { daysWords, modeWords, shareWords, stateWords } from './training-words.ts';

const sum = (rows: TrainingRow[], of: (row: TrainingRow) => number) =>
  formatNumber(rows.reduce((total, row) => total + of(row), 0));

/** The columns of the list of trainings, with the sums of the rows that are shown. */
export const trainingColumns = (shown: TrainingRow[]): Column<TrainingRow>[] => [
  {
    key: 'title',
    head: 'Pelatihan',
    width: 18,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={
          <Anchor href={`#/pelatihan/${row.id}`} fz="inherit" fw={550} tabIndex={-1}>
            {row.title}
          </Anchor>
        }
        second={[row.organiser, row.theme].filter(Boolean).join(' · ') || modeWords[row.mode]}
      />
    ),
    sortBy: (row) => row.title,
    total: 'Jumlah',
  },
  {
    key: 'days',
    head: 'Pelaksanaan',
    width: 10,
    cell: (row) => <TwoLines first={daysWords(row.firstDate, row.lastDate)} second={modeWords[row.mode]} />,
    sortBy: (row) => row.firstDate ?? String(row.year),
  },
  {
    key: 'curricula',
    head: 'Kurikulum',
    width: 10,
    cell: (row) => (
      <TwoLines
        first={curriculaWords(row.held, row.curricula)}
        second={`${formatNumber(row.sessions)} pertemuan`}
      />
    ),
    sortBy: (row) => row.held,
  },
  {
    key: 'participants',
    head: 'Peserta',
    width: 6.5,
    align: 'end',
    cell: (row) => (
      <TwoLines
        first={
          row.quota === null
            ? formatNumber(row.participants)
            : `${formatNumber(row.participants)} / ${formatNumber(row.quota)}`
        }
        second={row.candidates > 0 ? `${formatNumber(row.candidates)} calon` : ''}
      />
    ),
    sortBy: (row) => row.participants,
    total: sum(shown, (row) => row.participants),
  },
  {
    key: 'share',
    head: 'Kehadiran',
    width: 7,
    align: 'end',
    cell: (row) =>
      row.attendanceShare === null ? <span className="dim">-</span> : shareWords(row.attendanceShare),
    sortBy: (row) => row.attendanceShare,
  },
  {
    key: 'certificates',
    head: 'Sertifikat',
    width: 6,
    align: 'end',
    cell: (row) => formatNumber(row.certificates),
    sortBy: (row) => row.certificates,
    total: sum(shown, (row) => row.certificates),
  },
  {
    key: 'state',
    head: 'Keadaan',
    width: 7,
    cell: ({ state }) => <StatusBadge tone={stateWords[state].tone}>{stateWords[state].word}</StatusBadge>,
    sortBy: (row) => stateWords[row.state].word,
  },
];
