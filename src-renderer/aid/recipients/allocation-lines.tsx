import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { Allocation } from '../allocation-draft.ts';
import styles from './recipients.module.css';

/** What was handed over, to read. */
export function AllocationLines({ allocations }: { allocations: Allocation[] }) {
  const units = allocations.reduce((total, row) => total + row.quantity, 0);
  const value = allocations.reduce((total, row) => total + row.quantity * row.unitPrice, 0);
  return (
    <>
      <ul className={styles.lines}>
        {allocations.map((row) => (
          <li key={row.itemId} className={styles.line}>
            <span className={styles.itemName}>
              {row.name}
              <br />
              <span className={styles.itemDetail}>{formatRupiah(row.unitPrice)}</span>
            </span>
            <strong className="figures" style={{ textAlign: 'right' }}>
              {formatNumber(row.quantity)}
            </strong>
            <span className={styles.unit}>{row.unit}</span>
          </li>
        ))}
      </ul>
      <p className={`${styles.sum} figures`}>
        <span>{formatNumber(units)} unit</span>
        <span>{formatRupiah(value)}</span>
      </p>
    </>
  );
}
