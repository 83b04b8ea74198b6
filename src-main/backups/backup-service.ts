import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import { overdueOutsideCopy } from '../rules/backup-keeping.ts';
import { performBackupTask } from './backup-in-worker.ts';
import { localTime, seriesName } from './backup-names.ts';
import { backupFolder, passphraseKey, readBackupState, saveBackupState, saveLock } from './backup-state.ts';
import { exchangeDatabase } from './exchange.ts';
import { describeBackup, listBackups } from './list-backups.ts';
import { nextSequence } from './make-backup.ts';

export interface BackupOptions {
  /** Where the office's database is, or should be. */
  databaseFile: () => string;
  /** Where the built workers stand; null = in this thread (tests). */
  workersFolder: string | null;
  desktop: Pick<Desktop, 'chooseFolder' | 'chooseBackup'>;
  now: () => Date;
  /** Number of the last change of the open office; null when none is open. */
  lastChange: () => number | null;
  /** The office's file cannot be read. */
  isDamaged: () => boolean;
  /** Closes the office, does what must be done while nobody has the database, and opens what is there then. */
  whileClosed: <T>(work: () => Result<T>) => Result<T>;
  /** Contents of attached files that the open office misses. */
  missingContents: () => number;
}

/** Copies of the office's database: made, taken outside, listed, and gone back to. */
export function createBackups(options: BackupOptions) {
  const { databaseFile, workersFolder, desktop, now, lastChange, whileClosed } = options;
  /** Only what was listed or chosen may be restored: a path that the window makes up is refused. */
  const shown = new Set<string>();
  const show = <T extends { path: string }>(row: T): T => {
    shown.add(resolve(row.path));
    return row;
  };
  let offered: string | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: two copies at once would get the same number. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  async function makeBackup(): Promise<Result<{ path: string; outside: string | null }>> {
    if (lastChange() === null)
      return failure(
        'office-closed',
        'Tidak ada basis data yang terbuka, sehingga tidak ada yang dicadangkan.',
      );
    const file = databaseFile();
    const state = readBackupState(file);
    const folder = backupFolder(file);
    const outside = state.folder !== null && existsSync(state.folder) ? state.folder : null;
    const numbers = [folder, ...(outside ? [outside] : [])].map((one) => nextSequence(one, state.station));
    const at = now();
    const name = seriesName(state.station, Math.max(...(await Promise.all(numbers))), localTime(at), false);
    const done = await performBackupTask(workersFolder, {
      ...{ action: 'backup', databaseFile: file, folder, name, station: state.station },
      at: at.toISOString(),
      outside: outside ? { folder: outside, lock: state.lock } : null,
    });
    const { station } = state;
    if (!done.ok) {
      await saveBackupState(file, { station, problem: done.error.message });
      return done;
    }
    const { note, outside: taken } = done.value;
    // Only now: the copy is there, checked and on the disk.
    const saved = await saveBackupState(file, {
      ...{ station, lastCopyAt: at.toISOString(), lastChange: note.lastChange },
      ...(taken?.ok ? { lastOutsideAt: at.toISOString() } : {}),
      problem: taken && !taken.ok ? taken.error.message : null,
    });
    if (!saved.ok) return saved;
    if (taken && !taken.ok) return taken;
    return success({ path: join(folder, name), outside: taken ? taken.value.path : null });
  }

  async function restore(path: string, passphrase: string | null) {
    const file = databaseFile();
    const state = readBackupState(file);
    const staged = await performBackupTask(workersFolder, {
      ...{ action: 'stage', databaseFile: file, source: path, passphrase, lock: state.lock },
    });
    if (!staged.ok) return staged;
    const at = now();
    const exchanged = whileClosed(() => exchangeDatabase(file, at, options.isDamaged()));
    if (!exchanged.ok) return exchanged;
    const { aside } = exchanged.value;
    const missingContents = options.missingContents();
    await saveBackupState(file, {
      station: state.station,
      // What the last copy held is not what the office holds now.
      lastChange: null,
      lastRestore: { at: at.toISOString(), from: path, aside: aside ?? '', missingContents },
    });
    return success({ aside, missingContents });
  }

  const handlers: OfficeHandlers['backups'] = {
    status() {
      const state = readBackupState(databaseFile());
      const { folder, lastCopyAt, lastOutsideAt, problem, lastRestore } = state;
      const dayOf = (at: string) => localTime(new Date(at)).slice(0, 10);
      return success({
        ...{ ownFolder: backupFolder(databaseFile()), folder, lastCopyAt, lastOutsideAt, problem },
        folderPresent: folder !== null && existsSync(folder),
        locked: state.lock !== null,
        overdue: overdueOutsideCopy(lastOutsideAt && dayOf(lastOutsideAt), localTime(now()).slice(0, 10)),
        // The way back is offered as long as the file is there.
        lastRestore: lastRestore && {
          ...lastRestore,
          aside: existsSync(lastRestore.aside) ? show({ path: lastRestore.aside }).path : '',
        },
      });
    },
    async list() {
      const { folder } = readBackupState(databaseFile());
      const own = await listBackups(backupFolder(databaseFile()), 'komputer');
      const outside = folder === null ? [] : await listBackups(folder, 'luar');
      return success([...own, ...outside].map(show));
    },
    backupNow: () => inTurn(makeBackup),
    async chooseFolder() {
      const folder = await desktop.chooseFolder();
      if (folder === undefined) return success({ chosen: false });
      if (resolve(folder) === resolve(backupFolder(databaseFile())))
        return failure(
          'folder-same',
          'Folder itu sudah dipakai untuk cadangan di komputer ini. Pilih folder di diska lain.',
        );
      const { station } = readBackupState(databaseFile());
      const saved = await saveBackupState(databaseFile(), { station, folder });
      return saved.ok ? success({ chosen: true }) : saved;
    },
    async forgetFolder() {
      const saved = await saveBackupState(databaseFile(), { folder: null });
      return saved.ok ? success({}) : saved;
    },
    async setPassphrase({ passphrase }) {
      if (passphrase !== null && passphrase.trim().length < shortestPassphrase)
        return failure('passphrase-short', `Frasa sandi paling sedikit ${shortestPassphrase} huruf.`, {
          passphrase: `Paling sedikit ${shortestPassphrase} huruf; beberapa kata lebih mudah diingat.`,
        });
      const { station, salt } = readBackupState(databaseFile());
      const lock = passphrase === null ? null : saveLock(await passphraseKey(passphrase, salt));
      const saved = await saveBackupState(databaseFile(), { station, salt, lock });
      return saved.ok ? success({}) : saved;
    },
    async chooseFile() {
      const path = await desktop.chooseBackup();
      return success(path === undefined ? null : show(await describeBackup(path, 'lain')));
    },
    async offered() {
      const path = offered;
      offered = undefined;
      return success(path === undefined ? null : show(await describeBackup(path, 'lain')));
    },
    restore({ path, passphrase }) {
      if (!shown.has(resolve(path)))
        return failure('backup-unknown', 'Pilih dahulu cadangannya dari daftar atau dari berkas.');
      return inTurn(() => restore(path, passphrase));
    },
  };

  return {
    handlers,
    /** Keeps a backup that the system asked the program to open, until the window asks for it. */
    offer(path: string): void {
      offered = path;
    },
    /** The copy of the day, at the first use; nothing when there is one. */
    daily: () =>
      inTurn(async () => {
        const { lastCopyAt } = readBackupState(databaseFile());
        const day = (at: Date) => localTime(at).slice(0, 10);
        if (lastCopyAt === null || day(new Date(lastCopyAt)) !== day(now())) await makeBackup();
      }),
    /** The copy at a clean close: when something changed, or the second folder lacks the last copy. */
    atClose: () =>
      inTurn(async () => {
        const state = readBackupState(databaseFile());
        const change = lastChange();
        if (change === null) return;
        const outsideLacks =
          state.folder !== null &&
          existsSync(state.folder) &&
          (state.lastOutsideAt ?? '') < (state.lastCopyAt ?? '');
        if (change !== (state.lastChange ?? 0) || outsideLacks) await makeBackup();
      }),
  };
}

const shortestPassphrase = 8;
