import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './progress-cell.module.css';

/** "96 dari 148" over a thin bar; the words carry the meaning, the bar lets the eye run down the column. */
export function ProgressCell({ done, total }: { done: number; total: number }) {
  if (total === 0) return <span className="dim">belum ada</span>;
  return (
    <span className={styles.box} data-complete={done >= total || undefined}>
      <span className="figures">
        {formatNumber(done)} dari {formatNumber(total)}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${Math.min(100, (done / total) * 100)}%` }} />
      </span>
    </span>
  );
}
