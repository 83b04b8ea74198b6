import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import type { PackageRow } from '../../../src-main/contract/aid-items.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { useCommands } from '../../app/shortcuts.ts';
import type { Answer } from '../../app/use-office.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { Split } from '../../components/split.tsx';
import styles from '../items/items.module.css';
import type { Program } from '../program-answer.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { PackagePanel } from './package-panel.tsx';

const keyOf = (row: PackageRow) => row.id;

const columns: Column<PackageRow>[] = [
  { key: 'name', head: 'Paket', width: 12, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'kinds',
    head: 'Jenis',
    width: 5,
    align: 'end',
    cell: (row) => formatNumber(row.items.length),
    sortBy: (row) => row.items.length,
  },
  {
    key: 'units',
    head: 'Unit',
    width: 5,
    align: 'end',
    cell: (row) => formatNumber(row.units),
    sortBy: (row) => row.units,
  },
  {
    key: 'cost',
    head: 'Nilai satu paket',
    width: 9.5,
    align: 'end',
    cell: (row) => formatRupiah(row.cost),
    sortBy: (row) => row.cost,
  },
  {
    key: 'possible',
    head: 'Masih dapat diberikan',
    width: 11,
    align: 'end',
    cell: (row) => (row.possible === 0 ? 'tidak cukup' : `${formatNumber(row.possible)} paket`),
    sortBy: (row) => row.possible,
  },
];

interface Props {
  program: Program;
  items: ItemRow[];
  packages: Answer<PackageRow[]>;
  choice: ReactNode;
}

/** Paket: sets of items that are given alike to many. Giving them is the step Penerima's. */
export function PackagesView({ program, items, packages, choice }: Props) {
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const guard = useUnsavedGuard('paket ini');
  const refusal = refusalOf(program.state, 'edit-items');
  const show = async (next: number | 'new' | null) => {
    if (next !== open && (await guard.mayLeave())) setOpen(next);
  };
  const canAdd = items.length > 0 && refusal === null;
  useCommands({ new: () => void (canAdd && show('new')) });
  const known = packages.data?.find((row) => row.id === open) ?? null;
  const create = (
    <Button
      leftSection={<IconPlus size="1rem" aria-hidden />}
      disabled={!canAdd}
      onClick={() => void show('new')}
    >
      Paket baru
    </Button>
  );
  const none = packages.data?.length === 0;
  return (
    <Split
      panelCovers
      panelLabel="Isi paket"
      panel={
        open === 'new' || known ? (
          <PackagePanel
            key={open}
            programId={program.id}
            items={items}
            known={known}
            refusal={refusal}
            onDirty={guard.onDirty}
            onSaved={setOpen}
            onClose={() => void show(null)}
          />
        ) : null
      }
    >
      <div className={styles.tools}>
        {choice}
        <p className="dim" style={{ flex: 1 }}>
          {refusal ?? 'Paket diberikan kepada banyak penerima sekaligus pada langkah Penerima.'}
        </p>
        {none ? null : create}
      </div>
      <div>
        <FailureAlert failure={packages.failure} onRetry={packages.reload} />
        {none ? (
          <EmptyState
            title="Belum ada paket"
            text={
              items.length === 0
                ? 'Isi barang program dahulu. Paket adalah kumpulan barang yang diberikan sama kepada banyak penerima.'
                : 'Paket adalah kumpulan barang yang diberikan sama kepada banyak penerima, misalnya mesin jahit, meja, dan kursinya.'
            }
            action={create}
          />
        ) : (
          <DataTable
            label="Paket program ini"
            columns={columns}
            rows={packages.data ?? []}
            rowKey={keyOf}
            loading={packages.loading}
            rememberAs="aid-packages"
            activeKey={open === 'new' ? null : open}
            onActive={(row) => void show(row.id)}
          />
        )}
      </div>
    </Split>
  );
}
