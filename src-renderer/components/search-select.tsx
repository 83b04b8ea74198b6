import { Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';

/**
 * Enter takes the marked option of the open list, else its first. Mantine marks the first one only after the list was
 * drawn, and forgets the mark again in a timer: who types two letters and Enter quickly would take nothing.
 */
function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget: input, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || input.value.trim() === '') return;
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  const option =
    list?.querySelector<HTMLElement>('[data-combobox-selected]') ??
    list?.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])');
  if (!option) return;
  event.preventDefault();
  event.stopPropagation();
  option.click();
}

/** A list that is searched by typing; Enter takes the first that is left. */
export function SearchSelect(props: SelectProps) {
  return <Select {...props} searchable selectFirstOptionOnChange onKeyDownCapture={takeFirst} />;
}
