import { useEffect } from 'react';
import { office } from '../app/office-client.ts';

/** Somebody who reads asks nothing of the office: it is told this often, in milliseconds, that he is there. */
const tellEvery = 20_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Tells the main process, which locks by its own clock, that somebody is at the keyboard. */
export function useActivity(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return undefined;
    let told = 0;
    const tell = () => {
      if (Date.now() - told < tellEvery) return;
      told = Date.now();
      void office.operators.touch({});
    };
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true });
    };
  }, [isSignedIn]);
}
