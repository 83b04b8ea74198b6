import { Anchor } from '@mantine/core';
import type { ProgramRow } from '../../src-main/contract/aid.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import type { Column } from '../components/data-table.tsx';
import { ProgressCell } from './progress-cell.tsx';
import { TwoLines } from './two-lines.tsx';

const sum = (rows: ProgramRow[], of: (row: ProgramRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** The columns of the programme list, with the sums of the rows that are shown. */
export const programColumns = (shown: ProgramRow[]): Column<ProgramRow>[] => [
  {
    key: 'name',
    head: 'Program',
    width: 18,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={
          <Anchor href={`#/bantuan/${row.id}`} fz="inherit" fw={550} tabIndex={-1}>
            {row.name}
          </Anchor>
        }
        second={
          row.ceremonyDate
            ? `Penyerahan simbolis ${formatShortDate(row.ceremonyDate)}`
            : 'Tanggal penyerahan belum diisi'
        }
      />
    ),
    sortBy: (row) => row.name,
    total: 'Jumlah',
  },
  {
    key: 'year',
    head: 'Tahun',
    width: 5.25,
    cell: (row) => <span className="figures">{row.fiscalYear}</span>,
    sortBy: (row) => row.fiscalYear,
  },
  {
    key: 'sources',
    head: 'Sumber dana',
    width: 9,
    grow: 1,
    cell: (row) => <TwoLines first={row.fundSources[0] ?? ''} second={row.fundSources.slice(1).join(', ')} />,
    sortBy: (row) => row.fundSources.join(),
  },
  {
    key: 'recipients',
    head: 'Penerima',
    width: 6.75,
    align: 'end',
    cell: (row) => formatNumber(row.recipients),
    sortBy: (row) => row.recipients,
    total: formatNumber(sum(shown, (row) => row.recipients)),
  },
  {
    key: 'units',
    head: 'Unit',
    width: 5,
    align: 'end',
    cell: (row) => formatNumber(row.units),
    sortBy: (row) => row.units,
    total: formatNumber(sum(shown, (row) => row.units)),
  },
  {
    key: 'value',
    head: 'Nilai',
    width: 9.5,
    align: 'end',
    cell: (row) => formatRupiah(row.value),
    sortBy: (row) => row.value,
    total: formatRupiah(sum(shown, (row) => row.value)),
  },
  {
    key: 'printed',
    head: 'BAST dicetak',
    width: 8,
    cell: (row) => <ProgressCell done={row.lettersPrinted} total={row.recipients} />,
    sortBy: (row) => row.lettersPrinted / Math.max(1, row.recipients),
  },
  {
    key: 'delivered',
    head: 'Diserahkan',
    width: 8,
    cell: (row) => <ProgressCell done={row.delivered} total={row.recipients} />,
    sortBy: (row) => row.delivered / Math.max(1, row.recipients),
  },
];
