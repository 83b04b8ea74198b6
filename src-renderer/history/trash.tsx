import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { TrashRow } from '../../src-main/contract/changes.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { usePages } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { type Column, DataTable, type RowKey } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { useMayManage } from '../operators/seat.ts';
import styles from './history-filters.module.css';
import { formatMoment } from './moment.ts';
import { useTrash } from './use-trash.ts';

/** "Kelompok Mekar" of "Hapus Kelompok Mekar": in the trash the verb says nothing. */
const whatOf = (title: string) => title.replace(/^Hapus (?:\S)/, (start) => start.slice(-1).toUpperCase());

const columnsWith = (takeBack: (id: number) => void, busy: boolean): Column<TrashRow>[] => [
  {
    key: 'at',
    head: 'Dihapus',
    width: 9,
    cell: (row) => <span className="figures">{formatMoment(row.at)}</span>,
  },
  {
    key: 'title',
    head: 'Data',
    width: 13,
    grow: 2,
    cell: (row) => <span title={row.title}>{whatOf(row.title)}</span>,
  },
  {
    key: 'records',
    head: 'Catatan',
    width: 6,
    align: 'end',
    cell: (row) => formatNumber(row.records),
  },
  { key: 'operator', head: 'Oleh', width: 8, cell: (row) => row.operator || <span className="dim">-</span> },
  {
    key: 'take-back',
    head: 'Tindakan',
    width: 8,
    cell: (row) => (
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={busy}
        aria-label={`Pulihkan ${whatOf(row.title)}`}
        onClick={() => takeBack(row.id)}
      >
        Pulihkan
      </Button>
    ),
  },
];

const keyOf = (row: TrashRow) => row.id;

/** Kotak Sampah: what was deleted, with all that hung on it, until it is taken back or the trash is emptied. */
export function Trash() {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Set<RowKey>>(new Set());
  const pages = usePages(
    'changes',
    'trash',
    { search },
    (before: number | null) => ({ search, before, limit: 50 }),
    (page) => (page.more ? (page.rows.at(-1)?.id ?? null) : null),
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const { takeBack, empty, busy } = useTrash();
  const ids = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const columns = useMemo(() => columnsWith((id) => void takeBack([id]), busy), [takeBack, busy]);
  const total = pages.first?.total ?? 0;
  const mayManage = useMayManage();
  return (
    <>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchBox value={search} onChange={setSearch} label="Cari di Kotak Sampah" />
        </div>
        <Button
          disabled={ids.length === 0}
          loading={busy}
          leftSection={<IconArrowBackUp size="1rem" stroke={1.8} aria-hidden />}
          onClick={() => void takeBack(ids).then(() => setChosen(new Set()))}
        >
          {ids.length === 0 ? 'Pulihkan yang dipilih' : `Pulihkan ${formatNumber(ids.length)} yang dipilih`}
        </Button>
        <ConfirmButton
          ml="auto"
          display={mayManage ? undefined : 'none'}
          disabled={total === 0 || search !== ''}
          question={{
            title: `Kosongkan Kotak Sampah (${formatNumber(total)} data)?`,
            text: 'Sesudah itu datanya tidak dapat dipulihkan lagi. Riwayat tetap mencatat apa yang dihapus, kapan, dan oleh siapa.',
            confirmLabel: 'Kosongkan',
          }}
          onConfirm={() => void empty()}
        >
          Kosongkan
        </ConfirmButton>
      </div>
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      <DataTable
        label="Kotak Sampah"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        selected={chosen}
        onSelect={setChosen}
        onReachEnd={pages.loadMore}
        loading={pages.loading}
        empty={
          <EmptyState
            title={search ? 'Tidak ditemukan' : 'Kotak Sampah kosong'}
            text={
              search
                ? 'Tidak ada data terhapus dengan nama itu.'
                : 'Data yang dihapus berada di sini dan dapat dipulihkan utuh.'
            }
          />
        }
      />
    </>
  );
}
