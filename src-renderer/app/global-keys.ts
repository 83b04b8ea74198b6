import { useEffect } from 'react';
import { goTo, places } from './navigation.ts';
import { type Command, commandOf, runCommand } from './shortcuts.ts';
import { largerText, setTextSize, smallerText } from './text-size.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const commands: readonly string[] = [
  'new',
  'search',
  'save',
  'save-next',
  'print',
  'export',
  'undo',
  'recent-actions',
  'find',
  'help',
  'close',
];

const textSizeOf = (key: string): (() => void) | undefined => {
  if (key === '+' || key === '=') return largerText;
  if (key === '-' || key === '_') return smallerText;
  if (key === '0') return () => setTextSize(100);
  return undefined;
};

/** A dialog has its own Esc; the screen behind it must not close as well. The sign-in is a `dialog`. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"][aria-modal="true"], dialog[open]') !== null;

/** A menu or a list of choices has its own Esc, too; other keys go on to the screen, a save above all. */
const isListOpen = (): boolean =>
  document.querySelector('[role="menu"], .mantine-Combobox-dropdown, .mantine-Popover-dropdown') !== null;

interface Covered {
  dialogOpen: boolean;
  listOpen: boolean;
}

const onKey = (event: KeyboardEvent, { dialogOpen, listOpen }: Covered, openSheet: () => void): void => {
  if (event.defaultPrevented) return;
  const withControl = event.ctrlKey || event.metaKey;
  const resize = withControl ? textSizeOf(event.key) : undefined;
  const place = withControl && /^[1-9]$/.test(event.key) ? places[Number(event.key) - 1] : undefined;
  const command = commandOf(event);
  // Inside a field the key takes back what was typed there.
  if ((command === 'undo' || command === 'recent-actions') && isTyping(event.target)) return;
  if (event.key === '?' && !dialogOpen && !isTyping(event.target)) openSheet();
  else if (resize) resize();
  else if (place && !dialogOpen) goTo.path(place.path);
  else if (command && !dialogOpen && !(command === 'close' && listOpen) && runCommand(command))
    event.preventDefault();
  if (resize || place || (command && command !== 'close')) event.preventDefault();
};

/** The keys that work on every screen, and the menu's commands for those who use the mouse. */
export function useGlobalKeys(openSheet: () => void): void {
  useEffect(() => {
    // Asked before the dialog hears the key: it may be gone when the screen's turn comes.
    let covered: Covered = { dialogOpen: false, listOpen: false };
    const before = () => {
      covered = { dialogOpen: isDialogOpen(), listOpen: isListOpen() };
    };
    const listener = (event: KeyboardEvent) => onKey(event, covered, openSheet);
    window.addEventListener('keydown', before, true);
    window.addEventListener('keydown', listener);
    const stop = window.sentra.onEvent((event) => {
      if (event.type !== 'command') return;
      if (commands.includes(event.command)) runCommand(event.command as Command);
      else if (event.command === 'shortcuts') openSheet();
      else if (event.command === 'larger-text') largerText();
      else if (event.command === 'smaller-text') smallerText();
      else if (event.command === 'normal-text') setTextSize(100);
      else if (event.command.startsWith('/')) goTo.path(event.command);
    });
    return () => {
      window.removeEventListener('keydown', before, true);
      window.removeEventListener('keydown', listener);
      stop();
    };
  }, [openSheet]);
}
