import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { addDays, isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { RowFilters, type RowStatus, useRowFilter } from '../aid/row-filter.tsx';
import { office } from '../app/office-client.ts';
import { useCommands } from '../app/shortcuts.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { Split } from '../components/split.tsx';
import { monitoringColumns } from './monitoring-columns.tsx';
import { isDue } from './monitoring-words.ts';
import { VisitPanel } from './visit-panel.tsx';

const keyOf = (row: MonitoredRow) => row.recipientId;

const statusesOn = (today: string): RowStatus<MonitoredRow>[] => [
  { value: 'due', label: 'Jatuh tempo', is: (row) => isDue(row, today) },
  {
    value: 'month',
    label: 'Jatuh tempo dalam 30 hari',
    is: (row) => row.dueAt !== null && row.dueAt <= addDays(today, 30),
  },
  { value: 'never', label: 'Belum pernah dikunjungi', is: (row) => row.visits === 0 },
  { value: 'follow-up', label: 'Ada tindak lanjut terbuka', is: (row) => row.openFollowUps > 0 },
  {
    value: 'damaged',
    label: 'Ada yang tidak baik',
    is: (row) =>
      Object.entries(row.lastConditions).some(([condition, count]) => condition !== 'baik' && count > 0),
  },
];

const papers = { route: 'Daftar Kunjungan Monev', forms: 'Lembar Kunjungan Monev' } as const;

interface Props {
  rows: MonitoredRow[];
  withProgram: boolean;
  firstStatus: string | null;
}

/** Recipients whose goods are visited: who is due, what was found, the route and the forms on paper. */
export function MonitoringList({ rows, withProgram, firstStatus }: Props) {
  const today = isoDateOf(new Date());
  const statuses = useMemo(() => statusesOn(today), [today]);
  const filter = useRowFilter(rows, statuses, firstStatus);
  const [open, setOpen] = useState<number | null>(null);
  const [printing, setPrinting] = useState<keyof typeof papers | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const row = rows.find((one) => one.recipientId === open);
  const columns = useMemo(
    () => monitoringColumns({ shown: filter.shown, today, withProgram, narrow: row !== undefined }),
    [filter.shown, today, withProgram, row],
  );
  const recipientIds = filter.shown.filter((one) => one.goods.length > 0).map(keyOf);
  useCommands({ print: recipientIds.length > 0 ? () => setPrinting('route') : undefined });
  const close = () => {
    setOpen(null);
    box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  return (
    <Split
      panelCovers
      panelLabel="Kunjungan monev"
      panel={row ? <VisitPanel key={row.recipientId} row={row} onClose={close} /> : null}
    >
      <RowFilters
        filter={filter}
        statusLabel="Kunjungan"
        placeholder="Nama, usaha, atau desa"
        action={
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                disabled={recipientIds.length === 0}
                leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
              >
                Cetak untuk {formatNumber(recipientIds.length)} penerima
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setPrinting('route')}>Daftar kunjungan per desa</Menu.Item>
              <Menu.Item onClick={() => setPrinting('forms')}>Lembar kunjungan, satu per penerima</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        }
      />
      <div ref={box}>
        <DataTable
          label="Kunjungan monev"
          columns={columns}
          rows={filter.shown}
          rowKey={keyOf}
          rowHeight={2.625}
          rememberAs={withProgram ? 'monitoring-all' : 'monitoring'}
          activeKey={open}
          onActive={(one) => setOpen(one.recipientId)}
          empty={
            filter.status === 'due' && filter.search === '' && filter.district === null ? (
              <EmptyState
                title="Tidak ada kunjungan yang jatuh tempo"
                text="Hapus saringan Kunjungan untuk melihat semua penerima."
              />
            ) : (
              <EmptyState title="Tidak ada yang cocok" text="Ubah pencarian atau hapus saringan." />
            )
          }
        />
      </div>
      {printing ? (
        <PaperDialog
          title={papers[printing]}
          make={(jobId) =>
            office.monitoring.printPaper({ kind: printing, recipientIds, paperSize: null, jobId })
          }
          onClose={() => setPrinting(null)}
        />
      ) : null}
    </Split>
  );
}
