import { useCallback } from 'react';
import { useAction } from '../app/use-office.ts';
import { useTurns } from '../app/use-turns.ts';
import { tellFailure } from '../components/tell.tsx';
import { tellUndone } from './tell-undoable.tsx';
import { useAskAllAgain } from './use-ask-all-again.ts';

/**
 * Ctrl+Z: takes this operator's last action back and says which that was, or why it stays. A key that comes while the
 * one before is under way waits for it: pressed three times takes three actions back.
 */
export function useUndoLast(): () => void {
  const onDone = useAskAllAgain();
  const { run } = useAction('changes', 'undoLast', { onDone });
  const inTurn = useTurns();
  return useCallback(() => {
    inTurn(async () => {
      const result = await run({});
      if (result.ok) tellUndone(result.value, result.value.title);
      else tellFailure(result.error.message);
    });
  }, [run, inTurn]);
}
