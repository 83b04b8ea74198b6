import type { OfficeEvent } from './contract/events.ts';

/** A running job: whether it was cancelled, and where it tells how far it is. */
export interface Job {
  signal: AbortSignal;
  progress(stage: string, done: number, total: number): void;
  end(): void;
}

export interface Jobs {
  /** Begins a job under the id that the caller chose; a running job of the same id is cancelled. */
  start(jobId: string): Job;
  /** Asks a job to stop; nothing happens when it has ended. */
  cancel(jobId: string): void;
}

/** Progress is told at most this often, in milliseconds, so that it never slows the work. */
const tellEvery = 80;

/** Long work that tells its progress and can be cancelled. */
export function createJobs(emit: (event: OfficeEvent) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    start(jobId) {
      running.get(jobId)?.abort();
      const controller = new AbortController();
      running.set(jobId, controller);
      let told = 0;
      let toldStage = '';
      return {
        signal: controller.signal,
        progress(stage, done, total) {
          const now = Date.now();
          if (stage === toldStage && done < total && now - told < tellEvery) return;
          told = now;
          toldStage = stage;
          emit({ type: 'progress', jobId, stage, done, total });
        },
        end() {
          if (running.get(jobId) === controller) running.delete(jobId);
        },
      };
    },
    cancel(jobId) {
      running.get(jobId)?.abort();
    },
  };
}
