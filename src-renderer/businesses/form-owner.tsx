import { SegmentedControl, TextInput } from '@mantine/core';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { DateInput } from '../components/date-input.tsx';
import { Field } from '../components/field.tsx';
import { FormSection } from '../components/form-section.tsx';
import { AsWrittenNote } from './as-written.tsx';
import { type FormPart, textField } from './form-part.ts';
import { NikInput } from './nik-input.tsx';
import { dateOrText } from './written-date.ts';

export function OwnerSection(part: FormPart) {
  const { values, set, errorOf, asWritten } = part;
  return (
    <FormSection title="Pemilik">
      <TextInput
        label="Nama pemilik"
        required
        data-first-field
        autoFocus={values.id === null}
        {...textField(part, 'ownerName')}
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
        keepsUnreadable
        value={dateOrText(values.birthDate)}
        onChange={(birthDate) => set({ birthDate: birthDate ?? '' })}
        notAfter={isoDateOf(new Date())}
        error={errorOf('birthDate')}
      />
      <TextInput
        label="Telepon"
        description={
          <>
            Dua nomor dipisah koma.
            <AsWrittenNote text={asWritten.phone} />
          </>
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="tel"
        {...textField(part, 'phone')}
      />
      <TextInput label="Surel" inputMode="email" {...textField(part, 'email')} />
    </FormSection>
  );
}
