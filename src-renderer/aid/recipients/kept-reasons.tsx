import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import { DataList } from '../../components/data-list.tsx';
import { WriteReasonDialog } from './write-reason-dialog.tsx';

interface Props {
  recipient: RecipientRow;
  reasons: AnswerOf<'aid', 'recipient'>['reasons'];
  /** What it gets was given to the same people before. */
  isDouble: boolean;
  locked: string | null;
}

/** The reasons that were written for this recipient; double aid without one can be given its reason here. */
export function KeptReasons({ recipient, reasons, isDouble, locked }: Props) {
  const [writing, setWriting] = useState(false);
  const kept: [string, string | null][] = [
    ['Alasan dipilih', reasons.choice || null],
    ['Alasan bantuan ganda', reasons.doubleAid ?? (isDouble ? 'Belum ada alasan' : null)],
    ['Alasan melebihi yang dibeli', reasons.beyondBought],
  ];
  const items = kept.flatMap(([label, text]): [string, string][] => (text === null ? [] : [[label, text]]));
  if (items.length === 0) return null;
  return (
    <>
      <DataList items={items} />
      {isDouble ? (
        <Button
          size="compact-sm"
          variant="default"
          style={{ justifySelf: 'start', alignSelf: 'start', flex: 'none' }}
          disabled={locked !== null}
          onClick={() => setWriting(true)}
        >
          {reasons.doubleAid === null ? 'Tulis alasan bantuan ganda …' : 'Ubah alasan bantuan ganda …'}
        </Button>
      ) : null}
      {writing ? <WriteReasonDialog recipientIds={[recipient.id]} onClose={() => setWriting(false)} /> : null}
    </>
  );
}
