import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { ChangeSetRow } from '../../src-main/contract/changes.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { usePages } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge, type Tone } from '../components/status-badge.tsx';
import { formatMoment } from './moment.ts';
import { useUndo } from './tell-undoable.tsx';

const kinds: Record<ChangeSetRow['kind'], { word: string; tone: Tone }> = {
  import: { word: 'Impor', tone: 'info' },
  bulk: { word: 'Ubah bersama', tone: 'info' },
  allocations: { word: 'Alokasi', tone: 'info' },
  merge: { word: 'Penggabungan', tone: 'wait' },
  undo: { word: 'Pembatalan', tone: 'quiet' },
  handover: { word: 'Penyerahan', tone: 'good' },
};

const columnsWith = (ask: (row: ChangeSetRow) => void, busy: boolean): Column<ChangeSetRow>[] => [
  { key: 'id', head: 'No.', width: 3.5, align: 'end', cell: (row) => row.id },
  {
    key: 'at',
    head: 'Waktu',
    width: 9,
    cell: (row) => <span className="figures">{formatMoment(row.at)}</span>,
  },
  {
    key: 'kind',
    head: 'Jenis',
    width: 8,
    cell: ({ kind }) => <StatusBadge tone={kinds[kind].tone}>{kinds[kind].word}</StatusBadge>,
  },
  {
    key: 'title',
    head: 'Perubahan',
    width: 18,
    grow: 2,
    cell: (row) => <span title={row.title}>{row.title}</span>,
  },
  { key: 'changes', head: 'Catatan', width: 6, align: 'end', cell: (row) => formatNumber(row.changes) },
  { key: 'operator', head: 'Oleh', width: 8, cell: (row) => row.operator || <span className="dim">-</span> },
  {
    key: 'undo',
    head: 'Tindakan',
    width: 9,
    cell: (row) =>
      row.kind === 'handover' ? (
        <span
          className="dim"
          title="Dibatalkan pada langkah Penyerahan di programnya, dengan alasan tertulis."
        >
          di programnya
        </span>
      ) : row.undoneBy === null ? (
        <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => ask(row)}>
          Batalkan
        </Button>
      ) : (
        <span className="dim">dibatalkan (No. {row.undoneBy})</span>
      ),
  },
];

const keyOf = (row: ChangeSetRow) => row.id;

/** Changes that were made together; each can be taken back, an undoing too. */
export function ChangeSets() {
  const pages = usePages(
    'changes',
    'list',
    'sets',
    (before: number | null) => ({ before, limit: 50 }),
    (page) => (page.more ? (page.rows.at(-1)?.id ?? null) : null),
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const { undo, busy } = useUndo();
  const columns = useMemo(() => {
    const ask = async (row: ChangeSetRow) => {
      const title = `Batalkan "${row.title}"?`;
      const text =
        'Data yang diubahnya kembali seperti sebelumnya. Data yang sesudah itu diubah lagi atau sudah dipakai tetap seperti sekarang.';
      if (await confirmDestructive({ title, text, confirmLabel: 'Batalkan perubahan' })) await undo(row.id);
    };
    return columnsWith((row) => void ask(row), busy);
  }, [undo, busy]);
  return (
    <>
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      <DataTable
        label="Perubahan bersama"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        onReachEnd={pages.loadMore}
        loading={pages.loading}
        empty={
          <EmptyState
            title="Belum ada perubahan bersama"
            text="Impor, perubahan bersama-sama, dan penggabungan data ganda akan tercatat di sini dan dapat dibatalkan."
          />
        }
      />
    </>
  );
}
