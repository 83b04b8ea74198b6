import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { goTo } from '../app/navigation.ts';
import { useRemembered } from '../app/remembered.ts';
import { isSample } from '../app/sample-mode.ts';
import styles from './open-notice.module.css';
import { useSeat } from './seat.ts';

/** Invites to make the first pengelola while everybody may do everything; who has read it may put it away. */
export function OpenNotice() {
  const { state } = useSeat();
  const [isHidden, setHidden] = useRemembered('open-notice-hidden', false);
  if (state !== 'open' || isHidden || isSample()) return null;
  return (
    <section className={styles.notice} aria-label="Program belum memakai PIN">
      <IconLockOpen size="1.25rem" stroke={1.6} aria-hidden />
      <p>
        <strong>Program ini terbuka bagi siapa saja di komputer ini.</strong> Buat pengelola pertama agar
        setiap petugas masuk dengan PIN dan perubahan tercatat atas namanya.
      </p>
      <Button variant="light" onClick={() => goTo.settings('petugas')}>
        Buat pengelola
      </Button>
      <Button variant="subtle" color="gray" onClick={() => setHidden(true)}>
        Nanti saja
      </Button>
    </section>
  );
}
