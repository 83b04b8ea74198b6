import { useCallback, useRef } from 'react';

/** Runs tasks one after the other: a key that comes while the one before is under way waits for it, none is dropped. */
export function useTurns(): (task: () => Promise<void>) => void {
  const before = useRef(Promise.resolve());
  return useCallback((task) => {
    before.current = before.current.then(task);
  }, []);
}
