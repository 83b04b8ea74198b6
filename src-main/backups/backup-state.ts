import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../contract/result.ts';
import { codeOf, explainDiskError, saveFile } from '../disk/replace-file.ts';
import { type LockKey, newKey, usualCost } from './lock-header.ts';

/** A key as JSON keeps it, in base64. */
export interface SavedLock {
  salt: string;
  cost: number;
  key: string;
}

/** What the workstation remembers of its backups. It is of this computer, so it lies beside the database, not in it. */
export interface BackupState {
  /** Six hexadecimal digits in the names of its copies. */
  station: string;
  /** Of its passphrases, base64: the same words give the same key each time. */
  salt: string;
  /** The second folder, on a flash disk or another drive. */
  folder: string | null;
  /**
   * The key for copies in the second folder; null = they are not locked. Not the passphrase, and no further exposure: who
   * can read this file can read the database beside it.
   */
  lock: SavedLock | null;
  /** ISO instants of the last copy that was made and checked. */
  lastCopyAt: string | null;
  lastOutsideAt: string | null;
  /** Number of the last change in the history that the last copy holds. */
  lastChange: number | null;
  /** Why the last attempt failed, in words. */
  problem: string | null;
  lastRestore: { at: string; from: string; aside: string; missingContents: number } | null;
}

/** Where the copies of a database lie: beside it. */
export const backupFolder = (databaseFile: string): string => join(dirname(databaseFile), 'cadangan');

const stateFile = (databaseFile: string): string => join(backupFolder(databaseFile), 'keadaan.json');

/** What is remembered; a file that is not there or cannot be read is begun anew, and no copy is lost by it. */
export function readBackupState(databaseFile: string): BackupState {
  const fresh: BackupState = {
    station: randomBytes(3).toString('hex'),
    salt: randomBytes(16).toString('base64'),
    folder: null,
    lock: null,
    lastCopyAt: null,
    lastOutsideAt: null,
    lastChange: null,
    problem: null,
    lastRestore: null,
  };
  try {
    const read = JSON.parse(readFileSync(stateFile(databaseFile), 'utf8')) as Partial<BackupState>;
    return /^[0-9a-f]{6}$/.test(read.station ?? '') ? { ...fresh, ...read } : fresh;
  } catch {
    return fresh;
  }
}

/** Changes some of it. Failures: those of replaceFile. */
export async function saveBackupState(
  databaseFile: string,
  change: Partial<BackupState>,
): Promise<Result<{ path: string }>> {
  try {
    mkdirSync(backupFolder(databaseFile), { recursive: true, mode: 0o700 });
  } catch (error) {
    return explainDiskError(codeOf(error), stateFile(databaseFile), 'write');
  }
  return saveFile(
    stateFile(databaseFile),
    JSON.stringify({ ...readBackupState(databaseFile), ...change }, null, 2),
  );
}

/** The key of a passphrase of this workstation; `salt` is that of its state. */
export const passphraseKey = (passphrase: string, salt: string): Promise<LockKey> =>
  newKey(passphrase, usualCost, Buffer.from(salt, 'base64'));

export const saveLock = ({ salt, cost, key }: LockKey): SavedLock => ({
  salt: salt.toString('base64'),
  cost,
  key: key.toString('base64'),
});

export const readLock = ({ salt, cost, key }: SavedLock): LockKey => ({
  salt: Buffer.from(salt, 'base64'),
  cost,
  key: Buffer.from(key, 'base64'),
});
