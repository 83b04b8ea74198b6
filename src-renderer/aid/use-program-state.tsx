import { type ReactNode, useState } from 'react';
import type { ProgramState } from '../../src-main/rules/program-state.ts';
import { useAction } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { ReasonField } from '../components/reason-field.tsx';
import { tellDone } from '../components/tell.tsx';
import type { Program } from './program-answer.ts';
import { stateWords } from './program-words.ts';

type Action = ReturnType<typeof useAction<'aid', 'setState'>>;

/** Moves a programme from state to state, asking what that step asks: a yes, or a reason. */
export function useProgramState(program: Program): {
  move: (to: ProgramState) => Promise<void>;
  action: Action;
  dialog: ReactNode;
} {
  const action = useAction('aid', 'setState', {
    invalidates: ['aid', 'letters', 'handovers', 'monitoring', 'recaps'],
  });
  const [opening, setOpening] = useState(false);
  const { id, name, state } = program;
  const set = async (to: ProgramState, more: { reason?: string; confirmed?: boolean } = {}) => {
    const result = await action.run({ id, state: to, ...more });
    if (result.ok) tellDone(`${name}: ${stateWords[to].label.toLowerCase()}.`);
    return result;
  };

  const move = async (to: ProgramState): Promise<void> => {
    action.forget();
    if (state === 'selesai') return setOpening(true);
    const isBack = to === 'draf' || (state === 'penyerahan' && to === 'ditetapkan');
    if (isBack && !(await confirmDestructive(backQuestion(name, to)))) return;
    const result = await set(to);
    if (result.ok || result.error.code !== 'confirm-finish') return;
    action.forget();
    const isSure = await confirmDestructive({
      title: `Selesaikan ${name}?`,
      text: result.error.message,
      confirmLabel: 'Selesaikan program',
    });
    if (isSure) await set(to, { confirmed: true });
  };

  return {
    move,
    action,
    dialog: opening ? (
      <OpenAgain
        action={action}
        onReason={async (reason) => (await set('penyerahan', { reason })).ok}
        onClose={() => setOpening(false)}
      />
    ) : null,
  };
}

const backQuestion = (name: string, to: ProgramState) => ({
  title: `Kembalikan ${name} ke ${stateWords[to].label.toLowerCase()}?`,
  text:
    to === 'draf'
      ? 'Selama draf, BAST tidak dapat diberi nomor dan penyerahan tidak dapat dicatat. Nomor yang sudah ada tetap.'
      : 'Penyerahan pertama yang dicatat memulai penyerahan lagi.',
  confirmLabel: 'Kembalikan',
});

interface OpenAgainProps {
  action: Action;
  /** True when the programme is open now. */
  onReason: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks why a finished programme is opened again; the reason is kept with its notes. */
function OpenAgain({ action, onReason, onClose }: OpenAgainProps) {
  const [reason, setReason] = useState('');
  const save = async () => {
    if (await onReason(reason)) onClose();
  };
  return (
    <EditDialog
      title="Buka kembali program"
      onClose={onClose}
      onSave={() => void save()}
      busy={action.busy}
      failure={action.fieldError('reason') ? null : action.failure}
      saveLabel="Buka kembali"
    >
      <ReasonField
        description="Disimpan pada catatan program dan di riwayat."
        value={reason}
        onChange={setReason}
        error={action.fieldError('reason')}
      />
    </EditDialog>
  );
}
