import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { Column } from '../../components/data-table.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import { stageOf, stageWords } from '../recipient-status.ts';

const sum = (rows: RecipientRow[], of: (row: RecipientRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

export function StageBadge({ row }: { row: RecipientRow }) {
  const words = stageWords[stageOf(row)];
  return <StatusBadge tone={words.tone}>{words.label}</StatusBadge>;
}

const letterNumber: Column<RecipientRow> = {
  key: 'number',
  head: 'Nomor BAST',
  width: 10,
  grow: 2,
  cell: (row) => row.letterNumber ?? <span className="dim">-</span>,
  sortBy: (row) => row.letterNumber,
};

/** Penerima: who and where, how much, and how far the handover is. Beside an open panel the letter number gives way. */
export const recipientColumns = (rows: RecipientRow[], besidePanel: boolean): Column<RecipientRow>[] => [
  {
    key: 'name',
    head: 'Penerima',
    width: 11.25,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={
          row.part > 1
            ? `${row.groupId === null ? row.name : row.organisation}, bagian ${row.part}`
            : row.groupId === null
              ? row.name
              : row.organisation
        }
        second={row.groupId === null ? row.organisation : `Kelompok, diwakili ${row.name}`}
      />
    ),
    sortBy: (row) => row.name,
    total: `${formatNumber(rows.length)} penerima`,
  },
  {
    key: 'place',
    head: 'Desa, kecamatan',
    width: 8.75,
    grow: 2,
    cell: (row) => (
      <TwoLines
        first={row.villageName ?? <span className="dim">Desa belum diisi</span>}
        second={row.districtName ?? ''}
      />
    ),
    sortBy: (row) => `${row.districtName ?? '~'} ${row.villageName ?? ''}`,
  },
  {
    key: 'units',
    head: 'Unit',
    width: 4.5,
    align: 'end',
    cell: (row) => formatNumber(row.units),
    sortBy: (row) => row.units,
    total: formatNumber(sum(rows, (row) => row.units)),
  },
  {
    key: 'value',
    head: 'Nilai',
    width: 9.5,
    align: 'end',
    cell: (row) => formatRupiah(row.value),
    sortBy: (row) => row.value,
    total: formatRupiah(sum(rows, (row) => row.value)),
  },
  {
    key: 'stage',
    head: 'Penyerahan',
    width: 9.5,
    cell: (row) => <StageBadge row={row} />,
    sortBy: (row) => stageOf(row),
  },
  ...(besidePanel ? [] : [letterNumber]),
];
