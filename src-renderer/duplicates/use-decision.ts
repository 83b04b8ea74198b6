import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import { useAction } from '../app/use-office.ts';
import { tellDone } from '../components/tell.tsx';
import { useTellUndoable } from '../history/tell-undoable.tsx';

/** What can be decided about two records. The list is asked again and the next one moves up. */
export function useDecision() {
  const tellUndoable = useTellUndoable();
  const merging = useAction('duplicates', 'merge', {
    invalidates: [
      'duplicates',
      'damagedNumbers',
      'businesses',
      'businessFiles',
      'groups',
      'aid',
      'trainings',
      'attendance',
      'facilitations',
      'facilitationFiles',
      'recaps',
    ],
  });
  const telling = useAction('duplicates', 'notDuplicate');
  return {
    async merge(keptId: number, goneId: number, business: BusinessInput): Promise<void> {
      telling.forget();
      const merged = await merging.run({ keptId, goneId, business });
      if (merged.ok) tellUndoable(`${business.ownerName.trim()} digabungkan.`, merged.value.changeSetId);
    },
    async tellApart(firstId: number, secondId: number): Promise<void> {
      merging.forget();
      const told = await telling.run({ pairs: [{ firstId, secondId }] });
      if (told.ok) tellDone('Dicatat sebagai bukan ganda.');
    },
    busy: merging.busy || telling.busy,
    failure: merging.failure ?? telling.failure,
    fieldError: merging.fieldError,
  };
}
