import { TextInput } from '@mantine/core';
import { formatNumber, parseAmount } from '../../src-main/rules/money.ts';
import styles from './money-input.module.css';
import { useTypedValue } from './use-typed-value.ts';

interface Props {
  value: number | null;
  onChange: (rupiah: number | null) => void;
  label?: string;
  'aria-label'?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

const read = (text: string): { value: number | null } | { problem: string } => {
  const parsed = parseAmount(text, 'id');
  return parsed.ok ? { value: parsed.value } : { problem: parsed.problem.message };
};

/** Whole rupiah. Takes 1250000, 1.250.000, "Rp1.250.000,-" or "1,5 juta"; shows 1.250.000. */
export function MoneyInput({ value, onChange, error, ...rest }: Props) {
  const { text, problem, type, leave } = useTypedValue({
    value,
    onChange,
    format: (amount) => formatNumber(amount),
    parse: read,
  });
  return (
    <TextInput
      {...rest}
      value={text}
      error={error ?? problem}
      inputMode="numeric"
      leftSection={<span className={styles.sign}>Rp</span>}
      classNames={{ input: styles.amount }}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
