import { CloseButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { HistoryFilter, HistoryRow } from '../../src-main/contract/history.ts';
import { useCommands } from '../app/shortcuts.ts';
import { usePages } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { actionWords, ChangeList } from './change-list.tsx';
import styles from './changes.module.css';
import { HistoryFilters, wholeHistory } from './history-filters.tsx';
import { formatMoment } from './moment.ts';

/** One line of what changed: "Telepon: 0812 → 0813". */
const summary = (row: HistoryRow): string =>
  row.changes.map(({ field, before, after }) => `${field}: ${before || '-'} → ${after || '-'}`).join('; ') ||
  'disimpan tanpa perubahan';

const columns: Column<HistoryRow>[] = [
  {
    key: 'at',
    head: 'Waktu',
    width: 9,
    cell: (row) => <span className="figures">{formatMoment(row.at)}</span>,
  },
  {
    key: 'action',
    head: 'Perubahan',
    width: 6.5,
    cell: ({ action }) => (
      <StatusBadge tone={actionWords[action].tone}>{actionWords[action].word}</StatusBadge>
    ),
  },
  { key: 'entity', head: 'Data', width: 11, cell: (row) => row.entity },
  {
    key: 'title',
    head: 'Nama',
    width: 11,
    grow: 1,
    cell: (row) => <span className={styles.title}>{row.title}</span>,
  },
  {
    key: 'changes',
    head: 'Isi',
    width: 12,
    grow: 2,
    cell: (row) =>
      row.action === 'update' ? summary(row) : <span className="dim">{row.changes.length} isian</span>,
  },
  { key: 'operator', head: 'Oleh', width: 8, cell: (row) => row.operator || <span className="dim">-</span> },
  {
    key: 'together',
    head: 'Bersama',
    width: 5,
    cell: (row) => (row.changeSetId ? `No. ${row.changeSetId}` : ''),
  },
];

/** Beside the panel, which shows what changed. */
const narrowColumns = columns.filter((column) => !['changes', 'together'].includes(column.key));

const keyOf = (row: HistoryRow) => row.id;
/** A search goes on by itself until so many are found, or all is read. */
const foundAtLeast = 50;

export function Changes() {
  const [filter, setFilter] = useState<HistoryFilter>(wholeHistory);
  const [active, setActive] = useState<HistoryRow | null>(null);
  const pages = usePages(
    'history',
    'list',
    filter,
    (before: number | null) => ({ filter, before, limit: 100 }),
    (page) => page.next,
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const { hasMore, loadMore, refreshing } = pages;
  const searching = hasMore && rows.length < foundAtLeast;
  useEffect(() => {
    if (searching && !refreshing) loadMore();
  }, [searching, refreshing, loadMore]);
  useCommands({ close: active ? () => setActive(null) : undefined });
  const isFiltered = filter !== wholeHistory;
  return (
    <>
      <HistoryFilters filter={filter} onChange={setFilter} />
      <div className={styles.split} data-open={active ? true : undefined}>
        <div className={styles.table}>
          <FailureAlert failure={pages.failure} onRetry={pages.reload} />
          <DataTable
            label="Perubahan terakhir"
            columns={active ? narrowColumns : columns}
            rows={rows}
            rowKey={keyOf}
            activeKey={active?.id ?? null}
            onActive={setActive}
            onReachEnd={loadMore}
            loading={pages.loading || (searching && rows.length === 0)}
            empty={
              <EmptyState
                title={isFiltered ? 'Tidak ditemukan' : 'Belum ada perubahan'}
                text={
                  isFiltered
                    ? 'Tidak ada perubahan yang sesuai. Longgarkan saringan atau periksa ejaannya.'
                    : 'Setiap data yang dibuat, diubah, atau dihapus akan tercatat di sini.'
                }
              />
            }
          />
        </div>
        {active ? <ChangePanel row={active} onClose={() => setActive(null)} /> : null}
      </div>
    </>
  );
}

function ChangePanel({ row, onClose }: { row: HistoryRow; onClose: () => void }) {
  return (
    <aside className={styles.panel} aria-label="Rincian perubahan">
      <div className={styles.head}>
        <div>
          <h2>{row.title}</h2>
          <p className="dim">
            {row.entity}, {actionWords[row.action].word.toLowerCase()} {formatMoment(row.at)}
            {row.operator ? ` oleh ${row.operator}` : ''}
          </p>
        </div>
        <CloseButton onClick={onClose} aria-label="Tutup panel" />
      </div>
      <ChangeList row={row} />
    </aside>
  );
}
