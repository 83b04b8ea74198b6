import { SegmentedControl, TextInput } from '@mantine/core';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { DateInput } from '../components/date-input.tsx';
import { Field } from '../components/field.tsx';
import { FormSection } from '../components/form-section.tsx';
import { birthDateOf } from './birth-date.ts';
import type { FormPart } from './business-form.tsx';
import { NikInput } from './nik-input.tsx';

export function OwnerSection(part: FormPart) {
  const { values, set, errorOf } = part;
  return (
    <FormSection title="Pemilik">
      <TextInput
        label="Nama pemilik"
        required
        data-first-field
        autoFocus={values.id === null}
        value={values.ownerName}
        onChange={(event) => set({ ownerName: event.currentTarget.value })}
        error={errorOf('ownerName')}
      />
      <NikInput {...part} />
      <Field label="Jenis kelamin" error={errorOf('gender')}>
        {(id) => (
          <SegmentedControl
            id={id}
            fullWidth
            size="sm"
            value={values.gender ?? ''}
            onChange={(next) => set({ gender: next === 'L' || next === 'P' ? next : null })}
            data={[
              { value: '', label: 'Belum diisi' },
              { value: 'L', label: 'Laki-laki' },
              { value: 'P', label: 'Perempuan' },
            ]}
          />
        )}
      </Field>
      <DateInput
        label="Tanggal lahir"
        value={birthDateOf(values.birthDate)}
        onChange={(iso) => set({ birthDate: iso ?? '' })}
        notAfter={isoDateOf(new Date())}
        error={errorOf('birthDate')}
      />
      <TextInput
        label="Telepon"
        description="Dua nomor dipisah koma."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={values.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
        error={errorOf('phone')}
        inputMode="tel"
      />
      <TextInput
        label="Surel"
        value={values.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
        error={errorOf('email')}
        inputMode="email"
      />
    </FormSection>
  );
}
