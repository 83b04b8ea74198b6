import { Textarea, TextInput } from '@mantine/core';
import { FormSection, Wide } from '../components/form-section.tsx';
import { VillagePicker } from '../components/village-picker.tsx';
import type { FormPart } from './business-form.tsx';
import styles from './form-address.module.css';

export function AddressSection({ values, set, errorOf }: FormPart) {
  return (
    <FormSection title="Alamat">
      <TextInput
        label="Jalan atau dusun"
        value={values.street}
        onChange={(event) => set({ street: event.currentTarget.value })}
        error={errorOf('street')}
      />
      <div className={styles.lanes}>
        <TextInput
          label="RT"
          value={values.rt}
          onChange={(event) => set({ rt: event.currentTarget.value })}
          error={errorOf('rt')}
          inputMode="numeric"
        />
        <TextInput
          label="RW"
          value={values.rw}
          onChange={(event) => set({ rw: event.currentTarget.value })}
          error={errorOf('rw')}
          inputMode="numeric"
        />
      </div>
      <Wide>
        <VillagePicker
          value={values.villageCode}
          onChange={(villageCode) => set({ villageCode })}
          error={errorOf('villageCode')}
        />
      </Wide>
    </FormSection>
  );
}

export function NotesSection({ values, set, errorOf }: FormPart) {
  return (
    <FormSection title="Catatan" columns={1}>
      <Textarea
        aria-label="Catatan"
        autosize
        minRows={2}
        maxRows={8}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
        error={errorOf('notes')}
      />
    </FormSection>
  );
}
