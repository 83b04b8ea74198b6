import { useEffect, useReducer } from 'react';
import { changeDraft, emptyDraft, type ImportDraft } from './import-draft.ts';

// Outside of the component: who looks up a programme in the middle of an import finds the wizard as it was left.
let kept: ImportDraft = emptyDraft;

export function useImportDraft() {
  const [draft, change] = useReducer(changeDraft, kept);
  useEffect(() => {
    // What is written is written: the next visit begins a new import.
    kept = draft.step === 'selesai' ? { ...emptyDraft, kind: draft.kind } : draft;
  }, [draft]);
  return { draft, change };
}
