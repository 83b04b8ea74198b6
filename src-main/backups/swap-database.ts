import * as fileSystem from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '../contract/result.ts';
import { connect } from '../database/connection.ts';
import { codeOf } from '../disk/replace-file.ts';
import { stagedFile } from './stage-restore.ts';

/** What is asked of the disk; tests give one that dies at a step. */
export type SwapDisk = Pick<
  typeof fileSystem,
  | 'existsSync'
  | 'renameSync'
  | 'rmSync'
  | 'writeFileSync'
  | 'openSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'readFileSync'
>;

const journalOf = (databaseFile: string): string => `${databaseFile}.pemulihan.json`;
/** The log of SQLite belongs to its file: both move together, under one name. */
const parts = ['', '-wal', '-shm'];

const journal = z.object({ aside: z.string().min(1) });

/**
 * Puts the staged file in the place of the office's, which goes to `aside` with its log. The journal is written first;
 * from then on a crash at any step is finished by `finishSwap` at the next start, before that nothing has happened: either
 * the old or the new file is the office's, whole. Nobody may have the database open. Fails with `swap-failed`, and then
 * the old file is in its place.
 */
export function swapDatabase(
  databaseFile: string,
  aside: string,
  disk: SwapDisk = fileSystem,
): Result<object> {
  const file = journalOf(databaseFile);
  try {
    writeJournal(file, aside, disk);
    finishSwap(databaseFile, disk);
    return success({});
  } catch (error) {
    const code = codeOf(error);
    // It is in its place; only the journal could not be taken away, which the next start does.
    if (!disk.existsSync(stagedFile(databaseFile))) return success({});
    putBack(databaseFile, aside, disk);
    disk.rmSync(file, { force: true });
    return failure(
      'swap-failed',
      `Basis data tidak dapat diganti (${code}) dan tetap seperti semula. Tutup program lain yang membukanya, lalu ulangi.`,
    );
  }
}

/**
 * Finishes a restore that was cut off; true when there was one. Called before the database is opened. Throws what the disk
 * throws.
 */
export function finishSwap(databaseFile: string, disk: SwapDisk = fileSystem): boolean {
  const file = journalOf(databaseFile);
  if (!disk.existsSync(file)) return false;
  const read = journal.safeParse(readJson(disk.readFileSync(file, 'utf8')));
  const staged = stagedFile(databaseFile);
  // The staged file goes last: while it is there, what stands in the office's place is still the old one.
  if (read.success && disk.existsSync(staged)) {
    const aside = freeName(read.data.aside, databaseFile, disk);
    for (const part of parts)
      if (disk.existsSync(`${databaseFile}${part}`))
        disk.renameSync(`${databaseFile}${part}`, `${aside}${part}`);
    disk.renameSync(staged, databaseFile);
  }
  syncFolder(dirname(databaseFile), disk);
  disk.rmSync(file, { force: true });
  return true;
}

/** Somebody may have begun a new database between a crash and this start: it must not overwrite what was put aside. */
function freeName(aside: string, databaseFile: string, disk: SwapDisk): string {
  if (!disk.existsSync(databaseFile)) return aside;
  let free = aside;
  for (let count = 2; disk.existsSync(free); count += 1) free = aside.replace(/(\.db)?$/, `-${count}.db`);
  return free;
}

function putBack(databaseFile: string, aside: string, disk: SwapDisk): void {
  if (disk.existsSync(databaseFile)) return;
  for (const part of parts)
    if (disk.existsSync(`${aside}${part}`)) disk.renameSync(`${aside}${part}`, `${databaseFile}${part}`);
}

function writeJournal(file: string, aside: string, disk: SwapDisk): void {
  disk.writeFileSync(`${file}.sementara`, JSON.stringify({ aside }));
  const handle = disk.openSync(`${file}.sementara`, 'r+');
  disk.fsyncSync(handle);
  disk.closeSync(handle);
  disk.renameSync(`${file}.sementara`, file);
  syncFolder(dirname(file), disk);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes the new names last through a power cut. Windows has no such call for a folder and needs none. */
function syncFolder(folder: string, disk: SwapDisk): void {
  if (process.platform === 'win32') return;
  const handle = disk.openSync(folder, 'r');
  disk.fsyncSync(handle);
  disk.closeSync(handle);
}

/**
 * Whether this process alone has the database: SQLite leaves the log of a database only when nobody else is connected, so
 * this also brings the log into the file. Refuses `database-in-use`. A file that cannot be opened at all is nobody's: `readable`
 * false.
 */
export function takeAlone(databaseFile: string): Result<{ readable: boolean }> {
  if (!fileSystem.existsSync(databaseFile)) return success({ readable: true });
  try {
    const connection = connect(databaseFile);
    try {
      connection.pragma('busy_timeout = 300');
      connection.pragma('journal_mode = DELETE');
    } finally {
      connection.close();
    }
    return success({ readable: true });
  } catch (error) {
    const code = codeOf(error);
    if (!/^SQLITE_(BUSY|LOCKED)/.test(code)) return success({ readable: false });
    return failure(
      'database-in-use',
      `Basis data "${basename(databaseFile)}" sedang dibuka oleh Sentra IKM atau program lain. Tutup dahulu, lalu pulihkan.`,
    );
  }
}
