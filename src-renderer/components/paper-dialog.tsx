import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PaperRow } from '../../src-main/contract/letters.ts';
import type { Failure, Result } from '../../src-main/contract/result.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { office } from '../app/office-client.ts';
import { FailureAlert } from './failure-alert.tsx';
import { JobProgress } from './job-progress.tsx';
import styles from './paper-dialog.module.css';
import { PdfPreview } from './pdf-preview.tsx';
import { tellDone } from './tell.tsx';
import { tellSaved } from './tell-saved.tsx';
import { useJob } from './use-job.ts';

interface Props {
  title: string;
  /** Asks the office for the paper; it is made once, when the dialog opens. */
  make: (jobId: string) => Promise<Result<PaperRow>>;
  onClose: () => void;
}

/** A work list or a form that freezes nothing: made as the dialog opens, looked at, then printed or saved. */
export function PaperDialog({ title, make, onClose }: Props) {
  const { jobId, run } = useJob();
  const [paper, setPaper] = useState<PaperRow | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(make);
  useEffect(() => {
    void run((id) => latest.current(id)).then((made) =>
      made.ok ? setPaper(made.value) : setFailure(made.error),
    );
  }, [run]);
  const print = async () => {
    if (!paper) return;
    const answer = await office.papers.print({ paperId: paper.paperId });
    if (answer.ok) tellDone('Dibuka di penampil PDF', 'Cetak dari jendela itu.');
    else setFailure(answer.error);
  };
  const save = async () => {
    if (!paper) return;
    const answer = await office.papers.savePdf({ paperId: paper.paperId });
    if (!answer.ok) setFailure(answer.error);
    else if (answer.value.path) tellSaved(paper.fileName, answer.value.path);
  };
  // The commands of the screen rest while a dialog is open.
  useHotkeys([['mod+P', () => void print()]]);
  return (
    <Modal opened onClose={onClose} title={title} size="min(76rem, calc(100vw - 3rem))" yOffset="1.5rem">
      <div className={styles.body}>
        <FailureAlert failure={failure} />
        <JobProgress jobId={jobId} title={`Membuat ${title}`} />
        <div className={styles.sheet}>
          {paper ? <PdfPreview url={paper.url} label={`Pratinjau ${title}`} /> : null}
        </div>
        <div className={styles.foot}>
          <span className={`dim figures ${styles.pages}`}>
            {paper ? `${formatNumber(paper.pages)} halaman` : ''}
          </span>
          <Button variant="default" disabled={!paper} onClick={() => void save()}>
            Simpan PDF
          </Button>
          <Button
            disabled={!paper}
            title="Ctrl+P"
            leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
            onClick={() => void print()}
          >
            Cetak
          </Button>
        </div>
      </div>
    </Modal>
  );
}
