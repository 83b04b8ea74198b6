import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type SectorRow, sectorGroups } from '../../src-main/contract/sectors.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { Field } from '../components/field.tsx';
import { sectorGroupWords } from '../components/sector-select.tsx';
import { tellDone } from '../components/tell.tsx';
import { EditDialog } from './edit-dialog.tsx';

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
  const store = async () => {
    if (!(await save.run(values)).ok) return;
    tellDone(`${values.name.trim()} disimpan.`);
    onClose();
  };
  const discard = async () => {
    if (values.id === null || !(await remove.run({ id: values.id })).ok) return;
    tellDone(`${sector.name} dihapus.`);
    onClose();
  };
  return (
    <EditDialog
      title={sector.id === null ? 'Komoditas baru' : sector.name}
      onClose={onClose}
      onSave={() => void store()}
      busy={save.busy}
      failure={save.failure ?? remove.failure}
      remove={
        sector.id === null ? null : (
          <ConfirmButton
            question={{
              title: `Hapus komoditas "${sector.name}"?`,
              text: 'Komoditas yang masih dipakai pelaku usaha atau kelompok tidak dapat dihapus.',
              confirmLabel: 'Hapus',
            }}
            onConfirm={() => void discard()}
          >
            Hapus
          </ConfirmButton>
        )
      }
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
    </EditDialog>
  );
}
