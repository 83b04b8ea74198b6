import { Button } from '@mantine/core';
import { formatNumber } from '../../src-main/rules/money.ts';
import styles from './businesses-page.module.css';

interface Props {
  total: number;
  isExact: boolean;
  isFiltered: boolean;
  /** Null = not known, or too many to add up. */
  workers: number | null;
  chosen: number;
  onBulk: () => void;
  onExport: () => void;
  onCards: () => void;
  onForget: () => void;
}

/** Totals of what is shown; what is chosen, and what can be done with it. */
export function ListFooter(props: Props) {
  const { total, isExact, isFiltered, workers, chosen } = props;
  return (
    <>
      <span>
        <strong>
          {isExact ? '' : 'lebih dari '}
          {formatNumber(total)}
        </strong>{' '}
        pelaku usaha{isFiltered ? ' sesuai pencarian dan saringan' : ''}
      </span>
      {workers ? (
        <span>
          <strong>{formatNumber(workers)}</strong> tenaga kerja
        </span>
      ) : null}
      {chosen > 0 ? (
        <span className={styles.chosen}>
          <strong>{formatNumber(chosen)} dipilih</strong>
          <Button size="compact-xs" variant="light" onClick={props.onBulk}>
            Ubah bersama …
          </Button>
          <Button size="compact-xs" variant="light" onClick={props.onExport}>
            Ekspor …
          </Button>
          <Button size="compact-xs" variant="light" onClick={props.onCards}>
            Kartu Binaan …
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={props.onForget}>
            Lepas pilihan
          </Button>
        </span>
      ) : null}
    </>
  );
}
