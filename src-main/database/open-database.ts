import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, type Result, success } from '../contract/result.ts';
import { arePagesSound } from './check.ts';
import { applicationId, type Connection, connect } from './connection.ts';
import { dropCopyNote } from './copy-note.ts';
import { type Migration, migrate, migrations, schemaVersion } from './migrations.ts';
import { takeRestorePoint } from './take-restore-point.ts';

export interface OpenedDatabase {
  connection: Connection;
  /** The file did not exist before. */
  isNew: boolean;
  /** Its pages were looked at; false = whoever opened it does so soon, as `checkLater` promised. */
  isChecked: boolean;
}

export interface OpenOptions {
  steps?: Migration[];
  /**
   * A file that was closed in order is used before its pages are looked at, which takes 0.4 s at 43,358 businesses and
   * 10 s at a million. One that was not closed in order, or is about to be migrated, is always looked at first.
   */
  checkLater?: boolean;
}

/**
 * Opens the office's database, or begins one where no file is. Checks the file, takes a verified restore point before
 * a migration, and refuses in words: `database-foreign`, `database-damaged`, `database-newer`, `database-locked`,
 * `database-unreadable`, `migration-failed`. A refused file is left as it is.
 */
export function openDatabase(
  file: string,
  { steps = migrations, checkLater = false }: OpenOptions = {},
): Result<OpenedDatabase> {
  const isNew = !existsSync(file) || statSync(file).size === 0;
  let connection: Connection | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!isNew && !looksLikeSqlite(file)) return damaged(file);
    const canWait = checkLater && !isNew && isClosedInOrder(file);
    connection = connect(file);
    const answer = prepare(connection, file, { isNew, canWait }, steps);
    if (!answer.ok) connection.close();
    return answer;
  } catch (error) {
    connection?.close();
    return explain(file, error);
  }
}

function prepare(
  connection: Connection,
  file: string,
  { isNew, canWait }: { isNew: boolean; canWait: boolean },
  steps: Migration[],
): Result<OpenedDatabase> {
  const latest = steps.at(-1)?.version ?? 0;
  const version = schemaVersion(connection);
  const isChecked = !canWait || version < latest;
  if (isNew) connection.pragma(`application_id = ${applicationId}`);
  else {
    if (connection.pragma('application_id', { simple: true }) !== applicationId)
      return failure('database-foreign', `Berkas ${file} bukan basis data Sentra IKM. Pilih berkas lain.`);
    if (version > latest)
      return failure(
        'database-newer',
        `Basis data ini dibuat oleh Sentra IKM yang lebih baru (skema ${version}; program ini mengenal skema ${latest}). Pasang versi terbaru.`,
      );
    if (isChecked && !arePagesSound(connection)) return damaged(file);
    // Somebody may have put a backup in the place of the office's file by hand.
    dropCopyNote(connection);
  }
  if (version < latest) {
    if (!isNew) takeRestorePoint(connection, migrationPoint(file, version + 1));
    try {
      migrate(connection, steps);
    } catch (error) {
      if (isNew || isSqliteError(error, 'SQLITE_FULL')) throw error;
      return failure(
        'migration-failed',
        `Basis data tidak dapat disesuaikan dengan versi program ini; data tidak berubah. Versi lama program tetap dapat dipakai. Untuk teknisi: ${words(error)}.`,
      );
    }
  }
  return success({ connection, isNew, isChecked });
}

/** Whoever closes the last connection takes the log away; a power cut or a killed program leaves it. */
const isClosedInOrder = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;

/** Where the restore point before the step to a version of the schema lies, with the other backups. */
export const migrationPoint = (file: string, version: number): string =>
  join(dirname(file), 'cadangan', `sebelum-skema-${version}.db`);

function looksLikeSqlite(file: string): boolean {
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

const isSqliteError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith(code);

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const damaged = (file: string) =>
  failure(
    'database-damaged',
    `Basis data ${file} rusak. Jangan dihapus: simpan berkas itu dan pulihkan dari cadangan terakhir.`,
  );

function explain(file: string, error: unknown) {
  if (isSqliteError(error, 'SQLITE_CORRUPT') || isSqliteError(error, 'SQLITE_NOTADB')) return damaged(file);
  if (isSqliteError(error, 'SQLITE_BUSY') || isSqliteError(error, 'SQLITE_LOCKED'))
    return failure(
      'database-locked',
      `Basis data ${file} sedang dipakai program lain. Tutup program itu, lalu coba lagi.`,
    );
  if (isSqliteError(error, 'SQLITE_FULL'))
    return failure(
      'disk-full',
      `Tempat di diska habis; basis data ${file} tidak dapat dibuka. Kosongkan diska dahulu.`,
    );
  return failure('database-unreadable', `Basis data ${file} tidak dapat dibuka: ${words(error)}.`);
}
