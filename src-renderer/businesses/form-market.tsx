import { NumberInput, TextInput } from '@mantine/core';
import { type FormField, type FormPart, textField } from './form-part.ts';
import { OptionalSection } from './optional-section.tsx';

const fields: FormField[] = ['exportShare', 'exportDestination'];

export function MarketSection(part: FormPart) {
  const { values, set, errorOf } = part;
  return (
    <OptionalSection
      title="Pemasaran dan ekspor"
      part={part}
      fields={fields}
      rememberAs="market"
      opensAtFirst={false}
    >
      <NumberInput
        label="Bagian ekspor (%)"
        placeholder="0 sampai 100"
        value={values.exportShare ?? ''}
        onChange={(share) => set({ exportShare: typeof share === 'number' ? share : null })}
        error={errorOf('exportShare')}
        allowDecimal={false}
        allowNegative={false}
        maxLength={3}
        hideControls
      />
      <TextInput
        label="Tujuan ekspor"
        placeholder="mis. Belanda, Malaysia"
        {...textField(part, 'exportDestination')}
      />
    </OptionalSection>
  );
}
