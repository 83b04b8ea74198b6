import { useEffect, useState } from 'react';
import { forgetDraft, holdDraft, recallDraft, writeDraft } from './drafts.ts';

export interface Draft<T> {
  values: T;
  set: (part: Partial<T>) => void;
  /** Differs from what is saved. */
  dirty: boolean;
  /** It was found from an earlier, interrupted session. */
  restored: boolean;
  /** The values as they stand are on the disk, though not saved. */
  kept: boolean;
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
  const [state, setState] = useState(() => ({
    values: { ...saved, ...recallDraft<Partial<T>>(name, {}) },
    reference: saved,
    arrived: saved,
  }));
  const [found, setFound] = useState(() => !same(state.values, saved));
  const [keptValues, setKeptValues] = useState<T | null>(null);
  const dirty = !same(state.values, state.reference);

  if (!same(state.arrived, saved)) {
    setState({ values: dirty ? state.values : saved, reference: saved, arrived: saved });
  }

  const { values } = state;
  useEffect(() => {
    if (!dirty) {
      forgetDraft(name);
      return;
    }
    holdDraft(name, values);
    const timer = setTimeout(async () => {
      if (await writeDraft(name)) setKeptValues(values);
    }, 300);
    return () => clearTimeout(timer);
  }, [dirty, name, values]);

  return {
    values,
    set: (part) => setState((now) => ({ ...now, values: { ...now.values, ...part } })),
    dirty,
    restored: found && dirty,
    kept: dirty && keptValues === values,
    discard: () => {
      setFound(false);
      setState((now) => ({ ...now, values: now.arrived, reference: now.arrived }));
    },
    settle: () => {
      setFound(false);
      setState((now) => ({ ...now, reference: now.values }));
      // At once, not after the next render: the screen may be left in the same moment.
      forgetDraft(name);
    },
  };
}
