import type { ProgramRow } from '../../src-main/contract/aid.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import styles from './program-budget.module.css';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (${formatNumber(share(part, whole), 1)} %)`;

/** Budget against value bought and value handed over: the figures say it, the bar lets the eye see it. */
export function ProgramBudget({ row }: { row: ProgramRow }) {
  const { budget, valueBought, valueGiven } = row;
  const whole = Math.max(budget ?? 0, valueBought);
  const beyond = budget === null ? 0 : valueBought - budget;
  return (
    <div className={`${styles.strip} figures`}>
      <span className={styles.bar} aria-hidden data-beyond={beyond > 0 || undefined}>
        <span className={styles.bought} style={{ width: `${share(valueBought, whole)}%` }} />
        <span className={styles.given} style={{ width: `${share(valueGiven, whole)}%` }} />
      </span>
      <span>
        Pagu <strong>{budget === null ? 'belum diisi' : formatRupiah(budget)}</strong>
      </span>
      <span>
        Dibeli <strong>{formatRupiah(valueBought)}</strong>
        {percent(valueBought, budget ?? 0)}
      </span>
      <span>
        Diserahkan <strong>{formatRupiah(valueGiven)}</strong>
        {percent(valueGiven, valueBought)}
      </span>
      {beyond > 0 ? (
        <strong className={styles.beyond}>Yang dibeli melebihi pagu {formatRupiah(beyond)}</strong>
      ) : null}
    </div>
  );
}
