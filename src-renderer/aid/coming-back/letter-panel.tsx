import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatLongDate, isoDateOf } from '../../../src-main/rules/dates.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { Attachments } from '../../attachments/attachments.tsx';
import { DataList } from '../../components/data-list.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { PanelBody, PanelHead } from '../../components/panel-parts.tsx';
import { WhoLine } from '../handover/who-line.tsx';
import styles from './coming-back.module.css';
import { useSignBack } from './use-sign-back.ts';

interface Props {
  row: HandoverRow;
  /** Why nothing can be ticked, in words. */
  refused: string | null;
  onClose: () => void;
}

/** One letter: the day on which it came back, and the scan or photo of it. */
export function LetterPanel({ row, refused, onClose }: Props) {
  const [date, setDate] = useState<string | null>(row.signedBackAt ?? isoDateOf(new Date()));
  const signBack = useSignBack(date);
  useCommands({ close: onClose });
  const set = (back: boolean) => void signBack([row.recipientId], back);
  return (
    <>
      <PanelHead title="BAST kembali" onClose={onClose} />
      <PanelBody>
        <WhoLine row={row} detail={`BAST ${row.letterNumber}`} />
        <DataList
          items={[
            ['Diserahkan', row.deliveredAt ? formatLongDate(row.deliveredAt) : 'Belum'],
            ['BAST kembali', row.signedBackAt ? formatLongDate(row.signedBackAt) : 'Belum'],
          ]}
        />
        {refused ? (
          <p className={styles.refused}>{refused}</p>
        ) : (
          <div className={styles.controls}>
            <DateInput
              label="Tanggal kembali"
              notAfter={isoDateOf(new Date())}
              value={date}
              onChange={setDate}
            />
            <Button
              variant="default"
              disabled={date === null || date === row.signedBackAt}
              onClick={() => set(true)}
            >
              {row.signedBackAt ? 'Ubah tanggal kembali' : 'Tandai kembali'}
            </Button>
            {row.signedBackAt ? (
              <Button variant="subtle" color="red" onClick={() => set(false)}>
                Batalkan tanda kembali
              </Button>
            ) : null}
          </div>
        )}
        <Attachments feature="handoverFiles" ownerId={row.recipientId} countedIn={['handovers']} />
      </PanelBody>
    </>
  );
}
