import { Anchor } from '@mantine/core';
import type { CardTable } from '../../src-main/contract/business-cards.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { goTo } from '../app/navigation.ts';
import styles from './card-page.module.css';

const openers = { program: goTo.program, training: goTo.training, facilitation: goTo.facilitation };

/** One kind of what was done, the newest first; a row leads to where it stands. */
export function CardTableView({ table }: { table: CardTable }) {
  const all = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <section className={styles.section} aria-label={table.title}>
      <h2>
        {table.title}
        {table.rows.length > 0 ? (
          <span className="dim">
            {formatNumber(table.rows.length)} {table.unit}
          </span>
        ) : null}
      </h2>
      {table.rows.length === 0 ? (
        <p className="dim">{table.none}</p>
      ) : (
        <table className={styles.table}>
          <colgroup>
            {table.columns.map(({ title, weight }) => (
              <col key={title} style={{ width: `${(weight / all) * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.columns.map(({ title, align }) => (
                <th key={title} scope="col" data-align={align}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, opens }, row) => (
              <tr key={row}>
                {cells.map((text, index) => (
                  <td key={table.columns[index]?.title} data-align={table.columns[index]?.align}>
                    {index === 1 && opens ? (
                      <Anchor
                        component="button"
                        type="button"
                        className={styles.open}
                        onClick={() => openers[opens.place](opens.id)}
                      >
                        {text}
                      </Anchor>
                    ) : (
                      text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
