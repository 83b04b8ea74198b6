import { getOptionsLockup, getParsedComboboxData, Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';

/**
 * Enter takes the marked option of the open list, else its first. Mantine marks the first one only after the list was
 * drawn, and forgets the mark again in a timer: who types two letters and Enter quickly would take nothing. While the
 * field says what is chosen, the list is that of all options, whose first is another: then only a moved mark counts.
 */
function takeOption(event: KeyboardEvent<HTMLInputElement>, chosen: string | undefined): void {
  const { key, currentTarget: input, nativeEvent } = event;
  if (key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || nativeEvent.isComposing) return;
  if (input.value.trim() === '') return;
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  const options = [
    ...(list?.querySelectorAll<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])') ?? []),
  ];
  const marked = options.find((one) => one.hasAttribute('data-combobox-selected'));
  const option = marked ?? options[0];
  if (!option) return;
  event.preventDefault();
  event.stopPropagation();
  if (input.value !== chosen || (marked && marked !== options[0])) option.click();
}

/**
 * A list that is searched by typing; Enter takes the first that is left. Taking again what is chosen keeps it; where
 * nothing may be chosen, an emptied field is left empty.
 */
export function SearchSelect(props: SelectProps) {
  const { data = [], value, clearable, onChange, onBlur } = props;
  const options = getOptionsLockup(getParsedComboboxData(data));
  const chosen = value ? options[value]?.label : undefined;
  return (
    <Select
      {...props}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      onKeyDownCapture={(event) => takeOption(event, chosen)}
      onBlur={(event) => {
        onBlur?.(event);
        if (clearable && value && event.currentTarget.value.trim() === '') onChange?.(null, null as never);
      }}
    />
  );
}
