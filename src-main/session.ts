import { existsSync, statSync } from 'node:fs';
import { type Answerer, type CallLog, createAnswerer } from './answer-call.ts';
import { createBackups } from './backups/backup-service.ts';
import { finishSwap } from './backups/swap-database.ts';
import { contract, type OfficeHandlers } from './contract/contract.ts';
import { type Failure, failure, type Result, success } from './contract/result.ts';
import { codeOf } from './disk/replace-file.ts';
import type { FaultDesk } from './faults/fault-desk.ts';
import { createFaults } from './faults/fault-service.ts';
import { guardCalls } from './guard-calls.ts';
import { type Office, type OfficeOptions, openOffice } from './office.ts';

export interface SessionOptions extends OfficeOptions {
  /** The office has worked with this file before: when it is gone, nobody begins a new one unasked. */
  isRemembered: boolean;
  /** Where a new office is begun when the remembered place is gone. */
  usualFile: string;
  log: CallLog;
  faults: FaultDesk;
  now?: () => Date;
  /** An office is open on this file. */
  onOpened(databaseFile: string): void;
  /** What the window shows is of another office now: it must load its screens again. */
  onChanged(): void;
}

type Closed = { failure: Failure; state: Exclude<StartState, 'open'> };
type StartState = 'open' | 'missing' | 'damaged' | 'newer' | 'locked' | 'refused';

const stateOf: Record<string, Closed['state']> = {
  'database-missing': 'missing',
  'database-damaged': 'damaged',
  'database-newer': 'newer',
  'database-locked': 'locked',
};

/**
 * The office of a window, or why there is none: opens it, goes back to a backup while it is open or cannot be, and answers
 * the window. Without an office only `start`, `backups` and `faults` are answered: the start screen asks nothing else.
 */
export function createSession(options: SessionOptions) {
  const { resourcesFolder, workersFolder, desktop, log, now = () => new Date() } = options;
  let { databaseFile, isRemembered } = options;
  let office: Office | undefined;
  let closed: Closed | undefined;
  let answerer: Answerer;
  /** The window is told after it got its answer. */
  let isChanged = false;

  function open(): void {
    const opened = tryToOpen();
    office = opened.ok ? opened.value : undefined;
    closed = opened.ok
      ? undefined
      : { failure: opened.error, state: stateOf[opened.error.code] ?? 'refused' };
    const own = { start, backups: backups.handlers, faults };
    answerer = office
      ? guardCalls(contract, createAnswerer(contract, { ...office.handlers, ...own }, log), office.seat)
      : createAnswerer(
          { start: contract.start, backups: contract.backups, faults: contract.faults },
          own,
          log,
        );
    if (!office) return;
    isRemembered = true;
    options.onOpened(databaseFile);
  }

  function tryToOpen(): Result<Office> {
    try {
      finishSwap(databaseFile);
    } catch (error) {
      return failure(
        'restore-unfinished',
        `Pemulihan yang terputus belum dapat diselesaikan (${codeOf(error)}). Tutup program lain yang membuka basis data, lalu coba lagi.`,
      );
    }
    if (isRemembered && !existsSync(databaseFile))
      return failure(
        'database-missing',
        `Terakhir kali basis data kantor ada di ${databaseFile}, tetapi sekarang tidak ditemukan.`,
      );
    // For the database this is an empty file to begin in; for an office that worked with it, it is the loss of everything.
    if (isRemembered && statSync(databaseFile).size === 0)
      return failure(
        'database-damaged',
        `Basis data ${databaseFile} kosong: isinya hilang. Pulihkan dari cadangan.`,
      );
    try {
      return openOffice({ databaseFile, resourcesFolder, workersFolder, desktop });
    } catch (error) {
      // Damage that the check of the file does not see: a letter in the schema's own text, a setting that is not JSON.
      log.defect('open office', error);
      return failure(
        'database-damaged',
        `Isi basis data ${databaseFile} tidak dapat dibaca program. Jangan dihapus: pulihkan dari cadangan terakhir, dan laporkan kepada pengelola aplikasi.`,
      );
    }
  }

  const faults = createFaults({ desktop, desk: options.faults, now });
  const backups = createBackups({
    databaseFile: () => databaseFile,
    ...{ workersFolder, desktop, now },
    lastChange: () => office?.lastChange() ?? null,
    isDamaged: () => closed?.state === 'damaged',
    missingContents: () => office?.missingContents() ?? 0,
    whileClosed(work) {
      office?.close();
      try {
        const done = work();
        isChanged = done.ok;
        return done;
      } finally {
        open();
      }
    },
  });

  function reopen(): void {
    open();
    isChanged = true;
  }

  const start: OfficeHandlers['start'] = {
    state: () =>
      success({ state: closed?.state ?? 'open', message: closed?.failure.message ?? '', databaseFile }),
    retry() {
      if (!office) reopen();
      return success({});
    },
    async findDatabase() {
      if (office) return success({ found: true });
      const found = await desktop.chooseBackup();
      if (found === undefined) return success({ found: false });
      databaseFile = found;
      reopen();
      return success({ found: true });
    },
    beginNew() {
      if (closed?.state !== 'missing')
        return failure('office-exists', 'Kantor baru hanya dimulai bila basis datanya tidak ditemukan.');
      if (!existsSync(options.usualFile)) databaseFile = options.usualFile;
      isRemembered = false;
      reopen();
      return success({});
    },
  };

  open();
  return {
    async answer(name: unknown, input: unknown): Promise<Result<unknown>> {
      const answer = await answerer(name, input);
      if (isChanged) setTimeout(options.onChanged, 100);
      isChanged = false;
      return answer;
    },
    /** The open office, if there is one. */
    office: (): Office | undefined => office,
    daily: backups.daily,
    /** Makes the copy of a clean close when something changed, and closes the office. */
    async close(): Promise<void> {
      try {
        await backups.atClose();
      } catch (error) {
        log.defect('backup at close', error);
      } finally {
        office?.close();
        office = undefined;
      }
    },
  };
}
