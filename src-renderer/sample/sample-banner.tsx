import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { isSample } from '../app/sample-mode.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import styles from './sample.module.css';
import { useLeaveSample } from './use-sample.ts';

/** Above every screen while the sample is shown, so that nobody takes it for the office's own data. */
export function SampleBanner() {
  return isSample() ? <Banner /> : null;
}

function Banner() {
  const leave = useLeaveSample();
  return (
    <section className={styles.banner} aria-label="Yang terbuka data contoh">
      <IconFlask size="1.125rem" stroke={1.8} aria-hidden />
      <p>
        <strong>DATA CONTOH.</strong> Semua nama rekaan. Apa pun yang dicoba di sini tidak mengubah data
        kantor.
      </p>
      <FailureAlert failure={leave.failure} />
      <Button size="compact-sm" variant="default" loading={leave.busy} onClick={() => void leave.run({})}>
        Kembali ke data kantor
      </Button>
    </section>
  );
}
