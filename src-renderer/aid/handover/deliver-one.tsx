import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatLongDate, isoDateOf } from '../../../src-main/rules/dates.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { DateInput } from '../../components/date-input.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot } from '../../components/panel-parts.tsx';
import type { Program } from '../program-answer.ts';
import { allOf, type Given, GivenFields, isAll } from './given-fields.tsx';
import styles from './handover.module.css';
import { whoIs } from './handover-words.ts';
import { ReceiverFields, toThemselves } from './receiver-fields.tsx';
import { useDeliver } from './use-deliver.ts';

interface Props {
  program: Program;
  row: HandoverRow;
  /** Who it is, above the fields. */
  children: ReactNode;
  /** Below the fields. */
  history: ReactNode;
}

/** Records the handover to one recipient: the day, the place, who took it, and how much of it. */
export function DeliverOne({ program, row, children, history }: Props) {
  const today = isoDateOf(new Date());
  const planned = row.deliveryDate !== null && row.deliveryDate <= today ? row.deliveryDate : today;
  const [date, setDate] = useState<string | null>(planned);
  const [place, setPlace] = useState(row.place);
  const [receiver, setReceiver] = useState(toThemselves);
  const [given, setGiven] = useState<Given>(() => allOf(row));
  const { run, action } = useDeliver();
  const refused =
    refusalOf(program.state, 'deliver') ??
    (row.letterNumber === null
      ? 'Penerima ini belum diberi nomor BAST. Beri nomor dahulu pada langkah BAST.'
      : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date === null || refused) return;
    const partly = !isAll(row, given);
    void run(
      {
        programId: program.id,
        deliveries: [{ recipientId: row.recipientId, date }],
        place: place.trim() || null,
        ...receiver,
        given: partly ? row.items.map(({ itemId }) => ({ itemId, quantity: given.get(itemId) ?? 0 })) : null,
        beforeYearConfirmed: false,
      },
      {
        title: `Catat penyerahan${partly ? ' sebagian' : ''} kepada ${whoIs(row)}?`,
        text: `BAST ${row.letterNumber}, diserahkan ${formatLongDate(date)}. Sesudah ini barang dan jumlahnya tidak dapat diubah, hanya dibatalkan dengan alasan.`,
      },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off" noValidate>
      <PanelBody>
        {children}
        {refused ? (
          <p className={styles.refused}>{refused}</p>
        ) : (
          <>
            <DateInput
              label="Tanggal diserahkan"
              required
              notAfter={today}
              value={date}
              onChange={setDate}
              error={action.fieldError('date')}
            />
            <TextInput
              label="Tempat"
              maxLength={200}
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value)}
              error={action.fieldError('place')}
            />
            <ReceiverFields value={receiver} onChange={setReceiver} errorOf={action.fieldError} />
            <GivenFields row={row} given={given} onChange={setGiven} errorOf={action.fieldError} />
            <FailureAlert failure={action.failure} />
          </>
        )}
        {history}
      </PanelBody>
      {refused ? null : (
        <PanelFoot>
          <Button type="submit" loading={action.busy} disabled={date === null}>
            Catat penyerahan
          </Button>
        </PanelFoot>
      )}
    </form>
  );
}
