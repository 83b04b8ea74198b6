import { expect, test } from 'vitest';
import { sheetKey } from '../../src-renderer/components/sheet/sheet-keys.ts';

const where = { at: { row: 1, column: 2 }, rows: 3, columns: 4, pageRows: 10 };
const press = (key: string, held = '') =>
  sheetKey(
    {
      key,
      shiftKey: held.includes('shift'),
      ctrlKey: held.includes('ctrl'),
      metaKey: false,
      altKey: held.includes('alt'),
    },
    where,
  );

test.each<[string, string, ReturnType<typeof press>]>([
  ['ArrowDown', '', { does: 'go', to: { row: 2, column: 2 }, extend: false }],
  ['ArrowLeft', 'shift', { does: 'go', to: { row: 1, column: 1 }, extend: true }],
  ['ArrowRight', 'ctrl', { does: 'go', to: { row: 1, column: 6 }, extend: false }],
  ['Home', '', { does: 'go', to: { row: 1, column: 0 }, extend: false }],
  ['End', 'ctrl shift', { does: 'go', to: { row: 2, column: 3 }, extend: true }],
  ['PageUp', '', { does: 'go', to: { row: -9, column: 2 }, extend: false }],
  ['Tab', '', { does: 'go', to: { row: 1, column: 3 }, extend: false }],
  ['Tab', 'shift', { does: 'go', to: { row: 1, column: 1 }, extend: false }],
  ['Enter', '', { does: 'go', to: { row: 2, column: 2 }, extend: false }],
  ['Enter', 'shift', { does: 'go', to: { row: 0, column: 2 }, extend: false }],
  ['7', '', { does: 'edit', text: '7' }],
  ['?', 'shift', { does: 'edit', text: '?' }],
  ['F2', '', { does: 'edit', text: null }],
  ['Backspace', '', { does: 'edit', text: '' }],
  ['Delete', '', { does: 'clear' }],
  ['Delete', 'ctrl', { does: 'remove-rows' }],
  ['d', 'ctrl', { does: 'fill-down' }],
  ['z', 'ctrl', { does: 'undo' }],
  [' ', 'shift', { does: 'select-row' }],
  ['Escape', '', { does: 'leave' }],
  // Not the sheet's: the clipboard has events of its own, and these are the screen's.
  ['c', 'ctrl', null],
  ['s', 'ctrl', null],
  ['Enter', 'ctrl', null],
  ['F5', '', null],
  ['x', 'alt', null],
])('%s %s', (key, held, asked) => {
  expect(press(key, held)).toEqual(asked);
});

test('Tab goes on in the next row, and leaves the sheet past either end', () => {
  const tab = (row: number, column: number, shiftKey: boolean) =>
    sheetKey(
      { key: 'Tab', shiftKey, ctrlKey: false, metaKey: false, altKey: false },
      { ...where, at: { row, column } },
    );
  expect(tab(0, 3, false)).toMatchObject({ to: { row: 1, column: 0 } });
  expect(tab(1, 0, true)).toMatchObject({ to: { row: 0, column: 3 } });
  expect(tab(2, 3, false)).toBeNull();
  expect(tab(0, 0, true)).toBeNull();
});
