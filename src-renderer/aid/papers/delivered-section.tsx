import { Button } from '@mantine/core';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { aidPlaces } from '../places.ts';
import styles from './papers.module.css';

/** How many have got their goods, and the way to where handovers are recorded. */
export function DeliveredSection({ programId, meant }: { programId: number; meant: RecipientRow[] }) {
  const delivered = meant.filter((row) => row.deliveredAt !== null).length;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Penyerahan</h2>
      <p className="dim">
        {formatNumber(delivered)} dari {formatNumber(meant.length)} sudah diserahkan.
      </p>
      {delivered < meant.length ? (
        <Button variant="default" onClick={() => aidPlaces.step(programId, 'penyerahan')}>
          Catat penyerahan
        </Button>
      ) : null}
    </section>
  );
}
