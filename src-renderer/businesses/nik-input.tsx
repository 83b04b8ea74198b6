import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../app/use-office.ts';
import { birthDateOf } from './birth-date.ts';
import styles from './business-form.module.css';
import type { FormPart } from './business-form.tsx';

/** The NIK, read aloud under its field. What it says about sex and birth date fills those fields when they are empty. */
export function NikInput({ values, set, errorOf }: FormPart) {
  const [typed] = useDebouncedValue(values.nik, 200);
  const { data } = useAnswer(
    'regions',
    'readNik',
    { nik: typed.slice(0, 60), gender: values.gender, birthDate: birthDateOf(values.birthDate) },
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
        description={values.nik.trim() ? undefined : 'Boleh kosong bila belum ada.'}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={values.nik}
        onChange={(event) => set({ nik: event.currentTarget.value })}
        error={errorOf('nik')}
        inputMode="numeric"
        autoComplete="off"
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
