import { NumberInput, Select, TextInput } from '@mantine/core';
import { businessStatuses, legalForms, scales } from '../../src-main/contract/common.ts';
import { FormSection } from '../components/form-section.tsx';
import { SectorSelect } from '../components/sector-select.tsx';
import type { FormPart } from './business-form.tsx';
import { scaleWords, statusWords, unclassified } from './business-words.tsx';

const scaleOptions = scales.map((value) => ({ value, label: scaleWords[value] }));
const statusOptions = businessStatuses.map((value) => ({ value, label: statusWords[value] }));

export function BusinessSection({ values, set, errorOf }: FormPart) {
  return (
    <FormSection title="Usaha">
      <TextInput
        label="Nama usaha"
        value={values.businessName}
        onChange={(event) => set({ businessName: event.currentTarget.value })}
        error={errorOf('businessName')}
      />
      <SectorSelect
        value={values.sectorId}
        onChange={(sectorId) => set({ sectorId })}
        error={errorOf('sectorId')}
      />
      <TextInput
        label="Produk"
        placeholder="mis. sapu glagah, gula semut"
        value={values.product}
        onChange={(event) => set({ product: event.currentTarget.value })}
        error={errorOf('product')}
      />
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
      <Select
        label="Badan usaha"
        placeholder="Pilih bentuk"
        clearable
        clearButtonProps={{ 'aria-label': 'Kosongkan badan usaha' }}
        data={legalForms}
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
      <TextInput
        label="NIB"
        value={values.nib}
        onChange={(event) => set({ nib: event.currentTarget.value })}
        error={errorOf('nib')}
        inputMode="numeric"
      />
      <TextInput
        label="NPWP"
        value={values.npwp}
        onChange={(event) => set({ npwp: event.currentTarget.value })}
        error={errorOf('npwp')}
        inputMode="numeric"
      />
      <TextInput
        label="KBLI"
        value={values.kbli}
        onChange={(event) => set({ kbli: event.currentTarget.value })}
        error={errorOf('kbli')}
        inputMode="numeric"
      />
      <Select
        label="Status"
        data={statusOptions}
        allowDeselect={false}
        value={values.status}
        onChange={(status) => set({ status: status ?? 'aktif' })}
        error={errorOf('status')}
      />
    </FormSection>
  );
}
