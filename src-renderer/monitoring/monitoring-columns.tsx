import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { whereIs, whoIs } from '../aid/handover/handover-words.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import { conditionsInWords, dueInWords } from './monitoring-words.ts';

interface Options {
  shown: MonitoredRow[];
  today: string;
  /** Across programmes the rows say which. */
  withProgram: boolean;
  /** Beside an open panel only what is needed to find a row. */
  narrow: boolean;
}

const pieces = (row: MonitoredRow) => row.goods.reduce((sum, item) => sum + item.quantity, 0);

export function monitoringColumns({ shown, today, withProgram, narrow }: Options): Column<MonitoredRow>[] {
  const columns: (Column<MonitoredRow> & { wide?: true })[] = [
    {
      key: 'who',
      head: 'Penerima',
      width: 13,
      grow: 3,
      cell: (row) => (
        <TwoLines
          first={whoIs(row)}
          second={withProgram && narrow ? `${row.programName} · ${whereIs(row)}` : whereIs(row)}
        />
      ),
      sortBy: whoIs,
      total: `${formatNumber(shown.length)} penerima`,
    },
    {
      key: 'goods',
      head: 'Alat',
      width: 10,
      grow: 2,
      wide: true,
      cell: (row) => (
        <TwoLines
          first={row.goods.map((item) => item.name).join(', ')}
          second={`${formatNumber(pieces(row))} unit${withProgram ? ` · ${row.programName}` : ''}`}
        />
      ),
      sortBy: (row) => row.goods[0]?.name ?? null,
    },
    {
      key: 'last',
      head: 'Kunjungan terakhir',
      width: 10.5,
      wide: true,
      cell: (row) =>
        row.lastVisit === null ? (
          <TwoLines
            first={<span className="dim">belum pernah</span>}
            second={row.deliveredAt ? `diserahkan ${formatShortDate(row.deliveredAt)}` : ''}
          />
        ) : (
          <TwoLines
            first={<span className="figures">{formatShortDate(row.lastVisit)}</span>}
            second={`${formatNumber(row.visits)} kunjungan`}
          />
        ),
      sortBy: (row) => row.lastVisit,
    },
    {
      key: 'condition',
      head: 'Kondisi terakhir',
      width: 10.5,
      grow: 1,
      wide: true,
      cell: (row) => (
        <TwoLines
          first={conditionsInWords(row.lastConditions)}
          second={row.openFollowUps > 0 ? `${formatNumber(row.openFollowUps)} tindak lanjut terbuka` : ''}
        />
      ),
    },
    {
      key: 'due',
      head: 'Kunjungan berikutnya',
      width: 11.5,
      cell: (row) => {
        const { label, tone } = dueInWords(row, today);
        return <StatusBadge tone={tone}>{label}</StatusBadge>;
      },
      sortBy: (row) => row.dueAt,
    },
  ];
  return columns.filter((column) => !narrow || !column.wide);
}
