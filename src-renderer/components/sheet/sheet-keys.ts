import type { Place } from './sheet-range.ts';

/** What a key asks of a sheet that is not being typed into. */
export type SheetKey =
  | { does: 'go'; to: Place; extend: boolean }
  | { does: 'edit'; text: string | null }
  | { does: 'clear' | 'fill-down' | 'undo' | 'select-all' | 'select-row' | 'remove-rows' | 'leave' };

interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

interface Where {
  at: Place;
  rows: number;
  columns: number;
  pageRows: number;
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell in reading order (Tab), or the one before; null past either end: there the focus leaves the sheet. */
function inReadingOrder({ at, rows, columns }: Where, step: 1 | -1): Place | null {
  const index = at.row * columns + at.column + step;
  return index < 0 || index >= rows * columns
    ? null
    : { row: Math.floor(index / columns), column: index % columns };
}

function target(press: Press, where: Where): Place | null {
  const { at, rows, columns, pageRows } = where;
  const far = press.ctrlKey || press.metaKey;
  const step = steps[press.key];
  if (step) {
    const distance = far ? Math.max(rows, columns) : 1;
    return { row: at.row + step[0] * distance, column: at.column + step[1] * distance };
  }
  switch (press.key) {
    case 'Home':
      return { row: far ? 0 : at.row, column: 0 };
    case 'End':
      return { row: far ? rows - 1 : at.row, column: columns - 1 };
    case 'PageDown':
      return { row: at.row + pageRows, column: at.column };
    case 'PageUp':
      return { row: at.row - pageRows, column: at.column };
    default:
      return null;
  }
}

/** Reads a key as Excel means it; null for a key that is not the sheet's. */
export function sheetKey(press: Press, where: Where): SheetKey | null {
  const control = press.ctrlKey || press.metaKey;
  if (press.altKey && !control) return null;
  if (press.key === 'Tab') {
    const to = control ? null : inReadingOrder(where, press.shiftKey ? -1 : 1);
    return to && { does: 'go', to, extend: false };
  }
  const to = target(press, where);
  if (to) return { does: 'go', to, extend: press.shiftKey };
  return control ? withControl(press) : plain(press, where);
}

function withControl({ key }: Press): SheetKey | null {
  switch (key.toLowerCase()) {
    case 'd':
      return { does: 'fill-down' };
    case 'z':
      return { does: 'undo' };
    case 'a':
      return { does: 'select-all' };
    case 'delete':
      return { does: 'remove-rows' };
    default:
      return null;
  }
}

function plain({ key, shiftKey }: Press, { at }: Where): SheetKey | null {
  switch (key) {
    case 'Enter':
      return { does: 'go', to: { row: at.row + (shiftKey ? -1 : 1), column: at.column }, extend: false };
    case 'F2':
      return { does: 'edit', text: null };
    case 'Backspace':
      return { does: 'edit', text: '' };
    case 'Delete':
      return { does: 'clear' };
    case 'Escape':
      return { does: 'leave' };
    case ' ':
      return shiftKey ? { does: 'select-row' } : { does: 'edit', text: ' ' };
    default:
      return [...key].length === 1 ? { does: 'edit', text: key } : null;
  }
}
