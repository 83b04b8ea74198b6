import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../app/use-office.ts';
import { EntryDialog } from './entry-dialog.tsx';

export interface EditedLegalForm {
  id: number | null;
  name: string;
}

interface Props {
  legalForm: EditedLegalForm;
  onClose: () => void;
}

export function LegalFormDialog({ legalForm, onClose }: Props) {
  const [values, setValues] = useState(legalForm);
  // The businesses keep the name, and the filters and the form offer it.
  const save = useAction('legalForms', 'save', { invalidates: ['legalForms', 'businesses', 'duplicates'] });
  const remove = useAction('legalForms', 'remove', { invalidates: ['legalForms', 'businesses'] });
  return (
    <EntryDialog
      entry={legalForm}
      values={values}
      newTitle="Bentuk usaha baru"
      save={save}
      remove={remove}
      removal={{
        title: `Hapus bentuk usaha "${legalForm.name}"?`,
        text: 'Bentuk usaha yang masih dipakai pelaku usaha tidak dapat dihapus.',
      }}
      onClose={onClose}
    >
      <TextInput
        label="Nama bentuk usaha"
        description={
          legalForm.id === null ? undefined : 'Nama baru berlaku juga bagi pelaku usaha yang memakainya.'
        }
        required
        data-autofocus
        value={values.name}
        onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
        error={save.fieldError('name')}
      />
    </EntryDialog>
  );
}
