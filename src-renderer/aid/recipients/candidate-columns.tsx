import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import type { Column } from '../../components/data-table.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../../components/two-lines.tsx';

/** Candidates in the order of their list, each with the reason of the choice. */
export const candidateColumns: Column<CandidateRow>[] = [
  { key: 'rank', head: 'Urutan', width: 4.5, align: 'end', cell: (row) => row.rank },
  {
    key: 'name',
    head: 'Nama',
    width: 12,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={row.groupId === null ? row.name : row.organisation}
        second={row.groupId === null ? row.organisation : `Kelompok, diwakili ${row.name}`}
      />
    ),
  },
  {
    key: 'place',
    head: 'Desa, kecamatan',
    width: 8,
    grow: 2,
    cell: (row) => (
      <TwoLines
        first={row.villageName ?? <span className="dim">Desa belum diisi</span>}
        second={row.districtName ?? ''}
      />
    ),
  },
  {
    key: 'reason',
    head: 'Alasan dipilih',
    width: 12,
    grow: 4,
    cell: (row) =>
      row.isRecipient ? (
        <StatusBadge tone="good">Sudah penerima</StatusBadge>
      ) : (
        row.reason || <span className="dim">Belum diisi</span>
      ),
  },
];
