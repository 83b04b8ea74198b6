import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import type { CopyNote } from '../database/copy-note.ts';
import { kindOfBackup, localTime, lockedEnding, seriesName } from './backup-names.ts';
import { backupFolder, passphraseKey, readBackupState, saveBackupState } from './backup-state.ts';
import { copyOut, letGo, makeCopy, nextSequence, outsideName } from './make-backup.ts';
import { readBackup } from './read-backup.ts';

/**
 * A backup to where the caller says: a file, or a folder in which it becomes the next of the workstation's series. The
 * attached contents that are not there yet are copied to `berkas` beside it. An existing file is replaced only when it is
 * a backup of ours. Refuses `database-missing`, `file-exists`, `ending-wrong`, and what makeCopy and copyOut refuse.
 */
export async function copyToFile(
  databaseFile: string,
  target: string,
  passphrase: string | null,
  now: Date,
): Promise<Result<{ path: string; note: CopyNote; locked: boolean }>> {
  if (!existsSync(databaseFile)) return failure('database-missing', `Basis data ${databaseFile} tidak ada.`);
  const state = readBackupState(databaseFile);
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  const locked = passphrase !== null;
  const own = backupFolder(databaseFile);
  const sequence = Math.max(
    ...(await Promise.all([own, target].map((folder) => nextSequence(folder, state.station)))),
  );
  const name = seriesName(state.station, sequence, localTime(now), false);
  const path = isFolder ? join(target, outsideName(name, locked)) : target;
  const refused = await refuse(path, databaseFile, locked);
  if (refused) return refused;

  // A copy on this computer first: what goes outside is read from one that was checked.
  const copy = join(own, `.${basename(name)}`);
  try {
    const made = await makeCopy(databaseFile, copy, now.toISOString());
    if (!made.ok) return made;
    const note = made.value;
    const lock = passphrase === null ? null : await passphraseKey(passphrase, state.salt);
    const taken = await copyOut({ databaseFile, copy, note, target: path, lock });
    if (!taken.ok) return taken;
    if (isFolder) await letGo(target, state.station);
    const isOutside = state.folder !== null && resolve(state.folder) === resolve(target);
    await saveBackupState(databaseFile, {
      ...{ station: state.station, salt: state.salt },
      ...(isOutside ? { lastOutsideAt: now.toISOString() } : {}),
    });
    return success({ path, note, locked });
  } finally {
    rmSync(copy, { force: true });
  }
}

async function refuse(path: string, databaseFile: string, locked: boolean) {
  if (locked !== path.endsWith(lockedEnding) || kindOfBackup(path) === undefined)
    return failure(
      'ending-wrong',
      `Nama cadangan ${locked ? 'terkunci' : ''} harus berakhiran ${locked ? lockedEnding : '.db'}; tertulis "${basename(path)}".`,
    );
  if (resolve(path) === resolve(databaseFile))
    return failure('file-exists', 'Cadangan tidak dapat ditulis ke berkas basis datanya sendiri.');
  if (existsSync(path) && !(await readBackup(path)).ok)
    return failure('file-exists', `"${path}" sudah ada dan bukan cadangan Sentra IKM. Pilih nama lain.`);
  return undefined;
}
