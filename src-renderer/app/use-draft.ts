import { useEffect, useState } from 'react';
import { forget, recall, remember } from './remembered.ts';

export interface Draft<T> {
  values: T;
  set: (part: Partial<T>) => void;
  /** Differs from what is saved. */
  dirty: boolean;
  /** It was found from an earlier, interrupted session. */
  restored: boolean;
  /** Goes back to what is saved. */
  discard: () => void;
  /** What is on screen is saved now. */
  settle: () => void;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A form's values that survive a crash: kept on this workstation until they are saved or discarded.
 * `saved` may arrive anew (after a save, phones and the like come back in their stored form): an untouched form follows.
 */
export function useDraft<T extends object>(name: string, saved: T): Draft<T> {
  const key = `draft.${name}`;
  const [state, setState] = useState(() => ({
    values: { ...saved, ...recall<Partial<T>>(key, {}) },
    reference: saved,
    arrived: saved,
  }));
  const [found, setFound] = useState(() => !same(state.values, saved));
  const dirty = !same(state.values, state.reference);

  if (!same(state.arrived, saved)) {
    setState({ values: dirty ? state.values : saved, reference: saved, arrived: saved });
  }

  useEffect(() => {
    if (!dirty) {
      forget(key);
      return;
    }
    const timer = setTimeout(() => remember(key, state.values), 300);
    return () => clearTimeout(timer);
  }, [dirty, key, state.values]);

  return {
    values: state.values,
    set: (part) => setState((now) => ({ ...now, values: { ...now.values, ...part } })),
    dirty,
    restored: found && dirty,
    discard: () => {
      setFound(false);
      setState((now) => ({ ...now, values: now.arrived, reference: now.arrived }));
    },
    settle: () => {
      setFound(false);
      setState((now) => ({ ...now, reference: now.values }));
      // At once, not after the next render: the screen may be left in the same moment.
      forget(key);
    },
  };
}
