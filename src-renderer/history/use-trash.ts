import { useCallback } from 'react';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAction } from '../app/use-office.ts';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { useAskAllAgain } from './use-ask-all-again.ts';

/** Takes things out of the trash and empties it, and says what came of it. */
export function useTrash() {
  const askAllAgain = useAskAllAgain();
  const taking = useAction('changes', 'takeBack', { onDone: askAllAgain });
  const emptying = useAction('changes', 'emptyTrash');
  const runTake = taking.run;
  const takeBack = useCallback(
    async (ids: number[]) => {
      const result = await runTake({ ids });
      if (!result.ok) return tellFailure(result.error.message);
      const { takenBack, refused } = result.value;
      if (takenBack > 0) tellDone(`Dipulihkan: ${formatNumber(takenBack)} data.`);
      for (const { title, reason } of refused.slice(0, 3)) tellFailure(`${title}: ${reason}`);
    },
    [runTake],
  );
  const empty = async () => {
    const result = await emptying.run({});
    if (result.ok) tellDone(`Kotak Sampah dikosongkan: ${formatNumber(result.value.emptied)} data.`);
    else tellFailure(result.error.message);
  };
  return { takeBack, empty, busy: taking.busy || emptying.busy };
}
