import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  /** Under the field, in words. */
  error?: ReactNode;
  /** Under the label. */
  hint?: ReactNode;
  required?: boolean;
  /** Gets the id that the label points to. */
  children: (id: string) => ReactNode;
}

/** Label above and error below for a control that brings neither. Mantine's own inputs have both: use them plainly. */
export function Field({ label, error, hint, required, children }: Props) {
  const id = useId();
  return (
    <Input.Wrapper id={id} label={label} error={error} description={hint} required={required}>
      {children(id)}
    </Input.Wrapper>
  );
}
