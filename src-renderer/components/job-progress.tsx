import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatNumber } from '../../src-main/rules/money.ts';
import { office } from '../app/office-client.ts';
import styles from './job-progress.module.css';
import { type JobState, useJobState } from './use-job.ts';

interface Props {
  /** The id given to the job (`newJobId`, `useJob`); nothing is shown while it is null. */
  jobId: string | null;
  /** What is going on: "Mengimpor 43.358 baris". */
  title: string;
  /** False when the work cannot be stopped. */
  canCancel?: boolean;
}

const timeLeft = ({ done, total, since }: JobState): string | null => {
  const seconds = (performance.now() - since) / 1000;
  if (total <= 0 || done <= 0 || seconds < 1) return null;
  const left = Math.ceil((seconds / done) * (total - done));
  if (left < 1) return null;
  return left < 60 ? `sisa ${left} detik` : `sisa ${Math.ceil(left / 60)} menit`;
};

/** Stage, n of m, time left, and Batal. */
export function JobProgress({ jobId, title, canCancel = true }: Props) {
  const state = useJobState(jobId);
  const [stopping, setStopping] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new job has not been asked to stop yet.
  useEffect(() => setStopping(false), [jobId]);
  if (jobId === null) return null;
  const percent = state && state.total > 0 ? (state.done / state.total) * 100 : null;
  const left = state ? timeLeft(state) : null;
  const stop = () => {
    setStopping(true);
    void office.application.cancelJob({ jobId });
  };
  return (
    <div className={styles.job} role="status">
      <div className={styles.head}>
        <strong>{title}</strong>
        {canCancel ? (
          <Button variant="default" size="xs" onClick={stop} disabled={stopping}>
            {stopping ? 'Menghentikan …' : 'Batal'}
          </Button>
        ) : null}
      </div>
      <Progress value={percent ?? 100} animated={percent === null} aria-label={title} />
      <p className={`${styles.detail} figures`}>
        <span>{state?.stage ?? 'Menyiapkan …'}</span>
        <span>
          {state && state.total > 0 ? `${formatNumber(state.done)} dari ${formatNumber(state.total)}` : null}
          {left ? `, ${left}` : null}
        </span>
      </p>
    </div>
  );
}
