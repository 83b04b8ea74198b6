import { useState } from 'react';
import { useAction } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { PinField } from './pin-field.tsx';
import { roleWords } from './role-words.ts';
import { useSeat } from './seat.ts';

const empty = { oldPin: '', newPin: '', again: '' };

/** Everyone changes his own PIN. */
export function OwnPin() {
  const { me } = useSeat();
  const [values, setValues] = useState(empty);
  const [differs, setDiffers] = useState(false);
  const change = useAction('operators', 'changePin', { invalidates: [] });
  if (!me)
    return (
      <EmptyState
        title="Belum memakai PIN"
        text="Program terbuka bagi siapa saja sampai pengelola pertama dibuat pada bagian Petugas."
      />
    );

  const field = (name: keyof typeof empty) => ({
    value: values[name],
    onChange: (pin: string) => setValues((now) => ({ ...now, [name]: pin })),
    error: name === 'again' ? undefined : change.fieldError(name),
  });
  const isDirty = Object.values(values).some(Boolean);
  function reset(): void {
    setValues(empty);
    setDiffers(false);
    change.forget();
  }
  async function save(): Promise<void> {
    const { again, ...pins } = values;
    const isOther = again !== pins.newPin;
    setDiffers(isOther);
    if (isOther || !(await change.run(pins)).ok) return;
    reset();
    tellDone('PIN diganti.');
  }
  return (
    <>
      <FormSection title="PIN saya" detail={`${me.name}, ${roleWords[me.role].toLowerCase()}.`}>
        <PinField label="PIN lama" {...field('oldPin')} />
        <span />
        <PinField label="PIN baru" description="6 angka" {...field('newPin')} />
        <PinField
          label="Ulangi PIN baru"
          description="Sekali lagi yang sama"
          {...field('again')}
          error={differs ? 'Tidak sama dengan PIN baru.' : undefined}
        />
      </FormSection>
      <SaveBar
        onSave={() => void save()}
        onCancel={isDirty ? reset : undefined}
        busy={change.busy}
        dirty={isDirty}
        failure={change.failure}
      />
    </>
  );
}
