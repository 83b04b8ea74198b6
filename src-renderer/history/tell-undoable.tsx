import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAction } from '../app/use-office.ts';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { useAskAllAgain } from './use-ask-all-again.ts';

interface Undone {
  records: number;
  left: number;
  leftNames: string[];
}

/** Says what came of an undoing; `what` = what was undone, when it is not on screen. */
export function tellUndone({ records, left, leftNames }: Undone, what?: string): void {
  const came = `${formatNumber(records)} data kembali seperti semula`;
  if (left === 0) {
    tellDone(`Dibatalkan: ${what ?? came}.`);
    return;
  }
  const names = leftNames.slice(0, 5).join(', ');
  const before = what === undefined ? '' : `${what}: `;
  tellFailure(
    `${before}${came}. ${formatNumber(left)} tetap, karena diubah atau dipakai sesudahnya: ${names}${left > 5 ? ', …' : ''}.`,
  );
}

/** Takes a change set back and says what came of it. */
export function useUndo() {
  const onDone = useAskAllAgain();
  const { run, busy } = useAction('changes', 'undo', { onDone });
  const undo = useCallback(
    async (id: number) => {
      const result = await run({ id });
      if (result.ok) tellUndone(result.value);
      else tellFailure(result.error.message);
    },
    [run],
  );
  return { undo, busy };
}

/** Says that something was done, with the way back. It stays longer than other messages. */
export function useTellUndoable() {
  const { undo } = useUndo();
  return useCallback(
    (message: string, changeSetId: number) => {
      const id = `undo-${changeSetId}`;
      const takeBack = () => {
        notifications.hide(id);
        void undo(changeSetId);
      };
      notifications.show({
        id,
        color: 'teal',
        autoClose: 15_000,
        message: (
          <>
            {message}{' '}
            <Anchor component="button" type="button" fz="inherit" fw={600} onClick={takeBack}>
              Batalkan
            </Anchor>
          </>
        ),
      });
    },
    [undo],
  );
}
