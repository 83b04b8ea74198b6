import { join } from 'node:path';
import type { Result } from '../contract/result.ts';
import { success } from '../contract/result.ts';
import type { CopyNote } from '../database/copy-note.ts';
import { readLock, type SavedLock } from './backup-state.ts';
import { copyContentsBack } from './copy-contents.ts';
import { copyOut, letGo, makeCopy, outsideName } from './make-backup.ts';
import { stageRestore } from './stage-restore.ts';

/** Long work of a backup, so that it can be done in a worker. Plain values only. */
export type BackupTask =
  | {
      action: 'backup';
      databaseFile: string;
      /** Folder and name of the copy. */
      folder: string;
      name: string;
      station: string;
      /** ISO instant. */
      at: string;
      outside: { folder: string; lock: SavedLock | null } | null;
    }
  | {
      action: 'stage';
      databaseFile: string;
      source: string;
      passphrase: string | null;
      /** The key that this workstation keeps. */
      lock: SavedLock | null;
    };

export interface TaskDone {
  backup: { note: CopyNote; outside: Result<{ path: string }> | null };
  stage: CopyNote;
}

/** Makes a copy and takes it outside, or makes a backup ready to take the office's place. */
export async function doBackupTask(task: BackupTask): Promise<Result<TaskDone[BackupTask['action']]>> {
  if (task.action === 'stage') {
    const { source, databaseFile, passphrase } = task;
    const kept = task.lock && { key: readLock(task.lock) };
    const opener = passphrase === null ? kept : { passphrase };
    const staged = await stageRestore(source, databaseFile, opener);
    if (staged.ok) await copyContentsBack(source, databaseFile, opener);
    return staged;
  }
  const { databaseFile, folder, name, station, at, outside } = task;
  const copy = join(folder, name);
  const made = await makeCopy(databaseFile, copy, at);
  if (!made.ok) return made;
  await letGo(folder, station);
  if (!outside) return success({ note: made.value, outside: null });
  const lock = outside.lock && readLock(outside.lock);
  const target = join(outside.folder, outsideName(copy, lock !== null));
  const taken = await copyOut({ databaseFile, copy, note: made.value, target, lock });
  if (taken.ok) await letGo(outside.folder, station);
  return success({ note: made.value, outside: taken });
}
