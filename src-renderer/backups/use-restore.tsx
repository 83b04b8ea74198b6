import { type ReactNode, useState } from 'react';
import type { BackupRow } from '../../src-main/contract/backups.ts';
import { office } from '../app/office-client.ts';
import { tellFailure } from '../components/tell.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** Opens the dialog of a backup: of a row, or of a file that the officer picks. */
export function useRestore(): {
  open: (row: BackupRow) => void;
  chooseFile: () => Promise<void>;
  dialog: ReactNode;
} {
  const [row, setRow] = useState<BackupRow | null>(null);
  return {
    open: setRow,
    async chooseFile() {
      const chosen = await office.backups.chooseFile({});
      if (!chosen.ok) tellFailure(chosen.error.message);
      else if (chosen.value) setRow(chosen.value);
    },
    dialog: row && <RestoreDialog row={row} onClose={() => setRow(null)} />,
  };
}
