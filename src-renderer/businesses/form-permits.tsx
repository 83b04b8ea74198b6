import { Select, TextInput } from '@mantine/core';
import { KBLI_EDITIONS } from '../../src-main/rules/kbli.ts';
import styles from './business-form.module.css';
import { type FormField, type FormPart, textField } from './form-part.ts';
import { OptionalSection } from './optional-section.tsx';

const fields: FormField[] = ['nib', 'npwp', 'kbli', 'kbliEdition', 'pirt', 'halal'];

export function PermitSection(part: FormPart) {
  const { values, set, errorOf } = part;
  return (
    <OptionalSection
      title="Perizinan dan sertifikat"
      part={part}
      fields={fields}
      rememberAs="permits"
      opensAtFirst
    >
      <TextInput label="NIB" inputMode="numeric" {...textField(part, 'nib')} />
      <TextInput label="NPWP" inputMode="numeric" {...textField(part, 'npwp')} />
      <div className={styles.pair}>
        <TextInput label="KBLI" inputMode="numeric" {...textField(part, 'kbli')} />
        <Select
          label="Edisi KBLI"
          placeholder="Tidak diketahui"
          clearable
          clearButtonProps={{ 'aria-label': 'Kosongkan edisi KBLI' }}
          data={[...KBLI_EDITIONS]}
          value={values.kbliEdition}
          onChange={(kbliEdition) => set({ kbliEdition })}
          error={errorOf('kbliEdition')}
        />
      </div>
      <TextInput label="PIRT" {...textField(part, 'pirt')} />
      <TextInput label="Sertifikat halal" {...textField(part, 'halal')} />
    </OptionalSection>
  );
}
