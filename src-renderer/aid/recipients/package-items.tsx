import { CloseButton } from '@mantine/core';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { QuantityInput } from '../quantity-input.tsx';
import styles from './recipients.module.css';

export interface GiftItem {
  itemId: number;
  quantity: number;
}

interface Props {
  items: ItemRow[];
  gift: GiftItem[];
  onGift: (gift: GiftItem[]) => void;
}

/** Items put together by hand, for what is given alike only once. */
export function PackageItems({ items, gift, onGift }: Props) {
  const taken = new Set(gift.map(({ itemId }) => itemId));
  const put = (itemId: number, quantity: number) =>
    onGift(gift.map((one) => (one.itemId === itemId ? { itemId, quantity } : one)));
  return (
    <div>
      <ul className={styles.lines}>
        {gift.map(({ itemId, quantity }) => {
          const item = items.find(({ id }) => id === itemId);
          if (!item) return null;
          return (
            <li key={itemId} className={styles.line}>
              <span className={styles.itemName}>
                {item.name} {item.brand ? <span className="dim">{item.brand}</span> : null}
              </span>
              <QuantityInput
                aria-label={`Jumlah ${item.name} untuk setiap penerima`}
                value={quantity}
                onChange={(value) => put(itemId, Math.max(1, value ?? 1))}
              />
              <span className={styles.unit}>{item.unit}</span>
              <CloseButton
                size="sm"
                aria-label={`Hapus ${item.name} dari susunan`}
                onClick={() => onGift(gift.filter((one) => one.itemId !== itemId))}
              />
            </li>
          );
        })}
      </ul>
      <SearchSelect
        key={gift.length}
        aria-label="Tambah barang ke susunan"
        placeholder="Tambah barang …"
        value={null}
        data={items
          .filter(({ id }) => !taken.has(id))
          .map((item) => ({
            value: String(item.id),
            label: `${item.name}${item.brand ? ` (${item.brand})` : ''} · sisa ${formatNumber(Math.max(0, item.left))} ${item.unit}`,
          }))}
        onChange={(value) => {
          if (value !== null) onGift([...gift, { itemId: Number(value), quantity: 1 }]);
        }}
      />
    </div>
  );
}
