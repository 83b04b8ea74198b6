import type { ParticipantRow } from '../../src-main/contract/trainings.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import { roleWords, shareWords, standingWords } from './training-words.ts';

const none = <span className="dim">-</span>;

export const participantColumns: Column<ParticipantRow>[] = [
  {
    key: 'name',
    head: 'Nama',
    width: 11,
    grow: 2,
    cell: (row) => <TwoLines first={row.name} second={row.nik ?? 'NIK belum ada'} />,
    sortBy: (row) => row.name,
  },
  {
    key: 'organisation',
    head: 'Usaha atau lembaga',
    width: 10,
    grow: 2,
    cell: (row) => <TwoLines first={row.organisation || none} second={roleWords[row.role]} />,
    sortBy: (row) => row.organisation,
  },
  {
    key: 'address',
    head: 'Alamat',
    width: 9,
    grow: 2,
    cell: (row) => row.address || none,
    sortBy: (row) => row.address,
  },
  { key: 'phone', head: 'Telepon', width: 8.5, cell: (row) => row.phone || none },
  {
    key: 'standing',
    head: 'Kedudukan',
    width: 6,
    cell: ({ standing }) => (
      <StatusBadge tone={standingWords[standing].tone}>{standingWords[standing].word}</StatusBadge>
    ),
    sortBy: (row) => standingWords[row.standing].word,
  },
  {
    key: 'share',
    head: 'Hadir',
    width: 5,
    align: 'end',
    cell: (row) =>
      row.attendanceShare === null ? (
        none
      ) : (
        <TwoLines first={shareWords(row.attendanceShare)} second={`${row.present} dari ${row.held}`} />
      ),
    sortBy: (row) => row.attendanceShare,
  },
  {
    key: 'tests',
    head: 'Pre/postes',
    width: 6,
    align: 'end',
    cell: (row) =>
      row.preTest === null && row.postTest === null ? none : `${row.preTest ?? '-'} / ${row.postTest ?? '-'}`,
    sortBy: (row) => row.postTest,
  },
  {
    key: 'certificate',
    head: 'Kelulusan',
    width: 9.5,
    cell: (row) => {
      if (row.standing !== 'peserta' || row.held === 0) return none;
      return row.passed ? (
        <TwoLines
          first={<StatusBadge tone="good">Memenuhi</StatusBadge>}
          second={row.certificateNumber ?? undefined}
        />
      ) : (
        <StatusBadge tone="wait">Belum memenuhi</StatusBadge>
      );
    },
    sortBy: (row) => Number(row.passed),
  },
];
