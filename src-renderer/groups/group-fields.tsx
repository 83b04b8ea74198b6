import { Select, Textarea, TextInput } from '@mantine/core';
import { groupKinds } from '../../src-main/contract/common.ts';
import type { GroupInput } from '../../src-main/contract/groups.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { SectorSelect } from '../components/sector-select.tsx';
import { VillagePicker } from '../components/village-picker.tsx';
import { groupKindWords } from './group-words.ts';

interface Props {
  values: GroupInput;
  set: (part: Partial<GroupInput>) => void;
  errorOf: (field: keyof GroupInput) => string | undefined;
}

const kindOptions = groupKinds.map((value) => ({ value, label: groupKindWords[value] }));

export function GroupFields({ values, set, errorOf }: Props) {
  const text = (field: 'name' | 'chairName' | 'chairNik' | 'phone' | 'street' | 'rt' | 'rw') => ({
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: errorOf(field),
  });
  return (
    <>
      <FormSection title="Kelompok">
        <Wide>
          <TextInput label="Nama kelompok" required autoFocus={values.id === null} {...text('name')} />
        </Wide>
        <Select
          label="Jenis"
          data={kindOptions}
          allowDeselect={false}
          value={values.kind}
          onChange={(kind) => set({ kind: kind ?? 'KUB' })}
          error={errorOf('kind')}
        />
        <SectorSelect
          value={values.sectorId}
          onChange={(sectorId) => set({ sectorId })}
          error={errorOf('sectorId')}
        />
      </FormSection>
      <FormSection title="Ketua" detail="Ketua menandatangani BAST untuk kelompoknya.">
        <TextInput label="Nama ketua" required {...text('chairName')} />
        <TextInput label="NIK ketua" inputMode="numeric" {...text('chairNik')} />
        <TextInput label="Telepon" inputMode="tel" {...text('phone')} />
      </FormSection>
      <FormSection title="Alamat">
        <Wide>
          <TextInput label="Jalan atau dusun" {...text('street')} />
        </Wide>
        <TextInput label="RT" inputMode="numeric" {...text('rt')} />
        <TextInput label="RW" inputMode="numeric" {...text('rw')} />
        <Wide>
          <VillagePicker
            value={values.villageCode}
            onChange={(villageCode) => set({ villageCode })}
            error={errorOf('villageCode')}
          />
        </Wide>
      </FormSection>
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
    </>
  );
}
