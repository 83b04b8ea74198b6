import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useTypedValue } from '../components/use-typed-value.ts';
import styles from './quantity-input.module.css';

const most = 10_000_000;

const read = (text: string): { value: number | null } | { problem: string } => {
  const digits = text.replace(/[\s.]/g, '');
  if (digits === '') return { value: null };
  if (!/^\d+$/.test(digits)) return { problem: 'Isi dengan bilangan bulat, tanpa tanda kurang.' };
  const value = Number(digits);
  return value > most ? { problem: `Paling banyak ${formatNumber(most)}.` } : { value };
};

interface Props {
  value: number | null;
  onChange: (value: number | null) => void;
  label?: string;
  'aria-label'?: string;
  'data-quantity'?: string;
  error?: string | boolean;
  required?: boolean;
  size?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A whole number of pieces, never below zero. Shows thousands dots; the arrow keys stay free for going from field to field. */
export function QuantityInput({ value, onChange, error, ...rest }: Props) {
  const { text, problem, type, leave } = useTypedValue({
    value,
    onChange,
    format: (count) => formatNumber(count),
    parse: read,
  });
  return (
    <TextInput
      {...rest}
      value={text}
      error={error || problem}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: styles.input }}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
    />
  );
}
