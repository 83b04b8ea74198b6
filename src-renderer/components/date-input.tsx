import { TextInput } from '@mantine/core';
import {
  addDays,
  formatShortDate,
  isIsoDate,
  isoDateOf,
  parseDate,
  weekdayName,
} from '../../src-main/rules/dates.ts';
import { useTypedValue } from './use-typed-value.ts';

interface Props {
  /** ISO `YYYY-MM-DD`, or null; with `keepsUnreadable` also text that was typed. */
  value: string | null;
  onChange: (iso: string | null) => void;
  label?: string;
  'aria-label'?: string;
  size?: string;
  description?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  /** ISO date that the value cannot be after; settles the century of "5-8-84". */
  notAfter?: string;
  /** Text that cannot be read is told as it was typed, so that saving says what is wrong with it. */
  keepsUnreadable?: boolean;
}

/** Takes 10/9/2020, 10-9-20 or "10 sept 2020"; shows 10 Sep 2020 with its weekday. Arrow keys go by days. */
export function DateInput({ value, onChange, error, notAfter, keepsUnreadable, ...rest }: Props) {
  const valid = value !== null && isIsoDate(value) ? value : null;
  const { text, problem, type, leave } = useTypedValue({
    value: keepsUnreadable && value !== '' ? value : valid,
    onChange,
    format: (date) => (isIsoDate(date) ? formatShortDate(date) : date),
    parse: (typed) => {
      const parsed = parseDate(typed, { notAfter });
      if (parsed.ok) return { value: parsed.value };
      return { problem: parsed.problem.message, ...(keepsUnreadable ? { instead: typed.trim() } : {}) };
    },
  });
  const step = (days: number) => onChange(valid ? addDays(valid, days) : isoDateOf(new Date()));
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      value={text}
      error={error ?? problem}
      placeholder="hari/bulan/tahun"
      autoComplete="off"
      rightSection={valid ? <span className="dim">{weekdayName(valid)}</span> : null}
      rightSectionWidth="4.25rem"
      rightSectionPointerEvents="none"
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
}
