import { useRef } from 'react';
import type { RowKey } from './table-column.ts';

interface Options {
  keys: RowKey[];
  selected: ReadonlySet<RowKey> | undefined;
  onSelect: ((next: Set<RowKey>) => void) | undefined;
}

/** Selection of rows by key: one, a range from the last one (Shift), or all that are shown. */
export function useTableSelection({ keys, selected, onSelect }: Options) {
  const anchor = useRef(-1);
  if (!selected || !onSelect) return null;
  const shownSelected = keys.filter((key) => selected.has(key)).length;
  const all = keys.length > 0 && shownSelected === keys.length;

  const toggle = (index: number, withRange: boolean): void => {
    const key = keys[index];
    if (key === undefined) return;
    const next = new Set(selected);
    if (withRange && anchor.current >= 0) {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      for (const inRange of keys.slice(from, to + 1)) next.add(inRange);
    } else {
      if (!next.delete(key)) next.add(key);
      anchor.current = index;
    }
    onSelect(next);
  };

  const toggleAll = (): void => {
    const next = new Set(selected);
    for (const key of keys) {
      if (all) next.delete(key);
      else next.add(key);
    }
    onSelect(next);
  };

  return { all, some: shownSelected > 0, toggle, toggleAll };
}
