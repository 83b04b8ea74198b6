import { useCallback, useMemo, useRef, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { useDraft } from '../../app/use-draft.ts';
import type { Program } from '../program-answer.ts';
import { draftOf, freshItem, type ItemDraft, nothingTyped, rowsOf, type SheetItem } from './item-sheet.ts';

/** The rows of the items' sheet with what is typed and not saved, which survives leaving the step and a crash. */
export function useItemDraft(program: Program, items: ItemRow[]) {
  const draft = useDraft<ItemDraft>(`items.${program.id}`, nothingTyped);
  const { values, discard } = draft;
  // What was saved stays on the sheet until it comes back as it is kept; else the rows would blink away in between.
  const [savedOver, setSavedOver] = useState<ItemRow[] | null>(null);
  if (savedOver !== null && savedOver !== items) {
    setSavedOver(null);
    discard();
  }
  const rows = useMemo(() => rowsOf(items, values), [items, values]);
  const nextKey = useRef(Math.min(0, ...values.fresh.map(({ key }) => key)));
  const newRow = useCallback(() => {
    nextKey.current -= 1;
    return freshItem(nextKey.current, program.fundSource);
  }, [program.fundSource]);
  return {
    values,
    rows,
    dirty: draft.dirty,
    restored: draft.restored,
    newRow,
    type: (shown: readonly SheetItem[]) => draft.set(draftOf(items, values, shown)),
    remove: (keys: ReadonlySet<number>) =>
      draft.set({ fresh: values.fresh.filter(({ key }) => !keys.has(key)) }),
    discard,
    settle: () => setSavedOver(items),
  };
}
