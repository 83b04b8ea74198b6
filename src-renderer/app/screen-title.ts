import { useEffect } from 'react';

/** Names the screen in the window's title: "Pelaku Usaha - Sentra IKM". */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} - Sentra IKM` : 'Sentra IKM';
  }, [title]);
}
