import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { OfficialInput, OfficialRow } from '../../src-main/contract/officials.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { OfficialDialog } from './official-dialog.tsx';
import styles from './settings-page.module.css';
import { SettingsTableHead } from './settings-table-head.tsx';

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

const keyOf = (row: OfficialRow) => row.id;

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
  const { data, failure, loading, reload } = useAnswer('officials', 'list', {});
  const [edited, setEdited] = useState<OfficialInput | null>(null);
  const create = () => setEdited(emptyOfficial);
  useCommands({ new: create });
  const button = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
      Pejabat baru
    </Button>
  );
  return (
    <>
      <SettingsTableHead
        title="Pejabat penanda tangan"
        detail="Menandatangani BAST sebagai PIHAK KESATU atau mengetahui."
        action={button}
      />
      <FailureAlert failure={failure} onRetry={reload} />
      <div className={styles.table}>
        <DataTable
          label="Daftar pejabat"
          rememberAs="officials"
          columns={columns}
          rows={data ?? []}
          rowKey={keyOf}
          onOpen={setEdited}
          loading={loading}
          empty={
            <EmptyState
              title="Belum ada pejabat"
              text="BAST membutuhkan pejabat yang menyerahkan. Catat nama, NIP, dan jabatannya."
              action={button}
            />
          }
          footer={<span>Tekan Enter atau klik dua kali untuk mengubah.</span>}
        />
      </div>
      {edited ? <OfficialDialog official={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
