import type { BackupRow } from '../../src-main/contract/backups.ts';
import { formatFileSize } from '../../src-main/rules/file-size.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { Answer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { kindWords, madeAtOf, placeWords } from './backup-words.ts';
import styles from './backups.module.css';

const count = (name: string) => (row: BackupRow) => {
  const value = row.counts[name];
  return value === undefined ? '-' : formatNumber(value);
};

const columns: Column<BackupRow>[] = [
  {
    key: 'at',
    head: 'Waktu',
    width: 9,
    grow: 1,
    cell: (row) =>
      row.problem === null ? (
        <span className="figures">{madeAtOf(row)}</span>
      ) : (
        <StatusBadge tone="bad">Tidak terbaca</StatusBadge>
      ),
  },
  {
    key: 'kind',
    head: 'Jenis',
    width: 9,
    grow: 2,
    cell: (row) => <span title={row.problem ?? row.name}>{kindWords[row.kind]}</span>,
  },
  {
    key: 'place',
    head: 'Tempat',
    width: 11,
    cell: (row) => (
      <span>
        {placeWords[row.place]}
        {row.locked ? <span className="dim">, terkunci</span> : null}
      </span>
    ),
  },
  { key: 'businesses', head: 'Pelaku usaha', width: 7, align: 'end', cell: count('businesses') },
  { key: 'programs', head: 'Program', width: 5, align: 'end', cell: count('programs') },
  { key: 'handovers', head: 'Penyerahan', width: 6.5, align: 'end', cell: count('handovers') },
  { key: 'bytes', head: 'Ukuran', width: 5.5, align: 'end', cell: (row) => formatFileSize(row.bytes) },
];
const keyOf = (row: BackupRow) => row.path;

/** The backups that are there, the newest of each place first; one is opened to go back to it. */
export function BackupTable({
  answer,
  onOpen,
}: {
  answer: Answer<BackupRow[]>;
  onOpen: (row: BackupRow) => void;
}) {
  return (
    <>
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      <div className={styles.table}>
        <DataTable
          label="Daftar cadangan"
          columns={columns}
          rows={answer.data ?? []}
          rowKey={keyOf}
          onOpen={onOpen}
          loading={answer.loading}
          empty={
            <EmptyState
              title="Belum ada cadangan di sini"
              text="Cadangan pertama dibuat pada pemakaian hari ini, atau sekarang juga bila diminta."
            />
          }
          footer={<span>Tekan Enter atau klik dua kali untuk melihat isi cadangan dan memulihkannya.</span>}
        />
      </div>
    </>
  );
}
