import { useState } from 'react';
import type { ParticipantRow } from '../../src-main/contract/trainings.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAction } from '../app/use-office.ts';
import { EditDialog } from '../components/edit-dialog.tsx';
import { ReasonField } from '../components/reason-field.tsx';
import { tellDone } from '../components/tell.tsx';
import { standingWords } from './training-words.ts';

type Standing = ParticipantRow['standing'];

/** Moves participants to another standing. Withdrawing asks for the reason; the others may carry one. */
export function useStanding(trainingId: number, onDone: () => void) {
  const [asked, setAsked] = useState<{ rows: ParticipantRow[]; standing: Standing } | null>(null);
  const [reason, setReason] = useState('');
  const action = useAction('trainings', 'setStanding', { invalidates: ['trainings', 'attendance'] });
  const close = () => {
    action.forget();
    setAsked(null);
    setReason('');
  };
  const store = async () => {
    if (!asked) return;
    const result = await action.run({
      ids: asked.rows.map((row) => row.id),
      standing: asked.standing,
      reason: reason.trim(),
    });
    if (!result.ok) return;
    tellDone(`${formatNumber(result.value.changed)} orang: ${standingWords[asked.standing].word}.`);
    close();
    onDone();
  };
  const dialog = asked ? (
    <EditDialog
      key={trainingId}
      title={`Jadikan ${asked.rows.length === 1 ? asked.rows[0]?.name : `${formatNumber(asked.rows.length)} orang`}: ${standingWords[asked.standing].word}`}
      onClose={close}
      onSave={() => void store()}
      busy={action.busy}
      failure={action.failure}
    >
      <ReasonField
        description={asked.standing === 'mundur' ? undefined : 'Boleh kosong.'}
        required={asked.standing === 'mundur'}
        value={reason}
        onChange={setReason}
        error={action.fieldError('reason')}
      />
    </EditDialog>
  ) : null;
  return { ask: (rows: ParticipantRow[], standing: Standing) => setAsked({ rows, standing }), dialog };
}
