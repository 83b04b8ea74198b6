import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './backups.module.css';

/** Sets or takes away the passphrase of copies in the second folder. */
export function PassphraseDialog({ locked, onClose }: { locked: boolean; onClose: () => void }) {
  const [values, setValues] = useState({ passphrase: '', again: '' });
  const [differs, setDiffers] = useState(false);
  const save = useAction('backups', 'setPassphrase');
  const store = async (passphrase: string | null, said: string) => {
    if (!(await save.run({ passphrase })).ok) return;
    tellDone(said);
    onClose();
  };
  return (
    <EditDialog
      title="Kunci salinan dengan frasa sandi"
      onClose={onClose}
      onSave={() => {
        const same = values.passphrase.trim() === values.again.trim();
        setDiffers(!same);
        if (same) void store(values.passphrase, 'Salinan berikutnya dikunci dengan frasa sandi itu.');
      }}
      busy={save.busy}
      failure={save.fieldError('passphrase') ? null : save.failure}
      remove={
        locked ? (
          <ConfirmButton
            question={{
              title: 'Lepas kunci salinan?',
              text: 'Salinan berikutnya di folder kedua dapat dibaca siapa pun yang memegang flashdisk itu. Salinan yang sudah terkunci tetap terkunci.',
              confirmLabel: 'Lepas kunci',
            }}
            onConfirm={() => void store(null, 'Salinan berikutnya tidak dikunci.')}
          >
            Lepas kunci
          </ConfirmButton>
        ) : null
      }
    >
      <PasswordInput
        label="Frasa sandi"
        description="Beberapa kata yang mudah diingat, paling sedikit 8 huruf."
        required
        data-autofocus
        value={values.passphrase}
        onChange={(event) => setValues({ ...values, passphrase: event.currentTarget.value })}
        error={save.fieldError('passphrase')}
      />
      <PasswordInput
        label="Frasa sandi sekali lagi"
        required
        value={values.again}
        onChange={(event) => setValues({ ...values, again: event.currentTarget.value })}
        error={differs ? 'Tidak sama dengan yang pertama.' : undefined}
      />
      <p className={styles.note}>
        Catat frasa ini dan simpan di tempat lain. Tanpa frasa sandi, salinan yang terkunci tidak dapat dibuka
        di komputer lain oleh siapa pun, termasuk pembuat program.
      </p>
    </EditDialog>
  );
}
