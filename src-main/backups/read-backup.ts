import { statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { failure, type Result, success } from '../contract/result.ts';
import { applicationId } from '../database/connection.ts';
import { type CopyNote, readCopyNote } from '../database/copy-note.ts';
import { lockedEnding } from './backup-names.ts';
import { readLockHeader } from './lock-file.ts';

/** What a backup tells of itself before anybody decides to go back to it. */
export interface BackupAbout {
  locked: boolean;
  bytes: number;
  note: CopyNote;
}

/** Looks into a backup; refuses with `not-a-backup` or `backup-unreadable`. The whole of it is checked by the restore. */
export async function readBackup(path: string): Promise<Result<BackupAbout>> {
  const name = basename(path);
  try {
    const bytes = statSync(path).size;
    if (path.endsWith(lockedEnding)) {
      const header = await readLockHeader(path);
      return header?.note
        ? success({ locked: true, bytes, note: header.note })
        : failure('not-a-backup', `"${name}" bukan cadangan Sentra IKM, atau rusak.`);
    }
    const connection = new Database(path, { readonly: true, fileMustExist: true });
    try {
      if (connection.pragma('application_id', { simple: true }) !== applicationId)
        return failure('not-a-backup', `"${name}" bukan basis data atau cadangan Sentra IKM.`);
      return success({ locked: false, bytes, note: readCopyNote(connection) });
    } finally {
      connection.close();
    }
  } catch {
    return failure('backup-unreadable', `"${name}" rusak atau tidak dapat dibaca.`);
  }
}
