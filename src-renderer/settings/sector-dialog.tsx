import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type SectorRow, sectorGroups } from '../../src-main/contract/sectors.ts';
import { useAction } from '../app/use-office.ts';
import { Field } from '../components/field.tsx';
import { sectorGroupWords } from '../components/sector-select.tsx';
import { EntryDialog } from './entry-dialog.tsx';

export interface EditedSector {
  id: number | null;
  name: string;
  group: SectorRow['group'];
}

const groupOptions = sectorGroups.map((value) => ({ value, label: sectorGroupWords[value] }));

export function SectorDialog({ sector, onClose }: { sector: EditedSector; onClose: () => void }) {
  const [values, setValues] = useState(sector);
  const save = useAction('sectors', 'save', { invalidates: ['sectors', 'businesses', 'groups', 'recaps'] });
  const remove = useAction('sectors', 'remove');
  return (
    <EntryDialog
      entry={sector}
      values={values}
      newTitle="Komoditas baru"
      save={save}
      remove={remove}
      removal={{
        title: `Hapus komoditas "${sector.name}"?`,
        text: 'Komoditas yang masih dipakai pelaku usaha atau kelompok tidak dapat dihapus.',
      }}
      onClose={onClose}
    >
      <TextInput
        label="Nama komoditas"
        required
        data-autofocus
        value={values.name}
        onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
        error={save.fieldError('name')}
      />
      <Field label="Golongan">
        {(id) => (
          <SegmentedControl
            id={id}
            fullWidth
            data={groupOptions}
            value={values.group}
            onChange={(group) => setValues({ ...values, group })}
          />
        )}
      </Field>
    </EntryDialog>
  );
}
