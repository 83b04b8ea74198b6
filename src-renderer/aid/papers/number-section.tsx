import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone } from '../../components/tell.tsx';
import type { Program } from '../program-answer.ts';
import { LetterDateForm } from './letter-date-form.tsx';
import styles from './papers.module.css';

interface Props {
  program: Program;
  /** Those with goods, for whom a letter can be. */
  meant: RecipientRow[];
  withoutGoods: number;
  deliveryDate: string | null;
  onDeliveryDate: (date: string | null) => void;
}

/**
 * Date, place and number of the letters. The main process gives a new date to every letter it is asked for that is not
 * printed yet; so "Beri nomor" asks only for those without a number, and changing the others is a step of its own.
 */
export function NumberSection({ program, meant, withoutGoods, deliveryDate, onDeliveryDate }: Props) {
  const [redating, setRedating] = useState(false);
  const unnumbered = meant.filter((row) => row.letterNumber === null);
  const changeable = meant.filter((row) => row.letterNumber !== null && !row.printedAt && !row.deliveredAt);
  const prepare = useAction('letters', 'prepare', {
    invalidates: ['aid', 'letters'],
    onDone: ({ prepared, kept }) => {
      setRedating(false);
      tellDone(
        prepared > 0
          ? `${formatNumber(prepared)} BAST diberi nomor.`
          : `Tanggal dan tempat ${formatNumber(kept)} BAST diperbarui.`,
      );
    },
  });
  const ask = (rows: RecipientRow[], place: string) => {
    if (deliveryDate === null) return;
    const recipientIds = rows.map((row) => row.id);
    void prepare.run({ programId: program.id, recipientIds, deliveryDate, place });
  };
  const form = { program, prepare, deliveryDate, onDeliveryDate };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Nomor dan tanggal</h3>
      {withoutGoods > 0 ? (
        <p className={styles.blocked}>
          {formatNumber(withoutGoods)} penerima tanpa barang tidak ikut. Isi barangnya di langkah Penerima.
        </p>
      ) : null}
      {unnumbered.length > 0 ? (
        <LetterDateForm
          {...form}
          withNumber
          label={`Beri nomor (${formatNumber(unnumbered.length)})`}
          onSubmit={(place) => ask(unnumbered, place)}
        />
      ) : (
        <p className="dim">Semua {formatNumber(meant.length)} BAST sudah bernomor.</p>
      )}
      {unnumbered.length === 0 && changeable.length > 0 ? (
        redating ? (
          <LetterDateForm
            {...form}
            label={`Terapkan pada ${formatNumber(changeable.length)} BAST`}
            onSubmit={(place) => ask(changeable, place)}
          />
        ) : (
          <Anchor component="button" type="button" fz="inherit" ta="left" onClick={() => setRedating(true)}>
            Ubah tanggal atau tempat {formatNumber(changeable.length)} BAST yang belum dicetak
          </Anchor>
        )
      ) : null}
    </section>
  );
}
