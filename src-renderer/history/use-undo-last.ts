import { useCallback } from 'react';
import { useAction } from '../app/use-office.ts';
import { tellFailure } from '../components/tell.tsx';
import { tellUndone } from './tell-undoable.tsx';
import { useAskAllAgain } from './use-ask-all-again.ts';

/** Ctrl+Z: takes this operator's last action back and says which that was, or why it stays. */
export function useUndoLast(): () => void {
  const onDone = useAskAllAgain();
  const { run, busy } = useAction('changes', 'undoLast', { onDone });
  return useCallback(() => {
    if (busy) return;
    void run({}).then((result) => {
      if (result.ok) tellUndone(result.value, result.value.title);
      else tellFailure(result.error.message);
    });
  }, [run, busy]);
}
