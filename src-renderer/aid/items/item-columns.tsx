import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { Column } from '../../components/data-table.tsx';
import { TwoLines } from '../two-lines.tsx';
import styles from './items.module.css';

const sum = (rows: ItemRow[], of: (row: ItemRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** What is left, as a word where the number alone could be overlooked. */
function Left({ row }: { row: ItemRow }) {
  if (row.left < 0)
    return (
      <span
        className={styles.beyond}
        title={`Dialokasikan ${formatNumber(-row.left)} lebih banyak dari yang dibeli`}
      >
        lebih {formatNumber(-row.left)}
      </span>
    );
  if (row.left === 0) return <span className={styles.finished}>habis</span>;
  return <span className={styles.left}>{formatNumber(row.left)}</span>;
}

const fundSourceColumn: Column<ItemRow> = {
  key: 'source',
  head: 'Sumber dana',
  width: 9.5,
  cell: (row) => row.fundSource,
  sortBy: (row) => row.fundSource,
};

/** Barang: bought, allocated, delivered and left, with their sums. Beside an open panel the fund source gives way. */
export const itemColumns = (rows: ItemRow[], besidePanel: boolean): Column<ItemRow>[] => [
  {
    key: 'name',
    head: 'Barang',
    width: 13,
    grow: 2,
    cell: (row) => (
      <TwoLines first={row.name} second={[row.brand, row.specification].filter(Boolean).join(' · ')} />
    ),
    sortBy: (row) => row.name,
    total: `${formatNumber(rows.length)} jenis`,
  },
  ...(besidePanel ? [] : [fundSourceColumn]),
  {
    key: 'price',
    head: 'Harga satuan',
    width: 8,
    align: 'end',
    cell: (row) => <TwoLines first={formatRupiah(row.unitPrice)} second={`per ${row.unit}`} />,
    sortBy: (row) => row.unitPrice,
  },
  {
    key: 'bought',
    head: 'Dibeli',
    width: 5,
    align: 'end',
    cell: (row) => formatNumber(row.quantityBought),
    sortBy: (row) => row.quantityBought,
    total: formatNumber(sum(rows, (row) => row.quantityBought)),
  },
  {
    key: 'allocated',
    head: 'Dialokasikan',
    width: 7.75,
    align: 'end',
    cell: (row) => formatNumber(row.allocated),
    sortBy: (row) => row.allocated,
    total: formatNumber(sum(rows, (row) => row.allocated)),
  },
  {
    key: 'delivered',
    head: 'Diserahkan',
    width: 7,
    align: 'end',
    cell: (row) => (row.delivered === 0 ? <span className="dim">0</span> : formatNumber(row.delivered)),
    sortBy: (row) => row.delivered,
    total: formatNumber(sum(rows, (row) => row.delivered)),
  },
  {
    key: 'left',
    head: 'Sisa',
    width: 5,
    align: 'end',
    cell: (row) => <Left row={row} />,
    sortBy: (row) => row.left,
    total: formatNumber(sum(rows, (row) => row.left)),
  },
];
