import type { Dispatch } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAction } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { JobProgress } from '../components/job-progress.tsx';
import { useJob } from '../components/use-job.ts';
import styles from './check-step.module.css';
import { CheckedRows } from './checked-rows.tsx';
import { type DraftChange, type ImportDraft, requestOf } from './import-draft.ts';
import { keepCommit } from './last-commit.ts';
import { usePreview } from './use-preview.ts';
import { WizardFooter } from './wizard-footer.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
}

/** Step 3: every row with what would become of it. Still nothing is written; "Impor" writes everything at once. */
export function CheckStep({ draft, change }: Props) {
  const request = requestOf(draft);
  const preview = usePreview(request);
  const commit = useAction('imports', 'commit', {
    invalidates: ['imports', 'aid', 'businesses', 'groups', 'recaps', 'sectors'],
  });
  const job = useJob();
  const counts = preview.answer?.counts;
  const toWrite = counts ? counts.new + counts.changed : 0;
  const leftOut = counts ? counts.needsDecision + counts.rejected : 0;

  const write = async () => {
    if (!request) return;
    const result = await job.run((jobId) => commit.run({ ...request, jobId }));
    if (!result.ok) return;
    keepCommit(result.value, request);
    change({ type: 'go', step: 'selesai' });
  };
  const back = () => change({ type: 'go', step: 'kolom' });
  const first = preview.answer === undefined;
  return (
    <>
      <div className={styles.body}>
        <FailureAlert failure={preview.failure} onRetry={preview.retry} />
        <FailureAlert failure={commit.failure} />
        {job.jobId || (first && preview.jobId) ? (
          <div className={styles.job}>
            <JobProgress
              jobId={job.jobId ?? preview.jobId}
              title={job.jobId ? `Mengimpor ${formatNumber(toWrite)} baris` : 'Memeriksa setiap baris'}
            />
          </div>
        ) : preview.answer ? (
          <CheckedRows draft={draft} change={change} answer={preview.answer} busy={preview.jobId !== null} />
        ) : null}
      </div>
      <WizardFooter
        onBack={back}
        next={toWrite > 0 ? `Impor ${formatNumber(toWrite)} baris` : 'Impor'}
        onNext={() => void write()}
        busy={commit.busy}
        blocked={
          first
            ? preview.failure
              ? 'Pemeriksaan belum selesai.'
              : 'Sedang memeriksa …'
            : preview.jobId
              ? 'Sedang memeriksa ulang …'
              : toWrite === 0
                ? 'Tidak ada baris baru atau berubah untuk ditulis.'
                : undefined
        }
        note={
          leftOut > 0
            ? `${formatNumber(leftOut)} baris yang ditolak atau belum diputuskan tidak ikut; dapat diimpor lagi nanti.`
            : 'Semua baris ditulis sekaligus, atau tidak sama sekali.'
        }
      />
    </>
  );
}
