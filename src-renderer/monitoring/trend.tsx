import type { CSSProperties } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { CONDITIONS, quarterWords } from '../../src-main/rules/monitoring.ts';
import { useAnswer } from '../app/use-office.ts';
import styles from './monitoring.module.css';
import { capital, conditionColors, conditionsInWords } from './monitoring-words.ts';

const percent = new Intl.NumberFormat('id', { style: 'percent', maximumFractionDigits: 0 });
const colored = (color: string, width?: string) => ({ '--part': color, width }) as CSSProperties;

/** How the condition of a programme's goods goes, quarter by quarter; each line says in words what its bar shows. */
export function Trend({ programId }: { programId: number }) {
  const { data } = useAnswer('monitoring', 'trend', { programId });
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.trend} aria-label="Kondisi alat per triwulan">
      <div className={styles.trendHead}>
        <h2 className={styles.heading}>Kondisi alat per triwulan</h2>
        <ul className={styles.legend} aria-hidden>
          {CONDITIONS.map((condition) => (
            <li key={condition} style={colored(conditionColors[condition])}>
              {capital(condition)}
            </li>
          ))}
        </ul>
      </div>
      <table className={styles.quarters}>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">Triwulan</th>
            <th scope="col">Kondisi</th>
            <th scope="col">Dikunjungi</th>
          </tr>
        </thead>
        <tbody>
          {data.toReversed().map(({ quarter, recipients, pieces }) => {
            const all = CONDITIONS.reduce((sum, condition) => sum + pieces[condition], 0);
            const words = conditionsInWords(pieces);
            return (
              <tr key={quarter} className={styles.quarter}>
                <th scope="row">{quarterWords(quarter)}</th>
                <td title={words}>
                  <span className={styles.hidden}>{words}</span>
                  <span className={styles.bar} aria-hidden>
                    {CONDITIONS.filter((condition) => pieces[condition] > 0).map((condition) => (
                      <span
                        key={condition}
                        style={colored(conditionColors[condition], `${(pieces[condition] / all) * 100}%`)}
                      />
                    ))}
                  </span>
                </td>
                <td className={`${styles.quarterFacts} figures`}>
                  {percent.format(all === 0 ? 0 : pieces.baik / all)} baik · {formatNumber(recipients)}{' '}
                  penerima
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
