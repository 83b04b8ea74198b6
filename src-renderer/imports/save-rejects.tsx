import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { ImportRequest } from '../../src-main/contract/imports.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAction } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { JobProgress } from '../components/job-progress.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import { useJob } from '../components/use-job.ts';

interface Props {
  request: ImportRequest;
  rows: number;
}

/** Hands the rows that were not taken back as a workbook with the reasons, to be mended in Excel and imported again. */
export function SaveRejects({ request, rows }: Props) {
  const save = useAction('imports', 'saveRejects', {
    invalidates: [],
    onDone: (saved) => {
      if (saved) tellSaved(`${formatNumber(saved.rows)} baris yang belum masuk`, saved.path);
    },
  });
  const job = useJob();
  const run = () => void job.run((jobId) => save.run({ ...request, jobId }));
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFileDownload size="1.125rem" stroke={1.8} aria-hidden />}
        onClick={run}
        loading={save.busy}
      >
        Simpan baris yang belum masuk ({formatNumber(rows)})
      </Button>
      {job.jobId ? <JobProgress jobId={job.jobId} title="Menyiapkan baris yang belum masuk" /> : null}
      <FailureAlert failure={save.failure} />
    </div>
  );
}
