import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../contract/result.ts';

/** Where a task tells how far it is, and hears that it shall stop. */
export interface TaskControl {
  progress(stage: string, done: number, total: number): void;
  isCancelled(): boolean;
}

export type TaskMessage<T> =
  | { type: 'progress'; stage: string; done: number; total: number }
  | { type: 'result'; result: Result<T> };

/**
 * Does a task in the built worker of that name, which `serveTask` serves. `signal` asks it to stop. Rejects when the
 * worker fails unexpectedly, which is a defect.
 */
export function doTaskInWorker<T>(
  workersFolder: string,
  name: string,
  input: unknown,
  progress: (stage: string, done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, `${name}.cjs`), { workerData: input });
    const cancel = () => worker.postMessage('cancel');
    worker.on('message', (message: TaskMessage<T>) => {
      if (message.type === 'progress') progress(message.stage, message.done, message.total);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', cancel);
      reject(new Error(`${name} ended with code ${code} and without a result`));
    });
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}
