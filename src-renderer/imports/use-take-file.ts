import { useQueryClient } from '@tanstack/react-query';
import { type Dispatch, useCallback } from 'react';
import { confirmDestructive } from '../components/confirm.tsx';
import type { DraftChange, ImportDraft } from './import-draft.ts';

/**
 * Takes a file into the draft, whichever step is on screen. What was corrected and decided belongs to the file before, so
 * it is asked about. The same file again is read again: it may have been saved in Excel meanwhile.
 */
export function useTakeFile(draft: ImportDraft, change: Dispatch<DraftChange>) {
  const queries = useQueryClient();
  return useCallback(
    async (file: { file: string; name: string }): Promise<void> => {
      const work = Object.keys(draft.corrections).length + Object.keys(draft.decisions).length;
      if (work > 0 && draft.step !== 'selesai') {
        const isSure = await confirmDestructive({
          title: `Ganti berkas dengan "${file.name}"?`,
          text: 'Perbaikan dan keputusan yang sudah Anda buat untuk berkas ini hilang.',
          confirmLabel: 'Ganti berkas',
        });
        if (!isSure) return;
      }
      const isSame = file.file === draft.file?.file;
      void queries.invalidateQueries({
        queryKey: ['imports', 'inspect'],
        refetchType: isSame && draft.step !== 'selesai' ? 'active' : 'none',
      });
      change(draft.step === 'selesai' ? { type: 'again' } : { type: 'go', step: 'berkas' });
      change({ type: 'file', file });
    },
    [draft, change, queries],
  );
}
