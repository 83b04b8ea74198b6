import { getOptionsLockup, getParsedComboboxData, Select, type SelectProps } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';

/**
 * Enter takes the marked option of the open list, else its first. Mantine marks the first one only after the list was
 * drawn, and forgets the mark again in a timer: who types two letters and Enter quickly would take nothing. When nothing
 * was searched, the first is only that of all options: then the arrow keys must have marked one.
 */
function takeOption(event: KeyboardEvent<HTMLInputElement>, mustBeMarked: boolean): void {
  const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
  if (!list) return;
  const option =
    list.querySelector<HTMLElement>('[data-combobox-selected]') ??
    list.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])');
  event.preventDefault();
  event.stopPropagation();
  if (!mustBeMarked) option?.click();
}

/**
 * A list that is searched by typing; Enter takes the first that is left. Taking again what is chosen keeps it; where
 * nothing may be chosen, an emptied field is left empty.
 */
export function SearchSelect(props: SelectProps) {
  const { data = [], value, clearable, onChange, onBlur } = props;
  const options = getOptionsLockup(getParsedComboboxData(data));
  const chosen = value ? options[value]?.label : '';
  const isMoved = useRef(false);
  return (
    <Select
      {...props}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      onKeyDownCapture={(event) => {
        const { key, currentTarget, nativeEvent } = event;
        const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !nativeEvent.isComposing;
        if (key === 'Enter' && isPlain) {
          const isSearch = !['', chosen].includes(currentTarget.value.trim());
          takeOption(event, !isSearch && !isMoved.current);
        }
        isMoved.current = key === 'ArrowDown' || key === 'ArrowUp';
      }}
      onBlur={(event) => {
        isMoved.current = false;
        onBlur?.(event);
        if (clearable && value && event.currentTarget.value.trim() === '') onChange?.(null, null as never);
      }}
    />
  );
}
