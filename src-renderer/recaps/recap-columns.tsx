import type { RecapLine } from '../../src-main/contract/recaps.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import type { Column } from '../components/data-table.tsx';
import type { RecapTable } from './recap-tables.ts';
import styles from './recap-view.module.css';

/** What has no village, sector or fund source yet; kept in every table so that the parts add up to the total. */
const unclassified = 'Belum terklasifikasi';

/** In rem: the head with its sort mark, no more, so that the widest table fits at 1366 px. */
const countWidths = { recipients: 6.25, businesses: 7.25, groups: 6.25, kinds: 4.5, units: 4.5 };

const count = (key: keyof typeof countWidths, head: string, total: RecapLine): Column<RecapLine> => ({
  key,
  head,
  width: countWidths[key],
  align: 'end',
  cell: (row) => (row[key] === 0 ? <span className="dim">0</span> : formatNumber(row[key])),
  sortBy: (row) => row[key],
  total: formatNumber(total[key]),
});

/** The columns of one recap table. The last one shows each share of the value, for the eye. */
export function recapColumns(table: RecapTable, lines: RecapLine[], total: RecapLine): Column<RecapLine>[] {
  const largest = Math.max(1, ...lines.map((line) => line.value));
  const percent = (row: RecapLine) => (total.value === 0 ? 0 : (row.value / total.value) * 100);
  return [
    {
      key: 'label',
      head: table.head,
      width: 13,
      grow: 2,
      cell: (row) =>
        row.label === unclassified ? <em className={styles.unclassified}>{row.label}</em> : row.label,
      sortBy: (row) => row.label,
      total: 'Jumlah',
    },
    ...(table.detailHead
      ? [
          {
            key: 'detail',
            head: table.detailHead,
            width: 9,
            grow: 2,
            cell: (row: RecapLine) => <span className="dim">{row.detail}</span>,
            sortBy: (row: RecapLine) => row.detail,
          },
        ]
      : []),
    count('recipients', 'Penerima', total),
    count('businesses', 'Pelaku usaha', total),
    count('groups', 'Kelompok', total),
    // A line of the item table is one kind; a column of ones would say nothing.
    ...(table.by === 'item' ? [] : [count('kinds', 'Jenis', total)]),
    count('units', 'Unit', total),
    {
      key: 'value',
      head: 'Nilai',
      width: 9.5,
      align: 'end',
      cell: (row) => formatRupiah(row.value),
      sortBy: (row) => row.value,
      total: formatRupiah(total.value),
    },
    {
      key: 'share',
      head: 'Bagian nilai',
      width: 8.5,
      grow: 1,
      cell: (row) => (
        <span className={styles.share}>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ width: `${(row.value / largest) * 100}%` }} />
          </span>
          <span className={`${styles.percent} figures`}>{formatNumber(percent(row), 1)} %</span>
        </span>
      ),
      sortBy: (row) => row.value,
    },
  ];
}
