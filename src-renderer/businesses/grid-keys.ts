import type { KeyboardEvent } from 'react';

const isInput = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.dataset.row !== undefined;

/** Whether the cursor leaves the field in that direction: it stands at its edge, or everything is selected. */
function isAtEdge({ value, selectionStart, selectionEnd }: HTMLInputElement, step: -1 | 1): boolean {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  const edge = step === -1 ? 0 : value.length;
  return isAll || (selectionStart === edge && selectionEnd === edge);
}

/**
 * The arrow keys of a grid of inputs marked with `data-row` and `data-field`: up, down and Enter within the column, left
 * and right from the edge of a text to the cell beside it, also into the row before or after.
 */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, grid: HTMLElement | null): void {
  const { target, key } = event;
  if (!grid || !isInput(target) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const step = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  let next: HTMLElement | null | undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'Enter')
    next = cellOf(grid, Number(target.dataset.row) + step, target.dataset.field ?? '');
  else if ((key === 'ArrowLeft' || key === 'ArrowRight') && isAtEdge(target, step)) {
    const cells = [...grid.querySelectorAll<HTMLElement>('[data-row]:not([readonly])')];
    next = cells[cells.indexOf(target) + step];
  } else return;
  event.preventDefault();
  next?.focus();
}

/** The input of a cell. */
export const cellOf = (grid: HTMLElement, row: number, field: string): HTMLElement | null =>
  grid.querySelector(`[data-row="${row}"][data-field="${field}"]`);
