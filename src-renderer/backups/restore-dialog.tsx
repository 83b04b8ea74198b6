import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { BackupRow } from '../../src-main/contract/backups.ts';
import { useAction } from '../app/use-office.ts';
import { DataList } from '../components/data-list.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { formatMoment } from '../history/moment.ts';
import { countsOf, kindWords, madeAtOf, placeWords } from './backup-words.ts';
import styles from './backups.module.css';

/** What a backup holds, and going back to it. The window loads its screens again when that is done. */
export function RestoreDialog({ row, onClose }: { row: BackupRow; onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const restore = useAction('backups', 'restore');
  return (
    <EditDialog
      title="Pulihkan dari cadangan"
      saveLabel="Pulihkan"
      onClose={onClose}
      onSave={() => {
        if (row.problem !== null) return;
        void restore.run({ path: row.path, passphrase: passphrase === '' ? null : passphrase });
      }}
      busy={restore.busy}
      failure={restore.fieldError('passphrase') ? null : restore.failure}
    >
      {row.problem === null ? (
        <>
          <DataList
            items={[
              ['Dibuat', madeAtOf(row)],
              ['Isi sampai', row.lastChangeAt === null ? '' : formatMoment(row.lastChangeAt)],
              ['Jenis', `${kindWords[row.kind]}, ${placeWords[row.place].toLowerCase()}`],
              ...(row.office === '' ? [] : [['Kantor', row.office] as [string, string]]),
              ['Versi', `program ${row.appVersion ?? 'tidak tercatat'}, skema ${row.schemaVersion}`],
              [
                'Berkas',
                <span key="file" className={styles.path}>
                  {row.path}
                </span>,
              ],
            ]}
          />
          <div className={styles.facts}>
            <DataList items={countsOf(row).slice(0, 4)} />
            <DataList items={countsOf(row).slice(4)} />
          </div>
        </>
      ) : (
        <FailureAlert failure={{ code: 'backup-unreadable', message: row.problem }} />
      )}
      {row.locked ? (
        <PasswordInput
          label="Frasa sandi"
          description="Boleh dikosongkan bila cadangan dikunci di komputer ini dengan frasa sandi yang sekarang berlaku."
          data-autofocus
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={restore.fieldError('passphrase')}
        />
      ) : null}
      <p className={styles.note}>
        Semua data kembali seperti saat cadangan ini dibuat. Keadaan sekarang disisihkan dan dapat
        dikembalikan dari Pengaturan, bagian Cadangan.
      </p>
    </EditDialog>
  );
}
