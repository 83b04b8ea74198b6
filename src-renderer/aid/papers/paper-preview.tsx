import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { JobProgress } from '../../components/job-progress.tsx';
import { PdfPreview } from '../../components/pdf-preview.tsx';
import styles from './papers.module.css';
import type { Paper } from './use-paper.ts';

interface Props {
  paper: Paper;
  /** "148 BAST" */
  what: string;
  /** Why no preview can be made yet, in words. */
  blocked: string | undefined;
  /** Leads to where that is mended. */
  remedy?: ReactNode;
}

/** The left side of a paper step: the very PDF that is printed, or what to do to get it. */
export function PaperPreview({ paper, what, blocked, remedy }: Props) {
  const shown = paper.paper;
  return (
    <div className={styles.preview}>
      <FailureAlert failure={paper.failure} onRetry={paper.make} />
      <JobProgress jobId={paper.jobId} title={`Membuat ${what}`} />
      {shown && !paper.fresh && paper.jobId === null ? (
        <div className={styles.stale} role="status">
          <span>Ada yang berubah sejak pratinjau ini dibuat. {blocked ?? ''}</span>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconRefresh size="0.875rem" aria-hidden />}
            onClick={paper.make}
            disabled={blocked !== undefined}
          >
            Perbarui
          </Button>
        </div>
      ) : null}
      <div className={styles.sheet}>
        {shown ? (
          <PdfPreview url={shown.url} label={`Pratinjau ${what}`} />
        ) : (
          <div className={styles.nothing}>
            <EmptyState
              title={paper.jobId ? `Sedang membuat ${what}` : 'Pratinjau belum dibuat'}
              text={
                blocked ??
                'Pratinjau memperlihatkan lembar yang persis sama dengan yang akan tercetak, halaman demi halaman.'
              }
              action={
                blocked ? remedy : paper.jobId ? null : <Button onClick={paper.make}>Pratinjau {what}</Button>
              }
            />
          </div>
        )}
      </div>
    </div>
  );
}
