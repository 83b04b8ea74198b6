import type { ReactNode } from 'react';
import type { Action } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';

interface Props<Values> {
  /** As it was when the dialog opened. */
  entry: Values;
  values: Values;
  newTitle: string;
  save: Action<Values, unknown>;
  remove: Action<{ id: number }, unknown>;
  /** Asked before it is removed. */
  removal: { title: string; text: string };
  onClose: () => void;
  children: ReactNode;
}

/** One entry of a list that the office edits: saved, or removed after a question. */
export function EntryDialog<Values extends { id: number | null; name: string }>(props: Props<Values>) {
  const { entry, values, save, remove, onClose } = props;
  const store = async () => {
    if (!(await save.run(values)).ok) return;
    tellDone(`${values.name.trim()} disimpan.`);
    onClose();
  };
  const discard = async () => {
    if (values.id === null || !(await remove.run({ id: values.id })).ok) return;
    tellDone(`${entry.name} dihapus.`);
    onClose();
  };
  return (
    <EditDialog
      title={entry.id === null ? props.newTitle : entry.name}
      onClose={onClose}
      onSave={() => void store()}
      busy={save.busy}
      failure={save.failure ?? remove.failure}
      remove={
        entry.id === null ? null : (
          <ConfirmButton
            question={{ ...props.removal, confirmLabel: 'Hapus' }}
            onConfirm={() => void discard()}
          >
            Hapus
          </ConfirmButton>
        )
      }
    >
      {props.children}
    </EditDialog>
  );
}
