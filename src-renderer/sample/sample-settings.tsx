import { Button } from '@mantine/core';
import { isSample } from '../app/sample-mode.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import styles from './sample.module.css';
import { useLeaveSample, useOpenSample } from './use-sample.ts';

/** Opens the sample, makes it anew, and leads back. */
export function SampleSettings() {
  const open = useOpenSample();
  const leave = useLeaveSample();
  return (
    <FormSection
      title="Data contoh"
      detail="Program bantuan dengan 148 penerima, satu pelatihan, dan satu fasilitasi dari nama rekaan, untuk belajar dan mencoba. Tersimpan terpisah: data kantor ditutup selama data contoh dibuka, dan kembali saat program dibuka lagi."
      columns={1}
    >
      <FailureAlert failure={open.failure ?? leave.failure} />
      <div className={styles.buttons}>
        {isSample() ? (
          <Button loading={leave.busy} onClick={() => void leave.run({})}>
            Kembali ke data kantor
          </Button>
        ) : (
          <Button loading={open.busy} onClick={() => void open.run({ fresh: false })}>
            Coba dengan data contoh
          </Button>
        )}
        <ConfirmButton
          question={{
            title: 'Buat data contoh dari awal?',
            text: 'Semua yang pernah dicoba di data contoh hilang. Data kantor tidak berubah.',
            confirmLabel: 'Buat dari awal',
          }}
          onConfirm={() => void open.run({ fresh: true })}
        >
          Buat data contoh dari awal
        </ConfirmButton>
      </div>
    </FormSection>
  );
}
