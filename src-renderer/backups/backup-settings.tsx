import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { DataList } from '../components/data-list.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { tellDone } from '../components/tell.tsx';
import { formatMoment } from '../history/moment.ts';
import { Loaded } from '../settings/loaded.tsx';
import { BackupTable } from './backup-table.tsx';
import { overdueWords } from './backup-work.ts';
import styles from './backups.module.css';
import { LastRestore } from './last-restore.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { useRestore } from './use-restore.tsx';

type Status = AnswerOf<'backups', 'status'>;

/** Copies of the office's data: made, taken outside, and gone back to. */
export function BackupSettings() {
  const status = useAnswer('backups', 'status', {});
  return <Loaded answer={status}>{(data) => <Backups status={data} />}</Loaded>;
}

/** Only where the copies outside go, for a new office. */
export function OutsideCopies() {
  const status = useAnswer('backups', 'status', {});
  return <Loaded answer={status}>{(data) => <SecondFolder status={data} />}</Loaded>;
}

function Backups({ status }: { status: Status }) {
  const list = useAnswer('backups', 'list', {});
  const backupNow = useAction('backups', 'backupNow', {
    onDone: ({ outside }) =>
      tellDone(
        outside ? 'Cadangan dibuat di komputer ini dan di folder kedua.' : 'Cadangan dibuat di komputer ini.',
      ),
  });
  const restore = useRestore();
  return (
    <>
      <LastRestore status={status} />
      <FormSection
        title="Cadangan"
        detail="Dibuat sendiri pada pemakaian pertama tiap hari, saat program ditutup, serta sebelum impor besar dan pembaruan. Disimpan 7 harian, 4 mingguan, dan 12 bulanan."
        columns={1}
        action={
          <Button loading={backupNow.busy} onClick={() => void backupNow.run({})}>
            Cadangkan sekarang
          </Button>
        }
      >
        <FailureAlert failure={backupNow.failure} />
        {status.problem && !backupNow.failure ? (
          <p className={styles.note} data-tone="bad">
            Pencadangan terakhir gagal. {status.problem}
          </p>
        ) : null}
        <DataList
          items={[
            ['Terakhir', status.lastCopyAt ? formatMoment(status.lastCopyAt) : 'Belum pernah'],
            [
              'Di folder',
              <span key="folder" className={styles.path}>
                {status.ownFolder}
              </span>,
            ],
          ]}
        />
      </FormSection>
      <SecondFolder status={status} />
      <FormSection
        title="Pulihkan"
        detail="Keadaan sekarang selalu disisihkan lebih dahulu, sehingga pemulihan pun dapat dibatalkan."
        columns={1}
        action={
          <Button variant="default" onClick={() => void restore.chooseFile()}>
            Pilih berkas cadangan …
          </Button>
        }
      >
        <BackupTable answer={list} onOpen={restore.open} />
      </FormSection>
      {restore.dialog}
    </>
  );
}

function SecondFolder({ status }: { status: Status }) {
  const [isLocking, setLocking] = useState(false);
  const choose = useAction('backups', 'chooseFolder');
  const forget = useAction('backups', 'forgetFolder');
  const overdue = overdueWords(status);
  return (
    <FormSection
      title="Salinan di luar komputer ini"
      detail="Flashdisk atau diska lain yang disimpan terpisah menyelamatkan data bila komputer rusak atau hilang. Setiap cadangan disalin ke sana beserta foto dan dokumen, selama diskanya terpasang."
      columns={1}
    >
      {overdue ? (
        <p className={styles.note}>
          {overdue}. Pasang flashdisk, lalu {status.folder === null ? 'pilih folder kedua dan ' : ''}tekan
          Cadangkan sekarang.
        </p>
      ) : null}
      <FailureAlert failure={choose.failure ?? forget.failure} />
      <DataList
        items={[
          ['Folder kedua', status.folder ? <FolderWords status={status} /> : 'Belum dipilih'],
          ['Terakhir', status.lastOutsideAt ? formatMoment(status.lastOutsideAt) : 'Belum pernah'],
          ['Kunci', status.locked ? 'Dikunci dengan frasa sandi' : 'Tidak dikunci'],
        ]}
      />
      <div className={styles.buttons}>
        <Button variant="default" loading={choose.busy} onClick={() => void choose.run({})}>
          {status.folder === null ? 'Pilih folder kedua …' : 'Ganti folder kedua …'}
        </Button>
        <Button variant="default" onClick={() => setLocking(true)}>
          {status.locked ? 'Ganti frasa sandi …' : 'Kunci dengan frasa sandi …'}
        </Button>
        {status.folder === null ? null : (
          <ConfirmButton
            question={{
              title: 'Berhenti menyalin ke folder kedua?',
              text: 'Salinan yang sudah ada di sana tetap ada.',
              confirmLabel: 'Berhenti',
            }}
            onConfirm={() => void forget.run({})}
          >
            Berhenti menyalin
          </ConfirmButton>
        )}
      </div>
      {isLocking ? <PassphraseDialog locked={status.locked} onClose={() => setLocking(false)} /> : null}
    </FormSection>
  );
}

const FolderWords = ({ status }: { status: Status }) => (
  <span className={styles.path}>
    {status.folder} {status.folderPresent ? null : <span className="dim">(tidak terpasang)</span>}
  </span>
);
