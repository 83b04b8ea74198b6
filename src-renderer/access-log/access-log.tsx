import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type AccessKind, type AccessRow, accessKinds } from '../../src-main/contract/access-log.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { InputOf } from '../app/procedure-types.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer, usePages } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { DateInput } from '../components/date-input.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FilterChip, FilterChips } from '../components/filter-chips.tsx';
import { StatusBadge, type Tone } from '../components/status-badge.tsx';
import { tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import styles from '../history/history-filters.module.css';
import { formatMoment } from '../history/moment.ts';

const kindWords: Record<AccessKind, { word: string; tone: Tone }> = {
  cetak: { word: 'Cetak', tone: 'good' },
  pdf: { word: 'PDF', tone: 'info' },
  word: { word: 'Word', tone: 'info' },
  ekspor: { word: 'Ekspor', tone: 'wait' },
  salin: { word: 'Salin', tone: 'quiet' },
};

const none = <span className="dim">-</span>;
const columns: Column<AccessRow>[] = [
  {
    key: 'at',
    head: 'Waktu',
    width: 9,
    cell: (row) => <span className="figures">{formatMoment(row.at)}</span>,
  },
  { key: 'operator', head: 'Oleh', width: 11, cell: (row) => row.operator },
  {
    key: 'kind',
    head: 'Cara',
    width: 5.5,
    cell: ({ kind }) => <StatusBadge tone={kindWords[kind].tone}>{kindWords[kind].word}</StatusBadge>,
  },
  {
    key: 'title',
    head: 'Yang diekspor atau dicetak',
    width: 14,
    grow: 2,
    cell: (row) => <span title={row.title}>{row.title}</span>,
  },
  {
    key: 'records',
    head: 'Data',
    width: 5,
    align: 'end',
    cell: (row) => (row.records === null ? none : formatNumber(row.records)),
  },
  {
    key: 'personal',
    head: 'Data pribadi',
    width: 7.5,
    cell: (row) => (row.personal ? (row.masked ? 'disamarkan' : 'ya') : none),
  },
  {
    key: 'file',
    head: 'Berkas',
    width: 11,
    grow: 1,
    cell: (row) => (row.fileName ? <span title={row.fileName}>{row.fileName}</span> : none),
  },
];

type Filter = InputOf<'accessLog', 'exportWorkbook'>;
const whole: Filter = { operator: null, kind: null, from: null, until: null };
const keyOf = (row: AccessRow) => row.id;

/** What left the program by print or export, and through whom. */
export function AccessLog() {
  const [filter, setFilter] = useState(whole);
  const set = (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part }));
  const isWhole = Object.values(filter).every((value) => value === null);
  const { data: names } = useAnswer('accessLog', 'operators', {});
  const workbook = useAction('accessLog', 'exportWorkbook');
  const pages = usePages(
    'accessLog',
    'list',
    filter,
    (before: number | null) => ({ ...filter, before, limit: 100 }),
    (page) => (page.more ? (page.rows.at(-1)?.id ?? null) : null),
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const save = async () => {
    const result = await workbook.run(filter);
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Catatan ekspor dan cetak', result.value.path);
  };
  useCommands({ export: () => void save() });
  return (
    <>
      <div className={styles.filters}>
        <div className={styles.day}>
          <DateInput aria-label="Dari tanggal" value={filter.from} onChange={(from) => set({ from })} />
        </div>
        <span className="dim">sampai</span>
        <div className={styles.day}>
          <DateInput aria-label="Sampai tanggal" value={filter.until} onChange={(until) => set({ until })} />
        </div>
        <FilterChips onClear={isWhole ? undefined : () => setFilter(whole)}>
          <FilterChip
            label="Oleh"
            value={filter.operator}
            options={(names ?? []).map((name) => ({ value: name, label: name }))}
            onChange={(operator) => set({ operator })}
          />
          <FilterChip
            label="Cara"
            value={filter.kind}
            options={accessKinds.map((value) => ({ value, label: kindWords[value].word }))}
            onChange={(kind) => set({ kind: accessKinds.find((known) => known === kind) ?? null })}
          />
        </FilterChips>
        <Button
          variant="default"
          ml="auto"
          loading={workbook.busy}
          leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
          onClick={() => void save()}
        >
          Simpan Excel
        </Button>
      </div>
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      <DataTable
        label="Ekspor dan cetak"
        rememberAs="access-log"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        onReachEnd={pages.loadMore}
        loading={pages.loading}
        empty={
          <EmptyState
            title={isWhole ? 'Belum ada ekspor atau cetakan' : 'Tidak ditemukan'}
            text={
              isWhole
                ? 'Setiap surat yang dicetak dan daftar yang diekspor tercatat di sini: siapa, kapan, dan apa.'
                : 'Tidak ada catatan yang sesuai. Longgarkan saringannya.'
            }
          />
        }
      />
    </>
  );
}
