import { useEffect } from 'react';
import { office } from '../app/office-client.ts';
import { tellFailure } from '../components/tell.tsx';
import { useSeat } from '../operators/seat.ts';
import { useRestore } from './use-restore.tsx';

/** The dialog of the backup that the program was opened with, by a double click on it: at the start, or while it is open. */
export function OfferedBackup() {
  const { open, dialog } = useRestore();
  const { state } = useSeat();
  useEffect(() => {
    const ask = async (isTold: boolean) => {
      const offered = await office.backups.offered({});
      if (offered.ok && offered.value) open(offered.value);
      else if (!offered.ok && isTold) tellFailure(offered.error.message);
    };
    if (state !== 'locked') void ask(false);
    return window.sentra.onEvent((event) => {
      if (event.type === 'backup-offered') void ask(true);
    });
  }, [open, state]);
  return dialog;
}
