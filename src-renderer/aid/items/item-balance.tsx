import type { ItemInput } from '../../../src-main/contract/aid.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import styles from './items.module.css';

interface Props {
  typed: ItemInput;
  allocated: number;
  delivered: number;
}

/** What follows from the typed numbers, before they are saved. */
export function ItemBalance({ typed, allocated, delivered }: Props) {
  const left = typed.quantityBought - allocated;
  return (
    <dl className={`${styles.balance} figures`}>
      <div>
        <dt>Nilai yang dibeli</dt>
        <dd>{formatRupiah(typed.quantityBought * typed.unitPrice)}</dd>
      </div>
      <div>
        <dt>Dialokasikan</dt>
        <dd>{formatNumber(allocated)}</dd>
      </div>
      <div>
        <dt>Diserahkan</dt>
        <dd>{formatNumber(delivered)}</dd>
      </div>
      <div data-tone={left < 0 ? 'bad' : undefined}>
        <dt>{left < 0 ? 'Melebihi yang dibeli' : 'Sisa'}</dt>
        <dd>
          {formatNumber(Math.abs(left))} {typed.unit}
        </dd>
      </div>
    </dl>
  );
}
