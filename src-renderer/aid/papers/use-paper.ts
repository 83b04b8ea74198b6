import { useState } from 'react';
import type { PaperRow } from '../../../src-main/contract/letters.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone, tellFailure } from '../../components/tell.tsx';
import { tellSaved } from '../../components/tell-saved.tsx';
import { useJob } from '../../components/use-job.ts';
import type { PaperQuestion } from './paper-question.ts';

interface Made {
  paper: PaperRow;
  version: string;
}

/** The last preview of each paper: who goes to another step and comes back finds it without making it again. */
const kept = new Map<string, Made>();

/**
 * Makes, prints and saves a paper. What is printed or saved is always the PDF in the preview; when that is out of
 * date, it is made anew first.
 */
export function usePaper(question: PaperQuestion, version: string) {
  const key = `${question.programId}.${question.kind}`;
  const [made, setMade] = useState<Made | undefined>(() => kept.get(key));
  const job = useJob();
  const preview = useAction('letters', 'preview', { invalidates: [] });
  const print = useAction('letters', 'print', { invalidates: ['aid', 'letters'] });
  // Saved counts as printed: the number is out of the house.
  const save = useAction('letters', 'savePdf', { invalidates: ['aid', 'letters'] });
  const saveWord = useAction('letters', 'saveWord', { invalidates: ['aid', 'letters'] });
  const saveEach = useAction('letters', 'saveEach', { invalidates: ['aid', 'letters'] });
  const fresh = made?.version === version;

  const make = async (): Promise<PaperRow | undefined> => {
    const result = await job.run((jobId) => preview.run({ ...question, jobId }));
    if (!result.ok) return undefined;
    const next = { paper: result.value, version };
    kept.set(key, next);
    setMade(next);
    return next.paper;
  };
  /** Refused by the main process: something that the preview shows changed, or the paper is gone. */
  const refuse = (message: string) => {
    tellFailure(message);
    setMade((before) => before && { ...before, version: '' });
  };
  const current = async () => (fresh ? made.paper : await make());
  const printNow = async () => {
    const paper = await current();
    if (!paper) return;
    const result = await print.run({ paperId: paper.paperId });
    if (result.ok)
      tellDone('Dibuka di penampil PDF', 'Cetak dari jendela itu. Nomor yang tercetak kini tetap.');
    else refuse(result.error.message);
  };
  const saveNow = async () => {
    const paper = await current();
    if (!paper) return;
    const result = await save.run({ paperId: paper.paperId });
    if (!result.ok) refuse(result.error.message);
    else if (result.value.path) tellSaved(paper.fileName, result.value.path);
  };
  const wordNow = async () => {
    const result = await job.run((jobId) => saveWord.run({ ...question, jobId }));
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Dokumen Word', result.value.path);
  };
  const eachNow = async (format: 'pdf' | 'word') => {
    const result = await job.run((jobId) => saveEach.run({ ...question, format, jobId }));
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.folder !== null)
      tellSaved(`${formatNumber(result.value.files)} berkas`, result.value.folder);
  };
  return {
    paper: made?.paper,
    /** False when something changed since the preview was made. */
    fresh,
    jobId: job.jobId,
    busy: job.jobId !== null || print.busy || save.busy,
    failure: preview.failure,
    make: () => void make(),
    print: () => void printNow(),
    save: () => void saveNow(),
    /** All letters as one Word document. */
    saveWord: () => void wordNow(),
    /** One file for each recipient, in a folder that the officer picks. */
    saveEach: (format: 'pdf' | 'word') => void eachNow(format),
  };
}

export type Paper = ReturnType<typeof usePaper>;
