import { applicationId, connect } from './connection.ts';
import { type CopyNote, readCopyNote, writeCopyNote } from './copy-note.ts';

/**
 * Opens a copy that was just made, writes its note into it, checks it whole and leaves it as one file without a log
 * beside it. Throws when it is not a sound database of ours.
 */
export function sealCopy(file: string, madeAt: string): CopyNote {
  const copy = connect(file);
  try {
    if (copy.pragma('application_id', { simple: true }) !== applicationId)
      throw new Error('the copy is not marked as ours');
    writeCopyNote(copy, madeAt);
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw unsound();
    copy.pragma('journal_mode = DELETE');
    return readCopyNote(copy);
  } finally {
    copy.close();
  }
}

/** Found by us and not by SQLite: with its code, so that it is told like any other damage. */
const unsound = (): Error => Object.assign(new Error('the copy is not sound'), { code: 'SQLITE_CORRUPT' });
