import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { RecapCell, RecapQuestion, RecapRow } from '../../../src-main/contract/recap-builder.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import { measureTraits } from '../../../src-main/rules/recap-facts.ts';
import { goTo } from '../../app/navigation.ts';
import { usePages } from '../../app/use-office.ts';
import { openBusinessesWith } from '../../businesses/business-filter.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { PanelFoot, PanelHead } from '../../components/panel-parts.tsx';
import styles from './cell-panel.module.css';
import { listFilterOf } from './list-filter.ts';

interface Props {
  question: RecapQuestion;
  cell: RecapCell;
  words: string;
  onClose: () => void;
}

const pageSize = 100;

const columnsOf = ({
  label,
  kind,
  way,
}: (typeof measureTraits)[RecapCell['measure']]): Column<RecapRow>[] => [
  {
    key: 'name',
    head: 'Nama',
    width: 11,
    grow: 1,
    cell: (row) => (
      <span className={styles.who}>
        {row.name}
        <small>{[row.detail, row.place].filter(Boolean).join(' · ')}</small>
      </span>
    ),
  },
  ...(way !== 'distinct'
    ? [
        {
          key: 'amount',
          head: label,
          width: 9,
          align: 'end' as const,
          cell: (row: RecapRow) =>
            kind === 'rupiah' ? formatRupiah(row.amount) : formatNumber(row.amount, kind === 'share' ? 1 : 0),
        },
      ]
    : []),
];

const indexOf = (row: { index: number }) => row.index;

const open = ({ kind, id }: RecapRow) => {
  if (id === null) return;
  if (kind === 'group') goTo.group(id);
  else goTo.business(id);
};

/** What a number counts. Enter or a double click leads to the page of one. */
export function CellPanel({ question, cell, words, onClose }: Props) {
  const pages = usePages(
    'recaps',
    'rows',
    { question, cell },
    (cursor: number | null) => ({ question, cell, offset: cursor ?? 0, limit: pageSize }),
    (page) => page.next,
  );
  const rows = useMemo(
    () => (pages.data ?? []).flatMap((page) => page.rows).map((row, index) => ({ ...row, index })),
    [pages.data],
  );
  const listFilter = listFilterOf(question, cell);
  const columns = useMemo(() => columnsOf(measureTraits[cell.measure]), [cell.measure]);
  return (
    <div className={styles.panel}>
      <PanelHead title={words} onClose={onClose} />
      {pages.failure ? <FailureAlert failure={pages.failure} onRetry={pages.reload} /> : null}
      {pages.first ? (
        <div className={styles.rows}>
          <DataTable
            label={`Isi angka ${words}`}
            columns={columns}
            rows={rows}
            rowKey={indexOf}
            rowHeight={2.75}
            onOpen={open}
            onReachEnd={pages.loadMore}
            footer={<strong>{formatNumber(pages.first.total)} baris</strong>}
          />
        </div>
      ) : (
        <LoadingScreen />
      )}
      {listFilter ? (
        <PanelFoot>
          <Button size="xs" variant="light" onClick={() => openBusinessesWith(listFilter)}>
            Buka di Pelaku Usaha
          </Button>
        </PanelFoot>
      ) : null}
    </div>
  );
}
