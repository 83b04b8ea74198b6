import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { formatNumber } from '../../src-main/rules/money.ts';
import type { Feature } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { tellDone, tellFailure } from '../components/tell.tsx';

/** A change set can touch every kind of record: all answers are asked again. */
const everything: Feature[] = [
  'changes',
  'businesses',
  'businessFiles',
  'duplicates',
  'damagedNumbers',
  'groups',
  'aid',
  'letters',
  'handovers',
  'monitoring',
  'trainings',
  'attendance',
  'facilitations',
  'facilitationFiles',
  'recaps',
  'imports',
  'sectors',
  'views',
];

/** Takes a change set back and says what came of it. */
export function useUndo() {
  const { run, busy } = useAction('changes', 'undo', { invalidates: everything });
  const undo = useCallback(
    async (id: number) => {
      const result = await run({ id });
      if (!result.ok) return tellFailure(result.error.message);
      const { records, left, leftNames } = result.value;
      if (left === 0) return tellDone(`Dibatalkan: ${formatNumber(records)} data kembali seperti semula.`);
      const names = leftNames.slice(0, 5).join(', ');
      tellFailure(
        `${formatNumber(records)} data kembali seperti semula. ${formatNumber(left)} tetap, karena diubah atau dipakai sesudahnya: ${names}${left > 5 ? ', …' : ''}.`,
      );
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
