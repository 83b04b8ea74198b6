import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { QuantityInput } from '../quantity-input.tsx';
import styles from './handover.module.css';

/** Item -> how many were given; null while the field is empty. */
export type Given = ReadonlyMap<number, number | null>;

export const allOf = (row: HandoverRow): Given =>
  new Map(row.items.map((item) => [item.itemId, item.quantity]));

export const isAll = (row: HandoverRow, given: Given): boolean =>
  row.items.every((item) => given.get(item.itemId) === item.quantity);

interface Props {
  row: HandoverRow;
  given: Given;
  onChange: (given: Given) => void;
  errorOf: (field: string) => string | undefined;
}

/** What was really given. What stays out becomes a part of its own with a letter of its own. */
export function GivenFields({ row, given, onChange, errorOf }: Props) {
  return (
    <section>
      <h3 className={styles.heading}>Barang yang diserahkan</h3>
      <ul className={styles.lines}>
        {row.items.map(({ itemId, name, quantity, unit }) => (
          <li key={itemId} className={styles.line}>
            <span>{name}</span>
            <span className={styles.quantity}>
              <QuantityInput
                size="xs"
                aria-label={`${name}, jumlah yang diserahkan`}
                value={given.get(itemId) ?? null}
                error={errorOf(`given.${itemId}`)}
                onChange={(value) => onChange(new Map(given).set(itemId, value))}
              />
              <span className="dim figures">
                dari {formatNumber(quantity)} {unit}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {isAll(row, given) ? null : (
        <p className={styles.refused} role="status">
          Diserahkan sebagian: sisanya menjadi bagian tersendiri dengan nomor BAST sendiri, dan BAST ini perlu
          dicetak ulang.
        </p>
      )}
    </section>
  );
}
