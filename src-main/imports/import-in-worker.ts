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

/**
 * Reading a workbook makes millions of short-lived objects. With V8's own size for those (48 MB) the heap of a register of
 * 43,358 x 25 grows to 400 MB before it is cleaned, with this one to 290 MB, in the same time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Does a task in the built worker of that folder. Rejects when the worker fails unexpectedly, which is a defect. */
export function doTaskInWorker(
  workersFolder: string,
  input: WorkerInput,
  progress: (stage: string, done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Result<TaskResult>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, 'import-worker.cjs'), {
      workerData: input,
      resourceLimits,
    });
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
