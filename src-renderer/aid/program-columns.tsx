import { Anchor } from '@mantine/core';
import type { ProgramRow } from '../../src-main/contract/aid.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import { PROGRAM_STATES } from '../../src-main/rules/program-state.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import styles from './program-budget.module.css';
import { stateWords } from './program-words.ts';
import { ProgressCell } from './progress-cell.tsx';

const sum = (rows: ProgramRow[], of: (row: ProgramRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

const whenWords = ({ ceremonyDate, plannedDate }: ProgramRow): string => {
  if (ceremonyDate) return `Penyerahan simbolis ${formatShortDate(ceremonyDate)}`;
  return plannedDate
    ? `Rencana penyerahan ${formatShortDate(plannedDate)}`
    : 'Tanggal penyerahan belum diisi';
};

/** Value bought against the budget, as words under the figure: over-budget is never only a colour. */
const budgetWords = ({ budget, valueBought }: ProgramRow): string => {
  if (budget === null) return 'pagu belum diisi';
  return valueBought > budget
    ? `lebih ${formatRupiah(valueBought - budget)} dari pagu`
    : `dari pagu ${formatRupiah(budget)}`;
};

/** The columns of the programme list, with the sums of the rows that are shown. */
export const programColumns = (shown: ProgramRow[]): Column<ProgramRow>[] => [
  {
    key: 'name',
    head: 'Program',
    width: 13,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={
          <Anchor href={`#/bantuan/${row.id}`} fz="inherit" fw={550} tabIndex={-1}>
            {row.name}
          </Anchor>
        }
        second={whenWords(row)}
      />
    ),
    sortBy: (row) => row.name,
    total: 'Jumlah',
  },
  {
    key: 'year',
    head: 'Tahun',
    width: 4.75,
    cell: (row) => <span className="figures">{row.fiscalYear}</span>,
    sortBy: (row) => row.fiscalYear,
  },
  {
    key: 'state',
    head: 'Status',
    width: 7.25,
    cell: ({ state, isPast }) => (
      <StatusBadge tone={stateWords[state].tone}>{isPast ? 'Riwayat' : stateWords[state].label}</StatusBadge>
    ),
    sortBy: (row) => PROGRAM_STATES.indexOf(row.state),
  },
  {
    key: 'sources',
    head: 'Sumber dana',
    width: 8.5,
    grow: 1,
    cell: (row) => <TwoLines first={row.fundSources[0] ?? ''} second={row.fundSources.slice(1).join(', ')} />,
    sortBy: (row) => row.fundSources.join(),
  },
  {
    key: 'recipients',
    head: 'Penerima',
    width: 6.25,
    align: 'end',
    cell: (row) => formatNumber(row.recipients),
    sortBy: (row) => row.recipients,
    total: formatNumber(sum(shown, (row) => row.recipients)),
  },
  {
    key: 'units',
    head: 'Unit',
    width: 4.25,
    align: 'end',
    cell: (row) => formatNumber(row.units),
    sortBy: (row) => row.units,
    total: formatNumber(sum(shown, (row) => row.units)),
  },
  {
    key: 'value',
    head: 'Dibeli',
    width: 10,
    align: 'end',
    cell: (row) => (
      <TwoLines
        first={formatRupiah(row.valueBought)}
        second={
          <span className={row.budget !== null && row.valueBought > row.budget ? styles.beyond : undefined}>
            {budgetWords(row)}
          </span>
        }
      />
    ),
    sortBy: (row) => row.valueBought,
    total: formatRupiah(sum(shown, (row) => row.valueBought)),
  },
  {
    key: 'printed',
    head: 'BAST dicetak',
    width: 7.75,
    cell: (row) => <ProgressCell done={row.lettersPrinted} total={row.deliveries} />,
    sortBy: (row) => row.lettersPrinted / Math.max(1, row.deliveries),
  },
  {
    key: 'delivered',
    head: 'Diserahkan',
    width: 7.75,
    cell: (row) => <ProgressCell done={row.delivered} total={row.deliveries} />,
    sortBy: (row) => row.delivered / Math.max(1, row.deliveries),
  },
];
