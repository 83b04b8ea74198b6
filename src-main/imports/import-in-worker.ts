import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../contract/result.ts';
import type { ImportTask, TaskResult } from './import-task.ts';

export interface WorkerInput {
  databaseFile: string;
  resourcesFolder: string;
  /** ISO date. */
  today: string;
  task: ImportTask;
}

export type WorkerMessage =
  | { type: 'progress'; stage: string; done: number; total: number }
  | { type: 'result'; result: Result<TaskResult> };

/** Does a task in the built worker of that folder. Rejects when the worker fails unexpectedly, which is a defect. */
export function doTaskInWorker(
  workersFolder: string,
  input: WorkerInput,
  progress: (stage: string, done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Result<TaskResult>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, 'import-worker.cjs'), { workerData: input });
    const cancel = () => worker.postMessage('cancel');
    const settled = () => signal?.removeEventListener('abort', cancel);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'progress') progress(message.stage, message.done, message.total);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      settled();
      reject(new Error(`the import worker ended with code ${code} and without a result`));
    });
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}
