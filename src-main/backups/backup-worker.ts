import { parentPort, workerData } from 'node:worker_threads';
import { type BackupTask, doBackupTask } from './backup-task.ts';

// Copying and checking a large database takes seconds: here it holds nobody up. What is thrown is a defect: unhandled,
// it ends the worker, and backup-in-worker.ts rejects with it.
void doBackupTask(workerData as BackupTask).then((result) => parentPort?.postMessage(result));
