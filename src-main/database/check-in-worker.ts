import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DatabaseCheck } from './check.ts';

/** Checks the whole database in the built worker of that folder. Rejects when the file cannot be read at all. */
export function checkInWorker(workersFolder: string, databaseFile: string): Promise<DatabaseCheck> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, 'check-worker.cjs'), { workerData: { databaseFile } });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`the check worker ended with code ${code} and without a result`)),
    );
  });
}
