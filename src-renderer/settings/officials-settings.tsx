import type { OfficialInput, OfficialRow } from '../../src-main/contract/officials.ts';
import { useAnswer } from '../app/use-office.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { EditedList } from './edited-list.tsx';
import { OfficialDialog } from './official-dialog.tsx';

const none = <span className="dim">-</span>;

const columns: Column<OfficialRow>[] = [
  { key: 'name', head: 'Nama', width: 12, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'nip', head: 'NIP', width: 11, cell: (row) => row.nip || none },
  {
    key: 'position',
    head: 'Jabatan',
    width: 12,
    grow: 2,
    cell: (row) => (row.capacity === 'definitif' ? row.position : `${row.capacity} ${row.position}`),
    sortBy: (row) => row.position,
  },
  { key: 'rank', head: 'Pangkat', width: 8, grow: 1, cell: (row) => row.rank || none },
  {
    key: 'active',
    head: 'Status',
    width: 7,
    cell: (row) => (
      <StatusBadge tone={row.active ? 'good' : 'quiet'}>{row.active ? 'Aktif' : 'Tidak aktif'}</StatusBadge>
    ),
  },
];

const emptyOfficial: OfficialInput = {
  id: null,
  name: '',
  nip: '',
  rank: '',
  position: '',
  capacity: 'definitif',
  onBehalfOf: '',
  address: '',
  active: true,
};

export function OfficialsSettings() {
  return (
    <EditedList<OfficialRow, OfficialInput>
      title="Pejabat penanda tangan"
      detail="Menandatangani BAST sebagai PIHAK KESATU atau mengetahui."
      newLabel="Pejabat baru"
      label="Daftar pejabat"
      rememberAs="officials"
      columns={columns}
      answer={useAnswer('officials', 'list', {})}
      empty={{
        title: 'Belum ada pejabat',
        text: 'BAST membutuhkan pejabat yang menyerahkan. Catat nama, NIP, dan jabatannya.',
      }}
      create={() => emptyOfficial}
      edit={(official) => official}
      dialog={(official, close) => <OfficialDialog official={official} onClose={close} />}
    />
  );
}
