import type { KeyboardEvent } from 'react';

interface TableKeys {
  count: number;
  cursor: number;
  /** Rows that fit on the screen, for Page Up and Page Down. */
  pageRows: number;
  moveTo: (index: number) => void;
  open: (index: number) => void;
  /** Left out when rows cannot be selected. */
  toggle?: (index: number, withRange: boolean) => void;
  selectAll?: () => void;
}

const target = (key: string, { cursor, count, pageRows }: TableKeys): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(cursor + 1, count - 1);
    case 'ArrowUp':
      return Math.max(cursor - 1, 0);
    case 'PageDown':
      return Math.min(cursor + pageRows, count - 1);
    case 'PageUp':
      return Math.max(cursor - pageRows, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/** The keys of a table that has the focus: arrows, pages, Enter, Space, Ctrl+A. */
export const handleTableKey = (event: KeyboardEvent<HTMLElement>, keys: TableKeys): void => {
  // A control inside (a sort button, a checkbox) keeps its own keys.
  if (event.target !== event.currentTarget || keys.count === 0) return;
  const withControl = event.ctrlKey || event.metaKey;
  const to = withControl ? null : target(event.key, keys);
  if (to !== null) {
    keys.moveTo(to);
    if (event.shiftKey && keys.toggle) keys.toggle(to, true);
  } else if (event.key === 'Enter' && !withControl && keys.cursor >= 0) keys.open(keys.cursor);
  else if (event.key === ' ' && keys.cursor >= 0 && keys.toggle) keys.toggle(keys.cursor, false);
  else if (withControl && event.key.toLowerCase() === 'a' && keys.selectAll) keys.selectAll();
  else return;
  event.preventDefault();
};
