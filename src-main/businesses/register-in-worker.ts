import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../contract/result.ts';
import type { RegisterTask, TaskDone } from './register-task.ts';

export interface RegisterWorkerInput {
  databaseFile: string;
  task: RegisterTask;
}

export type RegisterWorkerMessage =
  | { type: 'progress'; stage: string; done: number; total: number }
  | { type: 'result'; result: Result<TaskDone> };

/** Does a task in the built worker of that folder. Rejects when the worker fails unexpectedly, which is a defect. */
export function doRegisterTaskInWorker(
  workersFolder: string,
  input: RegisterWorkerInput,
  progress: (stage: string, done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<TaskDone>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, 'register-worker.cjs'), { workerData: input });
    const cancel = () => worker.postMessage('cancel');
    worker.on('message', (message: RegisterWorkerMessage) => {
      if (message.type === 'progress') progress(message.stage, message.done, message.total);
      else resolve(message.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', cancel);
      reject(new Error(`the register worker ended with code ${code} and without a result`));
    });
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}
