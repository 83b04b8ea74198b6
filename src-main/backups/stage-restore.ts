import * as fileSystem from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { applicationId, connect } from '../database/connection.ts';
import { type CopyNote, dropCopyNote, readCopyNote } from '../database/copy-note.ts';
import { migrations, schemaVersion } from '../database/migrations.ts';
import { codeOf } from '../disk/replace-file.ts';
import { lockedEnding } from './backup-names.ts';
import { explainDatabaseError } from './explain-database.ts';
import { type Opener, unlockFile } from './lock-file.ts';

/** The backup that is to become the office's file, beside it until it takes its place. */
export const stagedFile = (databaseFile: string): string => `${databaseFile}.pemulihan`;

/**
 * Makes the file that will take the place of the office's: copied or unlocked beside it, checked whole, on the disk. The
 * office's own file is not touched. Refuses `passphrase-missing`, `passphrase-wrong`, `backup-damaged`, `not-a-backup`,
 * `database-newer`, and what the disk does not give.
 */
export async function stageRestore(
  source: string,
  databaseFile: string,
  opener: Opener | null,
): Promise<Result<CopyNote>> {
  const staged = stagedFile(databaseFile);
  let result: Result<CopyNote>;
  try {
    await fileSystem.mkdir(dirname(databaseFile), { recursive: true });
    await discardStaged(databaseFile);
    const copied = await copyHere(source, staged, opener);
    result = copied.ok ? check(staged, source) : copied;
    if (result.ok) {
      const handle = await fileSystem.open(staged, 'r+');
      await handle.sync().finally(() => handle.close());
    }
  } catch (error) {
    const code = codeOf(error);
    result = /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)
      ? damaged(source)
      : explainDatabaseError(error, staged);
  }
  if (!result.ok) await discardStaged(databaseFile).catch(() => undefined);
  return result;
}

/** Removes what an earlier attempt left. */
export async function discardStaged(databaseFile: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal'])
    await fileSystem.rm(`${stagedFile(databaseFile)}${ending}`, { force: true });
}

async function copyHere(source: string, staged: string, opener: Opener | null): Promise<Result<object>> {
  if (source.endsWith(lockedEnding)) {
    if (!opener)
      return failure('passphrase-missing', `"${basename(source)}" terkunci. Isikan frasa sandinya.`, {
        passphrase: 'Frasa sandi belum diisi.',
      });
    return unlockFile(source, staged, opener);
  }
  await fileSystem.copyFile(source, staged);
  // A database that was put aside unchecked may have changes in its log.
  await fileSystem.copyFile(`${source}-wal`, `${staged}-wal`).catch((error) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  return success({});
}

function check(staged: string, source: string): Result<CopyNote> {
  const connection = connect(staged);
  try {
    if (connection.pragma('application_id', { simple: true }) !== applicationId)
      return failure('not-a-backup', `"${basename(source)}" bukan basis data atau cadangan Sentra IKM.`);
    const version = schemaVersion(connection);
    const known = migrations.at(-1)?.version ?? 0;
    if (version > known)
      return failure(
        'database-newer',
        `Cadangan ini dibuat oleh Sentra IKM yang lebih baru (skema ${version}; program ini mengenal skema ${known}). Pasang versi terbaru dahulu.`,
      );
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') return damaged(source);
    const note = readCopyNote(connection);
    dropCopyNote(connection);
    connection.pragma('journal_mode = DELETE');
    return success(note);
  } finally {
    connection.close();
  }
}

const damaged = (source: string) =>
  failure(
    'backup-damaged',
    `Cadangan "${basename(source)}" rusak, sehingga tidak dipakai. Pilih cadangan lain.`,
  );
