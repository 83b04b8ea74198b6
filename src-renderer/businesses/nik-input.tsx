import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../app/use-office.ts';
import { AsWrittenNote } from './as-written.tsx';
import styles from './business-form.module.css';
import { type FormPart, textField } from './form-part.ts';
import { dateOf } from './written-date.ts';

/** The NIK, read aloud under its field. What it says about sex and birth date fills those fields when they are empty. */
export function NikInput(part: FormPart) {
  const { values, set, errorOf, asWritten } = part;
  const [typed] = useDebouncedValue(values.nik, 200);
  const { data } = useAnswer(
    'regions',
    'readNik',
    { nik: typed.slice(0, 60), gender: values.gender, birthDate: dateOf(values.birthDate) },
    { enabled: typed.trim().length > 0 },
  );
  const reading = typed.trim() && typed === values.nik ? data : undefined;
  const unreadable = reading?.problems.some((problem) => problem.severity === 'error') ?? false;

  // Each reading fills once: a field that the officer then empties stays empty.
  const filledFor = useRef(values.nik);
  useEffect(() => {
    if (!reading?.nik || unreadable || filledFor.current === typed) return;
    filledFor.current = typed;
    const found = {
      ...(values.gender === null && reading.gender ? { gender: reading.gender } : {}),
      ...(values.birthDate === '' && reading.birthDate ? { birthDate: reading.birthDate } : {}),
    };
    if (Object.keys(found).length > 0) set(found);
  }, [reading, unreadable, typed, values.gender, values.birthDate, set]);

  return (
    <div className={styles.nik}>
      <TextInput
        label="NIK"
        description={
          asWritten.nik ? (
            <AsWrittenNote text={asWritten.nik} />
          ) : values.nik.trim() ? undefined : (
            'Boleh kosong bila belum ada.'
          )
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        autoComplete="off"
        {...textField(part, 'nik')}
      />
      <div aria-live="polite">
        {reading?.aloud ? <p className={styles.aloud}>{reading.aloud}</p> : null}
        {errorOf('nik')
          ? null
          : reading?.problems.map((problem) => (
              <p key={problem.code} className={styles.warning} data-severity={problem.severity}>
                {problem.message}
              </p>
            ))}
      </div>
    </div>
  );
}
