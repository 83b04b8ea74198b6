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
import { confirmUndecided, leftOutInWords } from './left-out.ts';
import { usePreview } from './use-preview.ts';
import { WizardFooter } from './wizard-footer.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  /** Rows are being written: no other file can be taken meanwhile. */
  onWriting: (isWriting: boolean) => void;
}

/** Step 3: every row with what would become of it. Still nothing is written; "Impor" writes everything at once. */
export function CheckStep({ draft, change, onWriting }: Props) {
  const request = requestOf(draft);
  const preview = usePreview(request);
  const commit = useAction('imports', 'commit', {
    invalidates: ['imports', 'aid', 'businesses', 'groups', 'recaps', 'sectors'],
  });
  const job = useJob();
  const counts = preview.answer?.counts;
  const toWrite = counts ? counts.new + counts.changed : 0;

  const write = async () => {
    if (!request || !preview.answer || !counts) return;
    if (counts.needsDecision > 0 && !(await confirmUndecided(counts.needsDecision))) return;
    const checked = { ...request, fileVersion: preview.answer.fileVersion };
    onWriting(true);
    const result = await job.run((jobId) => commit.run({ ...checked, jobId }));
    onWriting(false);
    if (!result.ok) return;
    keepCommit(result.value, checked);
    change({ type: 'go', step: 'selesai' });
  };
  const back = () => change({ type: 'go', step: 'kolom' });
  const first = preview.answer === undefined;
  const hasChanged = commit.failure?.code === 'file-changed';
  const checkAgain = () => {
    commit.forget();
    preview.retry();
  };
  return (
    <>
      <div className={styles.body}>
        <FailureAlert failure={preview.failure} onRetry={preview.retry} />
        <FailureAlert failure={commit.failure} onRetry={hasChanged ? checkAgain : undefined} />
        {job.jobId || (first && preview.jobId) ? (
          <div className={styles.job}>
            <JobProgress
              jobId={job.jobId ?? preview.jobId}
              title={job.jobId ? `Mengimpor ${formatNumber(toWrite)} baris` : 'Memeriksa setiap baris'}
            />
          </div>
        ) : preview.answer ? (
          <CheckedRows
            draft={draft}
            change={change}
            answer={preview.answer}
            busy={preview.jobId !== null}
            onGone={preview.retry}
          />
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
        note={leftOutInWords(counts) || 'Semua baris ditulis sekaligus, atau tidak sama sekali.'}
      />
    </>
  );
}
