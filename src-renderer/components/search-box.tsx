import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../app/shortcuts.ts';

interface Props {
  value: string;
  /** Called while typing, a moment after the last key. */
  onChange: (text: string) => void;
  label?: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Milliseconds to wait after a key; 0 = each key is answered at once. */
  delay?: number;
}

/** Answers while typing. Ctrl+F comes here; Esc empties it. */
export function SearchBox({ value, onChange, label = 'Cari', placeholder, autoFocus, delay = 120 }: Props) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  // What the caller was told last. It comes back as `value` while the next keys are typed already: those must stay.
  const told = useRef(value);
  const tellNow = (next: string) => {
    told.current = next;
    onChange(next);
  };
  const tell = useDebouncedCallback(tellNow, delay);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    tell.cancel();
    setText(value);
  }, [value, tell]);
  useCommands({
    search: () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const change = (next: string) => {
    setText(next);
    if (delay === 0) tellNow(next.slice(0, 100));
    else tell(next.slice(0, 100));
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={text}
      autoFocus={autoFocus}
      spellCheck={false}
      leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
      rightSection={
        text ? <CloseButton size="sm" aria-label="Kosongkan pencarian" onClick={() => change('')} /> : null
      }
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !text) return;
        event.preventDefault();
        change('');
      }}
    />
  );
}
