import { useEffect, useRef, useState } from 'react';

interface Options<T> {
  value: T | null;
  onChange: (value: T | null) => void;
  /** How the value stands in the field when it is not being edited. */
  format: (value: T) => string;
  /** Reads what was typed: a value, null for empty, or why it cannot be read and what is told meanwhile (null). */
  parse: (text: string) => { value: T | null } | { problem: string; instead?: T };
}

/**
 * A field that takes what people type and shows what the program understood. While the field has the focus the text
 * stays as typed; the value follows it as far as it can be read; on leaving, it is shown in the program's form.
 */
export function useTypedValue<T>({ value, onChange, format, parse }: Options<T>) {
  const shown = value === null ? '' : format(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const told = useRef(value);

  // A value set from outside (another record, a reset) replaces a text that could not be read.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setDraft(null);
    setProblem(undefined);
  }, [value]);

  const tell = (next: T | null): void => {
    if (next === told.current) return;
    told.current = next;
    onChange(next);
  };
  const type = (text: string): void => {
    setDraft(text);
    setProblem(undefined);
    const read = parse(text);
    if ('value' in read) tell(read.value);
    else tell(read.instead ?? null);
  };
  const leave = (): void => {
    if (draft === null) return;
    const read = parse(draft);
    if ('problem' in read) setProblem(read.problem);
    else setDraft(null);
  };
  return {
    text: draft ?? shown,
    problem,
    /** What stands in the field is not the value; the problem is shown on leaving. */
    isUnreadable: draft !== null && 'problem' in parse(draft),
    type,
    leave,
  };
}
