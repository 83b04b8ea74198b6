import { NumberInput, Select, TextInput } from '@mantine/core';
import { scales } from '../../src-main/contract/common.ts';
import { FormSection } from '../components/form-section.tsx';
import { SectorSelect } from '../components/sector-select.tsx';
import { scaleWords, unclassified } from './business-words.ts';
import { type FormPart, textField } from './form-part.ts';
import { LegalFormSelect } from './legal-form-select.tsx';
import { ScaleSuggestion } from './scale-suggestion.tsx';

const scaleOptions = scales.map((value) => ({ value, label: scaleWords[value] }));

export function BusinessSection(part: FormPart) {
  const { values, set, errorOf } = part;
  return (
    <FormSection title="Usaha">
      <TextInput label="Nama usaha" {...textField(part, 'businessName')} />
      <SectorSelect
        value={values.sectorId}
        onChange={(sectorId) => set({ sectorId })}
        error={errorOf('sectorId')}
      />
      <TextInput label="Produk" placeholder="mis. sapu glagah, gula semut" {...textField(part, 'product')} />
      <LegalFormSelect
        value={values.legalForm}
        onChange={(legalForm) => set({ legalForm })}
        error={errorOf('legalForm')}
      />
      <NumberInput
        label="Tahun berdiri"
        value={values.establishedYear ?? ''}
        onChange={(year) => set({ establishedYear: typeof year === 'number' ? year : null })}
        error={errorOf('establishedYear')}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=""
        maxLength={4}
        hideControls
      />
      <div>
        <Select
          label="Skala"
          placeholder={unclassified}
          clearable
          clearButtonProps={{ 'aria-label': 'Kosongkan skala' }}
          data={scaleOptions}
          value={values.scale}
          onChange={(scale) => set({ scale })}
          error={errorOf('scale')}
        />
        <ScaleSuggestion years={values.years} chosen={values.scale} onTake={(scale) => set({ scale })} />
      </div>
    </FormSection>
  );
}
