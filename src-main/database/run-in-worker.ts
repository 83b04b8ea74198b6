import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Runs a built worker that posts one message, its result. Rejects when it ends without one, which is a defect. */
export function runInWorker(workersFolder: string, name: string, workerData: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, name), { workerData });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`${name} ended with code ${code} and without a result`)));
  });
}
