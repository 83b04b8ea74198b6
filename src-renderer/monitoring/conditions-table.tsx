import { TextInput } from '@mantine/core';
import { Fragment } from 'react';
import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { CONDITIONS, type Condition, needsNote } from '../../src-main/rules/monitoring.ts';
import { QuantityInput } from '../aid/quantity-input.tsx';
import styles from './monitoring.module.css';
import { capital } from './monitoring-words.ts';
import { keyOf, notedConditions, type VisitDraft, withCount } from './visit-draft.ts';

interface Props {
  /** What the recipient had on the day of the visit. */
  goods: MonitoredRow['goods'];
  draft: VisitDraft;
  onChange: (part: Partial<VisitDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** How many of each thing were found in which condition; what is not good is taken off the good ones by itself. */
export function ConditionsTable({ goods, draft, onChange, errorOf }: Props) {
  const put = (itemId: number, condition: Condition, count: number | null) =>
    onChange({ counts: withCount(draft.counts, itemId, condition, count) });
  return (
    <div className={styles.goods}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Barang</th>
            {CONDITIONS.map((condition) => (
              <th key={condition} scope="col" className={styles.count}>
                {capital(condition)}
              </th>
            ))}
            <th scope="col">Jumlah</th>
          </tr>
        </thead>
        <tbody>
          {goods.map(({ itemId, name, quantity, unit }) => {
            const sum = CONDITIONS.reduce(
              (all, condition) => all + (draft.counts.get(keyOf(itemId, condition)) ?? 0),
              0,
            );
            return (
              <Fragment key={itemId}>
                <tr>
                  <td>
                    <span className={styles.itemName}>{name}</span>
                  </td>
                  {CONDITIONS.map((condition) => (
                    <td key={condition} className={styles.count}>
                      <QuantityInput
                        size="xs"
                        aria-label={`${name}, ${condition}`}
                        value={draft.counts.get(keyOf(itemId, condition)) ?? null}
                        onChange={(count) => put(itemId, condition, count)}
                      />
                    </td>
                  ))}
                  <td>
                    <span className={`${styles.itemName} figures ${sum === quantity ? '' : styles.wrong}`}>
                      {formatNumber(sum)} dari {formatNumber(quantity)} {unit}
                    </span>
                  </td>
                </tr>
                {errorOf(`conditions.${itemId}`) ? (
                  <tr data-more>
                    <td colSpan={7} className={styles.wrong}>
                      {errorOf(`conditions.${itemId}`)}
                    </td>
                  </tr>
                ) : null}
                {notedConditions(draft, itemId).map((condition) => (
                  <tr key={condition} data-more>
                    <td colSpan={7}>
                      <TextInput
                        size="xs"
                        label={`Keterangan ${name} yang ${condition}`}
                        required={needsNote(condition)}
                        maxLength={400}
                        value={draft.notes.get(keyOf(itemId, condition)) ?? ''}
                        error={errorOf(`conditions.${itemId}.${condition}`)}
                        onChange={(event) =>
                          onChange({
                            notes: new Map(draft.notes).set(
                              keyOf(itemId, condition),
                              event.currentTarget.value,
                            ),
                          })
                        }
                      />
                    </td>
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
