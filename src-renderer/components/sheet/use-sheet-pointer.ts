import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Place } from './sheet-range.ts';

interface Pointing {
  at: Place;
  go: (place: Place, extend: boolean) => void;
  extendTo: (place: Place) => void;
  selectRow: (row: number) => void;
  edit: (text: null) => void;
  /** The handle was drawn to this row and let go. */
  fillTo: (bottom: number) => void;
  /** The row that the handle is over; null when it is let go. */
  onFilling: (bottom: number | null) => void;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** The cell (or head of a row) under a point of the window. */
function cellUnder(x: number, y: number): { row: number; column: number | undefined } | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row]');
  const row = numberOf(cell?.dataset.row);
  return cell && row !== undefined ? { row, column: numberOf(cell.dataset.column) } : null;
}

/** The mouse on a sheet: click, Shift and click, drag, the fill handle, double click. Heads of rows choose whole rows. */
export function useSheetPointer(pointing: Pointing) {
  const latest = useRef(pointing);
  latest.current = pointing;

  const drag = (isFilling: boolean) => {
    let bottom: number | null = null;
    const move = (event: globalThis.PointerEvent) => {
      const cell = cellUnder(event.clientX, event.clientY);
      if (!cell) return;
      if (isFilling) {
        bottom = cell.row;
        latest.current.onFilling(bottom);
      } else if (cell.column !== undefined) latest.current.extendTo({ row: cell.row, column: cell.column });
    };
    const stop = () => {
      window.removeEventListener('pointermove', move);
      if (!isFilling) return;
      latest.current.onFilling(null);
      if (bottom !== null) latest.current.fillTo(bottom);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop, { once: true });
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      const target = event.target as HTMLElement;
      if (event.button !== 0 || target.closest('input, select')) return;
      if (target.closest('[data-handle]')) {
        event.preventDefault();
        drag(true);
        return;
      }
      const cell = cellUnder(event.clientX, event.clientY);
      if (cell?.column !== undefined) {
        pointing.go({ row: cell.row, column: cell.column }, event.shiftKey);
        drag(false);
      } else if (cell) pointing.selectRow(cell.row);
    },
    onDoubleClick(event: MouseEvent<HTMLElement>): void {
      if ((event.target as HTMLElement).closest('[data-column]')) pointing.edit(null);
    },
  };
}
