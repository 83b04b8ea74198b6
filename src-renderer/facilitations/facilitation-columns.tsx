import { Anchor } from '@mantine/core';
import type { FacilitationRow } from '../../src-main/contract/facilitations.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import { StageBar } from './stage-bar.tsx';

const none = <span className="dim">-</span>;
const sum = (rows: FacilitationRow[], of: (row: FacilitationRow) => number) =>
  formatNumber(rows.reduce((total, row) => total + of(row), 0));

/** The columns of the list of facilitations, with the sums of the rows that are shown. */
export const facilitationColumns = (shown: FacilitationRow[]): Column<FacilitationRow>[] => [
  {
    key: 'title',
    head: 'Fasilitasi',
    width: 17,
    grow: 3,
    cell: (row) => (
      <TwoLines
        first={
          <Anchor href={`#/fasilitasi/${row.id}`} fz="inherit" fw={550} tabIndex={-1}>
            {row.title}
          </Anchor>
        }
        second={row.institution || 'Lembaga belum diisi'}
      />
    ),
    sortBy: (row) => row.title,
    total: 'Jumlah',
  },
  {
    key: 'year',
    head: 'Tahun',
    width: 5.25,
    cell: (row) => <span className="figures">{row.year}</span>,
    sortBy: (row) => row.year,
  },
  { key: 'kind', head: 'Jenis', width: 10, cell: (row) => row.kind, sortBy: (row) => row.kind },
  {
    key: 'businesses',
    head: 'Pelaku usaha',
    width: 8,
    align: 'end',
    cell: (row) => formatNumber(row.businesses),
    sortBy: (row) => row.businesses,
    total: sum(shown, (row) => row.businesses),
  },
  {
    key: 'stages',
    head: 'Tahapan',
    width: 13,
    grow: 2,
    cell: (row) => <StageBar stages={row.byStage} />,
  },
  {
    key: 'finished',
    head: 'Selesai',
    width: 5.5,
    align: 'end',
    cell: (row) => (row.finished > 0 ? formatNumber(row.finished) : none),
    sortBy: (row) => row.finished,
    total: sum(shown, (row) => row.finished),
  },
  {
    key: 'overdue',
    head: 'Lewat tenggat',
    width: 8,
    align: 'end',
    cell: (row) =>
      row.overdue > 0 ? <StatusBadge tone="bad">{formatNumber(row.overdue)}</StatusBadge> : none,
    sortBy: (row) => row.overdue,
    total: sum(shown, (row) => row.overdue),
  },
];
