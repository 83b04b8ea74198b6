import { Modal } from '@mantine/core';
import type { Library } from '../../src-main/contract/application.ts';
import { useAnswer } from '../app/use-office.ts';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { Loaded } from '../settings/loaded.tsx';
import styles from './about.module.css';

/** The licence of a library, as its makers wrote it. */
export function LicenceDialog({ library, onClose }: { library: Library; onClose: () => void }) {
  const { name, version, licence } = library;
  const text = useAnswer('application', 'licenceText', { name, version });
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={`${name} ${version}`} size="xl">
      <Loaded answer={text}>
        {(words) =>
          words === '' ? (
            <p>Pembuatnya tidak menyertakan teks. Menurut keterangan paketnya berlaku lisensi {licence}.</p>
          ) : (
            <section className={styles.licence} aria-label={`Lisensi ${licence}`} lang="en">
              {words}
            </section>
          )
        }
      </Loaded>
    </Modal>
  );
}
