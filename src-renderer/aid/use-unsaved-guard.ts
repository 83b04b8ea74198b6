import { useCallback, useRef } from 'react';
import { confirmDestructive } from '../components/confirm.tsx';

/** Lets a panel say that it holds unsaved typing, and asks before something else takes its place. */
export function useUnsavedGuard(what: string) {
  const dirty = useRef(false);
  const onDirty = useCallback((next: boolean) => {
    dirty.current = next;
  }, []);
  /** True when it is fine to go on. */
  const mayLeave = useCallback(async (): Promise<boolean> => {
    if (!dirty.current) return true;
    const leave = await confirmDestructive({
      title: `Buang perubahan ${what}?`,
      text: 'Yang baru diketik belum disimpan dan akan hilang.',
      confirmLabel: 'Buang perubahan',
    });
    if (leave) dirty.current = false;
    return leave;
  }, [what]);
  return { onDirty, mayLeave };
}
