import { Button } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useScreenTitle } from '../app/screen-title.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { LeaveSampleButton, SampleButton } from '../sample/sample-button.tsx';
import { BackupTable } from './backup-table.tsx';
import styles from './backups.module.css';
import { OfferedBackup } from './offered-backup.tsx';
import { useRestore } from './use-restore.tsx';

type State = AnswerOf<'start', 'state'>;

const titles: Record<State['state'], string> = {
  open: 'Sentra IKM',
  missing: 'Basis data kantor tidak ditemukan',
  damaged: 'Basis data kantor rusak',
  newer: 'Basis data dibuat oleh program yang lebih baru',
  locked: 'Basis data sedang dipakai',
  refused: 'Basis data tidak dapat dibuka',
};

const advice: Record<State['state'], string> = {
  open: '',
  missing:
    'Bila berkasnya dipindahkan atau ada di diska lain, cari berkasnya. Bila hilang, pulihkan dari cadangan. Kantor baru dimulai dengan data kosong.',
  damaged:
    'Pilih cadangan untuk melanjutkan pekerjaan. Berkas yang rusak disisihkan dengan tanggalnya, tidak dihapus.',
  newer: 'Pasang Sentra IKM versi terbaru untuk membukanya, atau pulihkan cadangan yang lebih lama.',
  locked: 'Tutup program itu, lalu coba lagi.',
  refused: 'Coba lagi, atau pulihkan dari cadangan.',
};

/** What the officer sees when there is no office to show: why, and the ways on. */
export function StartScreen({ state }: { state: State }) {
  useScreenTitle(titles[state.state]);
  const list = useAnswer('backups', 'list', {});
  const restore = useRestore();
  const retry = useAction('start', 'retry');
  const find = useAction('start', 'findDatabase');
  const begin = useAction('start', 'beginNew');
  return (
    <main className={styles.start}>
      <div className={styles.startInner}>
        <header className={styles.startHead}>
          <IconDatabaseOff size="2.5rem" stroke={1.5} aria-hidden />
          <div>
            <h1>{titles[state.state]}</h1>
            <p>{state.message}</p>
            <p>{advice[state.state]}</p>
          </div>
        </header>
        <FailureAlert failure={retry.failure ?? find.failure ?? begin.failure} />
        <div className={styles.buttons}>
          {state.state === 'missing' ? (
            <>
              <Button loading={find.busy} onClick={() => void find.run({})}>
                Cari berkas …
              </Button>
              <ConfirmButton
                variant="default"
                color="gray"
                question={{
                  title: 'Mulai kantor baru?',
                  text: 'Kantor baru tidak berisi data apa pun. Data lama tidak ikut, tetapi dapat dipulihkan kapan saja bila cadangannya ada.',
                  confirmLabel: 'Mulai kantor baru',
                }}
                onConfirm={() => void begin.run({})}
              >
                Mulai kantor baru
              </ConfirmButton>
            </>
          ) : null}
          <Button variant="default" loading={retry.busy} onClick={() => void retry.run({})}>
            Coba lagi
          </Button>
          {state.isSample ? <LeaveSampleButton /> : <SampleButton />}
        </div>
        <FormSection
          title="Pulihkan dari cadangan"
          detail="Isi cadangan ditunjukkan lebih dahulu; belum ada yang berubah sampai Anda menekan Pulihkan."
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
        <OfferedBackup />
      </div>
    </main>
  );
}
