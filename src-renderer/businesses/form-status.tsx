import { Select } from '@mantine/core';
import { businessStatuses } from '../../src-main/contract/common.ts';
import { DateInput } from '../components/date-input.tsx';
import { FormSection } from '../components/form-section.tsx';
import { statusWords } from './business-words.ts';
import type { FormPart } from './form-part.ts';
import { withStatus } from './status-change.ts';
import { dateOrText } from './written-date.ts';

const options = businessStatuses.map((value) => ({ value, label: statusWords[value] }));

export function StatusSection({ values, saved, set, errorOf }: FormPart) {
  return (
    <FormSection title="Status">
      <Select
        label="Status"
        data={options}
        allowDeselect={false}
        value={values.status}
        onChange={(status) => set(withStatus(values, saved, status ?? 'aktif'))}
        error={errorOf('status')}
      />
      <DateInput
        label="Status sejak"
        description={
          saved.id === null
            ? 'Kosongkan bila tidak diketahui.'
            : 'Bila kosong saat status berubah, diisi tanggal hari ini.'
        }
        keepsUnreadable
        value={dateOrText(values.statusDate)}
        onChange={(statusDate) => set({ statusDate: statusDate ?? '' })}
        error={errorOf('statusDate')}
      />
    </FormSection>
  );
}
