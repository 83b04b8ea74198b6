import type { Result } from '../contract/result.ts';
import { runInWorker } from '../database/run-in-worker.ts';
import { type BackupTask, doBackupTask, type TaskDone } from './backup-task.ts';

/** Does a task in the built worker of that folder, or in this thread where there is none (tests). */
export async function performBackupTask<T extends BackupTask>(
  workersFolder: string | null,
  task: T,
): Promise<Result<TaskDone[T['action']]>> {
  const result =
    workersFolder === null
      ? await doBackupTask(task)
      : await runInWorker(workersFolder, 'backup-worker.cjs', task);
  return result as Result<TaskDone[T['action']]>;
}
