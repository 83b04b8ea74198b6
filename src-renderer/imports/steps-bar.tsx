import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ImportStep, importSteps } from './import-draft.ts';
import styles from './steps-bar.module.css';

const labels: Record<ImportStep, string> = {
  berkas: 'Pilih berkas',
  kolom: 'Lembar dan kolom',
  periksa: 'Periksa',
  selesai: 'Selesai',
};

interface Props {
  step: ImportStep;
  onGo: (step: ImportStep) => void;
}

/** Where the import stands. Steps behind are the way back; after the last there is nothing to go back to. */
export function StepsBar({ step, onGo }: Props) {
  const current = importSteps.indexOf(step);
  return (
    <nav aria-label="Langkah impor">
      <ol className={styles.steps}>
        {importSteps.map((one, index) => {
          const past = index < current;
          const inside = (
            <>
              <span className={styles.mark} aria-hidden>
                {past ? <IconCheck size="0.875rem" stroke={2.5} /> : index + 1}
              </span>
              {labels[one]}
            </>
          );
          return (
            <li
              key={one}
              className={styles.step}
              data-past={past || undefined}
              data-here={one === step || undefined}
            >
              {past && step !== 'selesai' ? (
                <UnstyledButton className={styles.label} onClick={() => onGo(one)}>
                  {inside}
                </UnstyledButton>
              ) : (
                <span className={styles.label} aria-current={one === step ? 'step' : undefined}>
                  {inside}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
