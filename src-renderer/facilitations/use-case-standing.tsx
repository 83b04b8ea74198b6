import { useState } from 'react';
import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { useAction } from '../app/use-office.ts';
import { EditDialog } from '../components/edit-dialog.tsx';
import { ReasonField } from '../components/reason-field.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { whoWords } from './case-words.ts';

type Stopper = Pick<CaseRow, 'id' | 'ownerName' | 'standing'>;

/** Stops businesses with a reason, or takes them up again at once. */
export function useCaseStanding(onDone: () => void) {
  const [asked, setAsked] = useState<Stopper[] | null>(null);
  const [reason, setReason] = useState('');
  const action = useAction('facilitations', 'setStanding');
  const close = () => {
    action.forget();
    setAsked(null);
    setReason('');
  };
  const stop = async () => {
    if (!asked) return;
    const ids = asked.map((row) => row.id);
    if (!(await action.run({ ids, standing: 'berhenti', reason: reason.trim() })).ok) return;
    tellDone(`${whoWords(asked)} dicatat berhenti.`);
    close();
    onDone();
  };
  const resume = async (rows: Stopper[]) => {
    const stopped = rows.filter((row) => row.standing === 'berhenti');
    const ids = stopped.map((row) => row.id);
    if (ids.length === 0) return;
    const result = await action.run({ ids, standing: 'berjalan', reason: '' });
    if (!result.ok) {
      action.forget();
      return tellFailure(result.error.message);
    }
    tellDone(`${whoWords(stopped)} dilanjutkan.`);
    onDone();
  };
  const dialog = asked ? (
    <EditDialog
      title={`Hentikan fasilitasi ${whoWords(asked)}`}
      onClose={close}
      onSave={() => void stop()}
      busy={action.busy}
      failure={action.failure}
      saveLabel="Hentikan"
    >
      <ReasonField
        description="Tahapan yang sudah dilalui tetap tercatat, dan fasilitasinya dapat dilanjutkan lagi."
        value={reason}
        onChange={setReason}
        error={action.fieldError('reason')}
      />
    </EditDialog>
  ) : null;
  return {
    /** Asks for the reason; those that are finished or stopped stay as they are. */
    askStop: (rows: Stopper[]) => {
      const running = rows.filter((row) => row.standing === 'berjalan');
      if (running.length > 0) setAsked(running);
    },
    resume: (rows: Stopper[]) => void resume(rows),
    dialog,
  };
}
