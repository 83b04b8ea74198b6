import type { DatabaseCheck } from './check.ts';
import { runInWorker } from './run-in-worker.ts';

/** Checks the whole database in the built worker of that folder. Rejects when the file cannot be read at all. */
export const checkInWorker = (workersFolder: string, databaseFile: string): Promise<DatabaseCheck> =>
  runInWorker(workersFolder, 'check-worker.cjs', { databaseFile }) as Promise<DatabaseCheck>;

/** `arePagesSound` in that worker. */
export const checkPagesInWorker = (workersFolder: string, databaseFile: string): Promise<boolean> =>
  runInWorker(workersFolder, 'check-worker.cjs', { databaseFile, pagesOnly: true }) as Promise<boolean>;
