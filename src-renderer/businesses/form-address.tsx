import { TextInput } from '@mantine/core';
import { FormSection, Wide } from '../components/form-section.tsx';
import { VillagePicker } from '../components/village-picker.tsx';
import styles from './business-form.module.css';
import { type FormPart, textField } from './form-part.ts';

export function AddressSection(part: FormPart) {
  const { values, set, errorOf } = part;
  return (
    <FormSection title="Alamat">
      <TextInput label="Jalan atau dusun" {...textField(part, 'street')} />
      <div className={styles.pair}>
        <TextInput label="RT" inputMode="numeric" {...textField(part, 'rt')} />
        <TextInput label="RW" inputMode="numeric" {...textField(part, 'rw')} />
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
