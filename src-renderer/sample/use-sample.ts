import { goTo } from '../app/navigation.ts';
import { useAction } from '../app/use-office.ts';

/** To the sample and back: the main process loads the screens anew, at Beranda, because a record's address is of one database. */
export const useOpenSample = () => useAction('start', 'openSample', { onDone: goTo.home, invalidates: [] });
export const useLeaveSample = () => useAction('start', 'leaveSample', { onDone: goTo.home, invalidates: [] });
