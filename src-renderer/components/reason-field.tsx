import { Textarea } from '@mantine/core';

interface Props {
  value: string;
  onChange: (reason: string) => void;
  label?: string;
  /** Where the reason is kept and who sees it. */
  description?: string;
  required?: boolean;
  error?: string;
}

/** The written reason of a dialog: the cursor begins here. */
export function ReasonField({ value, onChange, label = 'Alasan', required = true, ...rest }: Props) {
  return (
    <Textarea
      {...rest}
      label={label}
      required={required}
      data-autofocus
      autosize
      minRows={2}
      maxLength={400}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
