import { useEffect } from 'react';
import { isSample } from './sample-mode.ts';

/** Names the screen in the window's title: "Pelaku Usaha - Sentra IKM". */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    const program = isSample() ? 'Sentra IKM (DATA CONTOH)' : 'Sentra IKM';
    document.title = title ? `${title} - ${program}` : program;
  }, [title]);
}
