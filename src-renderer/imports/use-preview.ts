import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportRequest } from '../../src-main/contract/imports.ts';
import type { Failure } from '../../src-main/contract/result.ts';
import { office } from '../app/office-client.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { newJobId } from '../components/use-job.ts';

export type PreviewAnswer = AnswerOf<'imports', 'preview'>;

/**
 * Has every row decided again whenever the request changes. The rows before stay in sight meanwhile; a newer request
 * stops an older job, whose answer is then forgotten.
 */
export function usePreview(request: ImportRequest | undefined) {
  const [answer, setAnswer] = useState<PreviewAnswer | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef<string | null>(null);
  const question = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks the same question once more.
  useEffect(() => {
    if (question === undefined) return;
    const id = newJobId();
    latest.current = id;
    setJobId(id);
    setFailure(null);
    void office.imports.preview({ ...(JSON.parse(question) as ImportRequest), jobId: id }).then((result) => {
      if (latest.current !== id) return;
      setJobId(null);
      if (result.ok) setAnswer(result.value);
      else setFailure(result.error);
    });
    return () => {
      if (latest.current !== id) return;
      latest.current = null;
      void office.application.cancelJob({ jobId: id });
    };
  }, [question, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { answer, failure, jobId, retry };
}
