import { CloseButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HistoryRow } from '../../src-main/contract/history.ts';
import { useCommands } from '../app/shortcuts.ts';
import { usePages } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge, type Tone } from '../components/status-badge.tsx';
import styles from './changes.module.css';
import { formatMoment } from './moment.ts';

const actions: Record<HistoryRow['action'], { word: string; tone: Tone }> = {
  insert: { word: 'Dibuat', tone: 'good' },
  update: { word: 'Diubah', tone: 'info' },
  delete: { word: 'Dihapus', tone: 'bad' },
};

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
    cell: ({ action }) => <StatusBadge tone={actions[action].tone}>{actions[action].word}</StatusBadge>,
  },
  { key: 'entity', head: 'Data', width: 8, cell: (row) => row.entity },
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
    width: 14,
    grow: 2,
    cell: (row) =>
      row.action === 'update' ? summary(row) : <span className="dim">{row.changes.length} isian</span>,
  },
  { key: 'operator', head: 'Oleh', width: 8, cell: (row) => row.operator || <span className="dim">-</span> },
  {
    key: 'import',
    head: 'Impor',
    width: 5,
    cell: (row) => (row.changeSetId ? `No. ${row.changeSetId}` : ''),
  },
];

/** Beside the panel, which shows what changed. */
const narrowColumns = columns.filter((column) => !['changes', 'import'].includes(column.key));

const keyOf = (row: HistoryRow) => row.id;

export function Changes() {
  const [active, setActive] = useState<HistoryRow | null>(null);
  const pages = usePages(
    'history',
    'list',
    'changes',
    (before: number | null) => ({ before, limit: 100 }),
    (page) => (page.more ? (page.rows.at(-1)?.id ?? null) : null),
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  useCommands({ close: active ? () => setActive(null) : undefined });
  return (
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
          onReachEnd={pages.loadMore}
          loading={pages.loading}
          empty={
            <EmptyState
              title="Belum ada perubahan"
              text="Setiap data yang dibuat, diubah, atau dihapus akan tercatat di sini."
            />
          }
        />
      </div>
      {active ? <ChangePanel row={active} onClose={() => setActive(null)} /> : null}
    </div>
  );
}

function ChangePanel({ row, onClose }: { row: HistoryRow; onClose: () => void }) {
  return (
    <aside className={styles.panel} aria-label="Rincian perubahan">
      <div className={styles.head}>
        <div>
          <h2>{row.title}</h2>
          <p className="dim">
            {row.entity}, {actions[row.action].word.toLowerCase()} {formatMoment(row.at)}
          </p>
        </div>
        <CloseButton onClick={onClose} aria-label="Tutup panel" />
      </div>
      <dl className={styles.changes}>
        {row.changes.map((change) => (
          <div key={change.field}>
            <dt>{change.field}</dt>
            {row.action === 'insert' ? null : (
              <dd className={styles.before} data-empty={change.before ? undefined : true}>
                {change.before || 'kosong'}
              </dd>
            )}
            {row.action === 'delete' ? null : (
              <dd className={styles.after} data-empty={change.after ? undefined : true}>
                {change.after || 'kosong'}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </aside>
  );
}
