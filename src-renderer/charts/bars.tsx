import { UnstyledButton } from '@mantine/core';
import type { CSSProperties } from 'react';
import { type Chart, chartMost } from '../../src-main/rules/chart.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './bars.module.css';

interface Props {
  chart: Chart;
  /** What the row leads to; null = nothing. */
  opens?: (row: number) => (() => void) | null;
  /** Room for the labels in rem, as far as there is any; 8.5 when left out. */
  labelWidth?: number;
}

/** Lying bars that are also a list: label, bar, number. A line leads to the rows that it counts. */
export function Bars({ chart, opens, labelWidth }: Props) {
  const most = chartMost(chart);
  return (
    <ul
      className={styles.bars}
      style={labelWidth ? ({ '--label': `${labelWidth}rem` } as CSSProperties) : undefined}
    >
      {chart.rows.map(({ label, values: [value], tone }, row) => {
        const open = opens?.(row) ?? undefined;
        return (
          <li key={label}>
            <UnstyledButton
              className={styles.line}
              component={open ? 'button' : 'div'}
              onClick={open}
              data-quiet={tone === 'quiet' || undefined}
              data-strong={tone === 'strong' || undefined}
            >
              <span className={styles.label} title={label}>
                {label}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ width: `${((value ?? 0) / most) * 100}%` }} />
              </span>
              <span className={`${styles.value} figures`}>{value == null ? '–' : formatNumber(value)}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
