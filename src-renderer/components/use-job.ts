import { useCallback, useEffect, useRef, useState } from 'react';

export interface JobState {
  stage: string;
  done: number;
  /** 0 when it is not known. */
  total: number;
  /** When the present stage began, ms. */
  since: number;
}

/** A new id for a long job; the main process reports progress under it. */
export const newJobId = (): string => crypto.randomUUID();

/** Listens to the progress of a job; null before its first report and while `jobId` is null. */
export function useJobState(jobId: string | null): JobState | null {
  const [state, setState] = useState<JobState | null>(null);
  useEffect(() => {
    setState(null);
    if (jobId === null) return;
    return window.sentra.onEvent((event) => {
      if (event.type !== 'progress' || event.jobId !== jobId) return;
      setState((before) => ({
        stage: event.stage,
        done: event.done,
        total: event.total,
        since: before?.stage === event.stage ? before.since : performance.now(),
      }));
    });
  }, [jobId]);
  return state;
}

/** Runs one long job at a time: `run(work)` gives the work its id; `jobId` is set while it goes. */
export function useJob() {
  const [jobId, setJobId] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const run = useCallback(async <T>(work: (jobId: string) => Promise<T>): Promise<T> => {
    const id = newJobId();
    latest.current = id;
    setJobId(id);
    try {
      return await work(id);
    } finally {
      if (latest.current === id) setJobId(null);
    }
  }, []);
  return { jobId, run };
}
