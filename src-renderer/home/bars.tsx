import { UnstyledButton } from '@mantine/core';
import type { CSSProperties } from 'react';
import { formatNumber } from '../../src-main/rules/money.ts';
import styles from './bars.module.css';
import homeStyles from './home-page.module.css';

export interface Bar {
  label: string;
  value: number;
  /** Drawn in the stronger colour that the legend explains. */
  strong?: boolean;
  /** For "Belum terklasifikasi": it belongs to the total but is not one of the things compared. */
  quiet?: boolean;
  open?: () => void;
}

interface Props {
  title: string;
  bars: Bar[];
  /** What the two colours mean. */
  legend?: { strong: string; plain: string };
  /** Room for the labels in rem, as far as there is any; 8.5 when left out. */
  labelWidth?: number;
}

/** A plain bar chart that is also a table: label, bar, number. Each line leads to the rows that it counts. */
export function Bars({ title, bars, legend, labelWidth }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <section className={homeStyles.card} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {legend ? (
          <p className={styles.legend}>
            <span data-strong>{legend.strong}</span>
            <span>{legend.plain}</span>
          </p>
        ) : null}
      </div>
      <ul
        className={styles.bars}
        style={labelWidth ? ({ '--label': `${labelWidth}rem` } as CSSProperties) : undefined}
      >
        {bars.map((bar) => (
          <li key={bar.label}>
            <UnstyledButton
              className={styles.line}
              component={bar.open ? 'button' : 'div'}
              onClick={bar.open}
              data-quiet={bar.quiet || undefined}
              data-strong={bar.strong || undefined}
            >
              <span className={styles.label} title={bar.label}>
                {bar.label}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ width: `${(bar.value / most) * 100}%` }} />
              </span>
              <span className={`${styles.value} figures`}>{formatNumber(bar.value)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
