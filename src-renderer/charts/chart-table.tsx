import { type Chart, chartTotals } from '../../src-main/rules/chart.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './chart-card.module.css';

/** The numbers of a chart, for who does not see it or wants to read them. Parts of a whole have their total. */
export function ChartTable({ chart }: { chart: Chart }) {
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{chart.title}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.labelHead}</th>
          {chart.series.map((name) => (
            <th key={name} scope="col" className={styles.count}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={chart.series[index]}>{value === null ? '–' : formatNumber(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {chart.kind === 'bars' ? (
        <tfoot>
          <tr>
            <th scope="row">Jumlah</th>
            {chartTotals(chart).map((total, index) => (
              <td key={chart.series[index]}>{formatNumber(total)}</td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}
