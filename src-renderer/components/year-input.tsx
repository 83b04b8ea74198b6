import { NumberInput } from '@mantine/core';

interface Props {
  value: number;
  onChange: (year: number) => void;
  error?: string;
}

/** A year of the office; an empty field gives 0, which is refused in words when it is saved. */
export function YearInput({ value, onChange, error }: Props) {
  return (
    <NumberInput
      label="Tahun"
      required
      min={1990}
      max={2100}
      allowDecimal={false}
      value={value}
      onChange={(year) => onChange(Number(year) || 0)}
      error={error}
    />
  );
}
