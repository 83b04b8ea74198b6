import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone } from '../../components/tell.tsx';
import type { Program } from '../program-answer.ts';
import { LetterDateForm } from './letter-date-form.tsx';
import styles from './papers.module.css';
import { PrintLog } from './print-log.tsx';

interface Props {
  program: Program;
  /** Those with goods, for whom a letter can be. */
  meant: RecipientRow[];
  withoutGoods: number;
  deliveryDate: string | null;
  onDeliveryDate: (date: string | null) => void;
}

/** Date, place and number of the letters. Changing those that have a number already is a step of its own. */
export function NumberSection({ program, meant, withoutGoods, deliveryDate, onDeliveryDate }: Props) {
  const [redating, setRedating] = useState(false);
  const unnumbered = meant.filter((row) => row.letterNumber === null);
  const changeable = meant.filter((row) => row.letterNumber !== null && !row.printedAt && !row.deliveredAt);
  const only = meant.length === 1 ? meant[0] : undefined;
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
  const refusal = refusalOf(program.state, 'number-letters');
  const ask = (rows: RecipientRow[], place: string, changeDates = false) => {
    if (deliveryDate === null) return;
    const recipientIds = rows.map((row) => row.id);
    void prepare.run({ programId: program.id, recipientIds, deliveryDate, place, changeDates });
  };
  const form = { program, prepare, deliveryDate, onDeliveryDate };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Nomor dan tanggal</h2>
      {withoutGoods > 0 ? (
        <p className={styles.blocked}>
          {formatNumber(withoutGoods)} penerima tanpa barang tidak ikut. Isi barangnya di langkah Penerima.
        </p>
      ) : null}
      {unnumbered.length > 0 && refusal !== null ? <p className={styles.blocked}>{refusal}</p> : null}
      {unnumbered.length > 0 && refusal === null ? (
        <LetterDateForm
          {...form}
          withNumber
          label={`Beri nomor (${formatNumber(unnumbered.length)})`}
          onSubmit={(place) => ask(unnumbered, place)}
        />
      ) : null}
      {unnumbered.length === 0 ? (
        <p className="dim">Semua {formatNumber(meant.length)} BAST sudah bernomor.</p>
      ) : null}
      {only && only.letterNumber !== null ? <PrintLog recipientId={only.id} /> : null}
      {unnumbered.length === 0 && changeable.length > 0 && refusal === null ? (
        redating ? (
          <LetterDateForm
            {...form}
            label={`Terapkan pada ${formatNumber(changeable.length)} BAST`}
            onSubmit={(place) => ask(changeable, place, true)}
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
