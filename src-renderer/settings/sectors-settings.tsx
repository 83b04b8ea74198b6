import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SectorRow } from '../../src-main/contract/sectors.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { sectorGroupWords } from '../components/sector-select.tsx';
import { type EditedSector, SectorDialog } from './sector-dialog.tsx';
import styles from './settings-page.module.css';
import { SettingsTableHead } from './settings-table-head.tsx';

const columns: Column<SectorRow>[] = [
  { key: 'name', head: 'Komoditas', width: 14, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'group',
    head: 'Golongan',
    width: 10,
    grow: 1,
    cell: (row) => sectorGroupWords[row.group],
    sortBy: (row) => row.group,
  },
  {
    key: 'businesses',
    head: 'Pelaku usaha',
    width: 8,
    align: 'end',
    cell: (row) => formatNumber(row.businesses),
    sortBy: (row) => row.businesses,
  },
];

const keyOf = (row: SectorRow) => row.id;

export function SectorsSettings() {
  const { data, failure, loading, reload } = useAnswer('sectors', 'list', {});
  const [edited, setEdited] = useState<EditedSector | null>(null);
  const create = () => setEdited({ id: null, name: '', group: 'potensial' });
  useCommands({ new: create });
  const button = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
      Komoditas baru
    </Button>
  );
  return (
    <>
      <SettingsTableHead
        title="Komoditas"
        detail="Cabang industri menurut golongan unggulan, potensial, dan lainnya."
        action={button}
      />
      <FailureAlert failure={failure} onRetry={reload} />
      <div className={styles.table}>
        <DataTable
          label="Daftar komoditas"
          rememberAs="sectors"
          columns={columns}
          rows={data ?? []}
          rowKey={keyOf}
          onOpen={({ id, name, group }) => setEdited({ id, name, group })}
          loading={loading}
          empty={
            <EmptyState
              title="Belum ada komoditas"
              text="Catat cabang industri di daerah Anda."
              action={button}
            />
          }
          footer={<span>Tekan Enter atau klik dua kali untuk mengubah.</span>}
        />
      </div>
      {edited ? <SectorDialog sector={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
