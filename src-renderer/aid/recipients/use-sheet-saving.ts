import { useEffect, useRef, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import type { AllocationRefusal } from '../../../src-main/contract/aid-recipients.ts';
import type { Failure } from '../../../src-main/contract/result.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { useTellUndoable } from '../../history/tell-undoable.tsx';
import type { GivenReasons } from './reasons.ts';
import { type AllocationRow, areSameRows, editsOf, type RowEdit, withEdits } from './sheet-rows.ts';

/** Edits that wait for the officer's word. */
export interface Refusal {
  edits: RowEdit[];
  refused: AllocationRefusal[];
}

/**
 * Saves each edit of the sheet at once: a typed cell, a paste or a fill is one transaction. What is refused for want of a
 * reason waits as `refusal`; what cannot be saved at all goes back to what is kept. Edits that are made meanwhile are
 * saved after it. `stored` are the rows as the office has them, of that version; keep them memoised.
 */
export function useSheetSaving(
  programId: number,
  stored: AllocationRow[],
  version: number,
  items: ItemRow[],
) {
  const [rows, setRows] = useState(stored);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(rows);
  const kept = useRef(stored);
  const isSaving = useRef(false);
  // An answer from before the last save must not take the place of what was saved.
  const saved = useRef(version);
  const tellUndoable = useTellUndoable();
  const save = useAction('aid', 'saveSheet', { invalidates: ['aid', 'recaps', 'letters', 'changes'] });

  const put = (next: AllocationRow[]): void => {
    latest.current = next;
    setRows(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only newer rows of the office take the place of the typed ones.
  useEffect(() => {
    if (isSaving.current || refusal || version < saved.current) return;
    kept.current = stored;
    // The sheet remembers the way back as long as its rows stay the same ones.
    if (!areSameRows(latest.current, stored, items)) put(stored);
  }, [stored, version, items]);

  const write = async (edits: RowEdit[], reasons: GivenReasons): Promise<void> => {
    isSaving.current = true;
    const result = await save.run({
      programId,
      rows: edits.map((edit) => ({ ...edit, ...reasons(edit.recipientId) })),
    });
    isSaving.current = false;
    if (result.ok) saved.current = result.value.version;
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return put(kept.current);
    const { refused, changed, changeSetId } = result.value;
    if (refused.length > 0) return setRefusal({ edits, refused });
    kept.current = withEdits(kept.current, edits);
    setRefusal(null);
    if (changeSetId !== null)
      tellUndoable(`Alokasi ${formatNumber(changed)} penerima disimpan.`, changeSetId);
    saveOpen();
  };
  /** Saves what differs from what is kept, unless something is under way, after which it comes here again. */
  const saveOpen = (): void => {
    if (isSaving.current) return;
    const edits = editsOf(latest.current, kept.current, items);
    if (edits.length > 0) void write(edits, () => ({}));
  };

  return {
    rows,
    failure,
    refusal,
    busy: save.busy,
    change(next: AllocationRow[]): void {
      put(next);
      saveOpen();
    },
    /** Goes on with reasons in writing. */
    giveReasons(reasons: GivenReasons): void {
      if (refusal) void write(refusal.edits, reasons);
    },
    /** Gives up the edits that wait. */
    takeBack(): void {
      setRefusal(null);
      put(kept.current);
    },
  };
}
