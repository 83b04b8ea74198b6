import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import styles from './row-panel.module.css';

interface Props {
  label: string;
  value: string;
  busy: boolean;
  onCorrect: (text: string) => void;
}

/** Mends one cell without going back to Excel; the file itself stays as it is. Empty is an answer, too. */
export function CellCorrection({ label, value, busy, onCorrect }: Props) {
  const [text, setText] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== value) onCorrect(text.trim());
  };
  return (
    <form className={styles.correction} onSubmit={submit}>
      <TextInput
        size="xs"
        label={label}
        value={text}
        maxLength={400}
        onChange={(event) => setText(event.currentTarget.value)}
        className={styles.correctionInput}
      />
      <Button size="xs" type="submit" variant="light" disabled={text === value} loading={busy}>
        {text.trim() === '' && value !== '' ? 'Kosongkan' : 'Perbaiki'}
      </Button>
    </form>
  );
}
