import type { DatabaseCheck } from './check.ts';
import { runInWorker } from './run-in-worker.ts';

/** Checks the whole database in the built worker of that folder. Rejects when the file cannot be read at all. */
export const checkInWorker = (workersFolder: string, databaseFile: string): Promise<DatabaseCheck> =>
  runInWorker(workersFolder, 'check-worker.cjs', { databaseFile }) as Promise<DatabaseCheck>;
