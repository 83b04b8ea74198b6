import { CloseButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { AllocationLine as Line } from '../allocation-draft.ts';
import { QuantityInput } from '../quantity-input.tsx';
import styles from './recipients.module.css';

interface Props {
  line: Line;
  onQuantity: (quantity: number | null) => void;
  onDrop: () => void;
}

/** Up, down and Enter go through the quantities as in a sheet. */
const goAlong = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.ctrlKey || event.metaKey) return;
  const move = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
  if (move === 0) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('[data-quantity]')];
  fields[fields.indexOf(event.currentTarget) + move]?.focus();
};

/** One item of a recipient: its quantity, and what would be left of it. */
export function AllocationLine({ line, onQuantity, onDrop }: Props) {
  const { item, quantity, leftAfter } = line;
  const short = leftAfter < 0;
  return (
    <li className={styles.line}>
      <span className={styles.itemName}>
        {item.name}
        {item.brand ? <span className="dim"> {item.brand}</span> : null}
        <br />
        <span className={`${styles.itemDetail} figures`}>
          {formatRupiah(item.unitPrice)}
          {' · '}
          {short ? (
            <span className={styles.beyond}>lebih {formatNumber(-leftAfter)} dari yang dibeli</span>
          ) : (
            `sisa ${formatNumber(leftAfter)}`
          )}
        </span>
      </span>
      <QuantityInput
        aria-label={`Jumlah ${item.name}`}
        data-quantity={String(item.id)}
        value={quantity}
        onChange={onQuantity}
        error={short}
        onKeyDown={goAlong}
      />
      <span className={styles.unit}>{item.unit}</span>
      <CloseButton size="sm" onClick={onDrop} aria-label={`Hapus ${item.name} dari penerima ini`} />
    </li>
  );
}
