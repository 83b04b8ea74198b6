import { formatNumber } from '../../src-main/rules/money.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { formatMoment } from './moment.ts';

type Batch = AnswerOf<'imports', 'batches'>[number];

const kindWords: Record<Batch['kind'], string> = {
  businesses: 'Pelaku usaha',
  recipients: 'Penerima bantuan',
  'aid-history': 'Riwayat bantuan',
};

const count = (key: keyof Batch['counts'], head: string): Column<Batch> => ({
  key,
  head,
  width: 5.75,
  align: 'end',
  cell: (row) => (row.counts[key] > 0 ? formatNumber(row.counts[key]) : <span className="dim">0</span>),
  sortBy: (row) => row.counts[key],
});

const columns: Column<Batch>[] = [
  { key: 'id', head: 'No.', width: 3.5, align: 'end', cell: (row) => row.id },
  { key: 'at', head: 'Waktu', width: 9, cell: (row) => formatMoment(row.at), sortBy: (row) => row.at },
  { key: 'kind', head: 'Isi', width: 8, cell: (row) => kindWords[row.kind] },
  {
    key: 'file',
    head: 'Berkas dan lembar',
    width: 13,
    grow: 2,
    cell: (row) => (
      <span title={row.fileName}>
        {row.fileName} <span className="dim">{row.sheet}</span>
      </span>
    ),
  },
  {
    key: 'program',
    head: 'Program',
    width: 9,
    grow: 1,
    cell: (row) => row.programName ?? <span className="dim">-</span>,
  },
  count('rows', 'Baris'),
  count('new', 'Baru'),
  count('changed', 'Berubah'),
  count('rejected', 'Ditolak'),
];

const keyOf = (row: Batch) => row.id;

export function ImportBatches() {
  const { data, failure, loading, reload } = useAnswer('imports', 'batches', {});
  return (
    <>
      <FailureAlert failure={failure} onRetry={reload} />
      <DataTable
        label="Riwayat impor"
        rememberAs="import-batches"
        columns={columns}
        rows={data ?? []}
        rowKey={keyOf}
        loading={loading}
        empty={
          <EmptyState
            title="Belum ada impor"
            text="Buku kerja yang diimpor akan tercatat di sini dengan hasilnya."
          />
        }
      />
    </>
  );
}
