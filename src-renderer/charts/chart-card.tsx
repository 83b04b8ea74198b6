import { type ReactNode, useState } from 'react';
import type { Chart } from '../../src-main/rules/chart.ts';
import { Bars } from './bars.tsx';
import styles from './chart-card.module.css';
import { ChartMenu } from './chart-menu.tsx';
import { ChartTable } from './chart-table.tsx';
import { Columns } from './columns.tsx';

interface Props {
  chart: Chart;
  /** Below the title where there is nothing to draw. */
  none: string;
  /** What a bar leads to; null = nothing. */
  opens?: (row: number) => (() => void) | null;
  /** Room for the labels of bars in rem. */
  labelWidth?: number;
  /** Below the chart: what the numbers say. */
  children?: ReactNode;
}

/** A chart with its title, legend and menu; its numbers are also there as a table. */
export function ChartCard({ chart, none, opens, labelWidth, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={styles.card} aria-label={chart.title}>
      <div className={styles.head}>
        <div>
          <h2>{chart.title}</h2>
          {chart.detail ? <p className={styles.detail}>{chart.detail}</p> : null}
        </div>
        {chart.rows.length > 0 ? <ChartMenu chart={chart} asTable={asTable} onAsTable={setAsTable} /> : null}
      </div>
      {chart.rows.length === 0 ? <p className={styles.none}>{none}</p> : null}
      {chart.rows.length > 0 && !asTable ? <Legend chart={chart} /> : null}
      {chart.rows.length === 0 ? null : asTable ? (
        <ChartTable chart={chart} />
      ) : chart.kind === 'bars' ? (
        <Bars chart={chart} opens={opens} labelWidth={labelWidth} />
      ) : (
        <>
          <Columns chart={chart} />
          <div className={styles.hidden}>
            <ChartTable chart={chart} />
          </div>
        </>
      )}
      {children}
    </section>
  );
}

function Legend({ chart: { kind, series, legend } }: { chart: Chart }) {
  const keys = kind === 'columns' ? series : legend ? [legend.strong, legend.plain] : [];
  if (keys.length < 2) return null;
  return (
    <p className={styles.legend}>
      {keys.map((words, index) => (
        <span key={words} data-series={index}>
          {words}
        </span>
      ))}
    </p>
  );
}
