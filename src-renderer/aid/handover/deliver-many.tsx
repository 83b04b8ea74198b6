import { Anchor, Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatLongDate, isoDateOf } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { DateInput } from '../../components/date-input.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../../components/panel-parts.tsx';
import type { Program } from '../program-answer.ts';
import styles from './handover.module.css';
import { handoverStage, whoIs } from './handover-words.ts';
import { toThemselves } from './receiver-fields.tsx';
import { useDeliver } from './use-deliver.ts';

interface Props {
  program: Program;
  chosen: HandoverRow[];
  onDone: () => void;
  onClose: () => void;
}

/** Records the handover to many at once, on one day or each on its own, all of their goods, to themselves. */
export function DeliverMany({ program, chosen, onDone, onClose }: Props) {
  const today = isoDateOf(new Date());
  const suggested =
    program.ceremonyDate !== null && program.ceremonyDate <= today ? program.ceremonyDate : today;
  const [date, setDate] = useState<string | null>(suggested);
  const [place, setPlace] = useState('');
  const [own, setOwn] = useState<ReadonlyMap<number, string | null> | null>(null);
  const { run, action } = useDeliver();
  useCommands({ close: onClose });
  const open = chosen.filter((row) => handoverStage(row) === 'open');
  const delivered = chosen.filter((row) => row.deliveredAt !== null).length;
  const others = chosen.length - open.length - delivered;
  const refused = refusalOf(program.state, 'deliver');
  const dateOf = ({ recipientId }: HandoverRow) =>
    own?.has(recipientId) ? (own.get(recipientId) ?? null) : date;
  const days = new Set(open.map(dateOf));
  const [onlyDay] = days;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (days.has(null)) return;
    const done = await run(
      {
        programId: program.id,
        deliveries: open.map((row) => ({ recipientId: row.recipientId, date: dateOf(row) ?? today })),
        place: place.trim() || null,
        ...toThemselves,
        given: null,
        beforeYearConfirmed: false,
      },
      {
        title: `Catat penyerahan kepada ${formatNumber(open.length)} penerima?`,
        text: `${days.size === 1 && onlyDay ? `Diserahkan ${formatLongDate(onlyDay)}` : `Diserahkan pada ${days.size} tanggal`}. Sesudah ini barang dan jumlahnya tidak dapat diubah, hanya dibatalkan dengan alasan.`,
      },
    );
    if (done) onDone();
  };
  return (
    <>
      <PanelHead title={`Penyerahan kepada ${formatNumber(open.length)} penerima`} onClose={onClose} />
      <form className={styles.form} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <PanelBody>
          {refused ? <p className={styles.refused}>{refused}</p> : null}
          {delivered > 0 ? (
            <p className={styles.refused}>{formatNumber(delivered)} yang sudah diserahkan tidak ikut.</p>
          ) : null}
          {others > 0 ? (
            <p className={styles.refused}>
              {formatNumber(others)} yang belum bernomor tidak ikut. Beri nomor dahulu pada langkah BAST.
            </p>
          ) : null}
          {open.length > 0 && !refused ? (
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
                description="Kosong berarti seperti pada BAST masing-masing."
                maxLength={200}
                value={place}
                onChange={(event) => setPlace(event.currentTarget.value)}
                error={action.fieldError('place')}
              />
              {own === null ? (
                <Anchor component="button" type="button" fz="sm" ta="left" onClick={() => setOwn(new Map())}>
                  Tanggal tersendiri untuk tiap penerima
                </Anchor>
              ) : (
                <fieldset className={styles.dates}>
                  <legend className={styles.heading}>Tanggal tiap penerima</legend>
                  {open.map((row) => (
                    <div key={row.recipientId} className={styles.date}>
                      <span title={whoIs(row)}>{whoIs(row)}</span>
                      <DateInput
                        aria-label={`Tanggal diserahkan ${whoIs(row)}`}
                        notAfter={today}
                        value={dateOf(row)}
                        onChange={(value) => setOwn(new Map(own).set(row.recipientId, value))}
                      />
                    </div>
                  ))}
                </fieldset>
              )}
              <p className="dim">
                Dicatat untuk seluruh barang yang diterima sendiri. Penyerahan sebagian atau melalui kuasa
                dicatat satu per satu: pilih barisnya.
              </p>
              <FailureAlert failure={action.failure} />
            </>
          ) : null}
        </PanelBody>
        {open.length > 0 && !refused ? (
          <PanelFoot>
            <Button type="submit" loading={action.busy} disabled={days.has(null)}>
              Catat penyerahan ({formatNumber(open.length)})
            </Button>
          </PanelFoot>
        ) : null}
      </form>
    </>
  );
}
