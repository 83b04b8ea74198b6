import { useAnswer } from '../app/use-office.ts';
import { useSeat } from '../operators/seat.ts';
import { useProgress } from './use-progress.ts';

interface StepState {
  isDone: boolean;
  /** How it stands, in a few words. */
  words: string;
}

/** How far the first start has come, by the path of the step: what the office has, however it came to it. */
export function useStepStates(): Record<string, StepState> {
  const { data: settings } = useAnswer('settings', 'get', {});
  const { data: defaults } = useAnswer('settings', 'defaults', {});
  const { data: officials } = useAnswer('officials', 'list', {});
  const { data: backups } = useAnswer('backups', 'status', {});
  const hasPins = useSeat().state !== 'open';
  const { passed } = useProgress();
  const count = officials?.length ?? 0;
  const hasOwnHead =
    settings !== undefined && JSON.stringify(settings.letterhead) !== JSON.stringify(defaults?.letterhead);
  return {
    // The regency that the program comes with may be the right one: whoever has passed it has seen it.
    wilayah: { isDone: passed.includes('wilayah'), words: settings?.regencyName ?? '' },
    'kop-surat': {
      isDone: hasOwnHead,
      words: hasOwnHead ? settings.letterhead.office : 'Masih bawaan program',
    },
    pejabat: { isDone: count > 0, words: count > 0 ? `${count} pejabat` : 'Belum ada' },
    petugas: { isDone: hasPins, words: hasPins ? 'Memakai PIN' : 'Belum memakai PIN' },
    cadangan: {
      isDone: Boolean(backups?.folder),
      words: backups?.folder ? 'Folder kedua dipilih' : 'Folder kedua belum dipilih',
    },
  };
}
