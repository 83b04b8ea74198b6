import { PasswordInput } from '@mantine/core';
import type { Ref } from 'react';
import { pinLength } from '../../src-main/contract/operators.ts';

interface Props {
  label: string;
  value: string;
  onChange: (pin: string) => void;
  description?: string;
  error?: string;
  required?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Takes the digits of a PIN, hidden. */
export function PinField({ onChange, ...rest }: Props) {
  return (
    <PasswordInput
      {...rest}
      inputMode="numeric"
      autoComplete="new-password"
      maxLength={pinLength}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
      visibilityToggleButtonProps={{ 'aria-label': `Tampilkan ${rest.label}` }}
    />
  );
}
