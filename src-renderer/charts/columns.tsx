import { axisSteps, type Chart, chartMost } from '../../src-main/rules/chart.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './columns.module.css';

/** Standing columns over years, on an axis from zero. A picture only: the card has the numbers as a table. */
export function Columns({ chart }: { chart: Chart }) {
  const steps = axisSteps(chartMost(chart));
  const highest = steps.at(-1) ?? 1;
  return (
    <div className={styles.plot} aria-hidden="true">
      <div className={styles.axis}>
        {steps.map((step) => (
          <span key={step} className={styles.line} style={{ bottom: `${(step / highest) * 100}%` }}>
            <span className={`${styles.tick} figures`}>{formatNumber(step)}</span>
          </span>
        ))}
      </div>
      <div className={styles.rows}>
        {chart.rows.map(({ label, values }) => (
          <div key={label} className={styles.row}>
            <div className={styles.columns}>
              {values.map((value, index) => (
                <span
                  key={chart.series[index]}
                  className={styles.column}
                  data-series={index}
                  style={{ height: `${((value ?? 0) / highest) * 100}%` }}
                  title={`${chart.series[index]} ${label}: ${value === null ? 'tidak diketahui' : formatNumber(value)}`}
                >
                  {value ? <span className={`${styles.value} figures`}>{formatNumber(value)}</span> : null}
                </span>
              ))}
            </div>
            <span className={styles.label}>{label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
