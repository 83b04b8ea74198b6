import { existsSync, statSync } from 'node:fs';
import { type Answerer, type CallLog, createAnswerer } from './answer-call.ts';
import { createBackups } from './backups/backup-service.ts';
import { finishSwap } from './backups/swap-database.ts';
import { contract, type OfficeHandlers } from './contract/contract.ts';
import { type Failure, failure, type Result, success } from './contract/result.ts';
import { checkPagesInWorker } from './database/check-in-worker.ts';
import { codeOf } from './disk/replace-file.ts';
import type { FaultDesk } from './faults/fault-desk.ts';
import { createFaults } from './faults/fault-service.ts';
import { guardCalls } from './guard-calls.ts';
import { type Office, type OfficeOptions, openOffice } from './office.ts';
import { makeSample } from './sample/make-sample.ts';

export interface SessionOptions extends OfficeOptions {
  /** The office has worked with this file before: when it is gone, nobody begins a new one unasked. */
  isRemembered: boolean;
  /** Where a new office is begun when the remembered place is gone. */
  usualFile: string;
  /** Database of the sample, alone in a folder of its own. */
  sampleFile: string;
  log: CallLog;
  faults: FaultDesk;
  now?: () => Date;
  /** An office is open on this file. */
  onOpened(databaseFile: string): void;
  /** What the window shows is of another office now: it must load its screens again. */
  onChanged(): void;
}

/** Work that is under way for so long (ms) is worth a question before the window closes. */
const longAfter = 1000;
/** The first screen is drawn by then (ms), and the check no longer takes its processor. */
const afterFirstScreen = 2000;

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
  /** The sample is shown; the office's own file is closed, and what follows names it never. */
  let isSample = false;
  const shownFile = () => (isSample ? options.sampleFile : databaseFile);
  let isMaking = false;
  /** Damage was found in the background: from now on a file is looked at before it is used. */
  let isSuspect = false;
  /** Since when each job runs that has no answer yet. */
  const underWay = new Set<{ since: number }>();

  function open(): void {
    const opened = tryToOpen();
    office = opened.ok ? opened.value : undefined;
    closed = opened.ok
      ? undefined
      : { failure: opened.error, state: stateOf[opened.error.code] ?? 'refused' };
    const own = { start, backups: isSample ? withoutBackups(backups.handlers) : backups.handlers, faults };
    answerer = office
      ? guardCalls(contract, createAnswerer(contract, { ...office.handlers, ...own }, log), office.seat)
      : createAnswerer(
          { start: contract.start, backups: contract.backups, faults: contract.faults },
          own,
          log,
        );
    if (office && !office.isChecked && workersFolder !== null) checkLater(office, workersFolder);
    if (!office || isSample) return;
    isRemembered = true;
    options.onOpened(databaseFile);
  }

  function tryToOpen(): Result<Office> {
    const file = shownFile();
    try {
      finishSwap(file);
    } catch (error) {
      return failure(
        'restore-unfinished',
        `Pemulihan yang terputus belum dapat diselesaikan (${codeOf(error)}). Tutup program lain yang membuka basis data, lalu coba lagi.`,
      );
    }
    if (isRemembered && !isSample && !existsSync(file))
      return failure(
        'database-missing',
        `Terakhir kali basis data kantor ada di ${file}, tetapi sekarang tidak ditemukan.`,
      );
    // For the database this is an empty file to begin in; for an office that worked with it, it is the loss of everything.
    if (isRemembered && !isSample && statSync(file).size === 0)
      return failure('database-damaged', `Basis data ${file} kosong: isinya hilang. Pulihkan dari cadangan.`);
    try {
      const checkLater = workersFolder !== null && !isSuspect;
      return openOffice({ databaseFile: file, resourcesFolder, workersFolder, desktop, checkLater });
    } catch (error) {
      // Damage that the check of the file does not see: a letter in the schema's own text, a setting that is not JSON.
      log.defect('open office', error);
      return failure(
        'database-damaged',
        `Isi basis data ${file} tidak dapat dibaca program. Jangan dihapus: pulihkan dari cadangan terakhir, dan laporkan kepada pengelola aplikasi.`,
      );
    }
  }

  /** Looks at the pages of a file that was opened unseen; a damaged one is closed, and the window says so. */
  function checkLater(checked: Office, workers: string): void {
    const file = shownFile();
    setTimeout(async () => {
      try {
        if (office !== checked || (await checkPagesInWorker(workers, file)) || office !== checked) return;
        isSuspect = true;
        checked.close();
        open();
        options.onChanged();
      } catch (error) {
        log.defect('check after the start', error);
      }
    }, afterFirstScreen).unref();
  }

  const faults = createFaults({ desktop, desk: options.faults, now });
  const backups = createBackups({
    databaseFile: shownFile,
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

  async function openSample(fresh: boolean): Promise<Result<Record<string, never>>> {
    if (isSample && !fresh) return success({});
    if (isMaking || [...underWay].some(isLong))
      return failure(
        'work-under-way',
        'Masih ada pekerjaan yang berjalan. Tunggu sampai selesai, lalu coba lagi.',
      );
    if (fresh || !existsSync(options.sampleFile)) {
      isMaking = true;
      const made = await makeSample({
        ...{ databaseFile: options.sampleFile, resourcesFolder, workersFolder, desktop },
        // A file that is open cannot be replaced everywhere.
        replacing: () => isSample && office?.close(),
      }).finally(() => {
        isMaking = false;
        if (isSample) reopen();
      });
      if (isSample || !made.ok) return made.ok ? success({}) : made;
    }
    // As at a clean close: what was changed until now has its copy.
    await backups.atClose();
    office?.close();
    isSample = true;
    reopen();
    if (office) return success({});
    isSample = false;
    reopen();
    return failure(
      'sample-unreadable',
      'Data contoh yang lama tidak dapat dibuka. Buka kembali dengan pilihan data contoh yang baru.',
    );
  }

  const start: OfficeHandlers['start'] = {
    state: () =>
      success({
        ...{ state: closed?.state ?? 'open', message: closed?.failure.message ?? '' },
        ...{ databaseFile: shownFile(), isSample },
      }),
    openSample: ({ fresh }) => openSample(fresh),
    leaveSample() {
      if (!isSample) return success({});
      office?.close();
      isSample = false;
      reopen();
      return success({});
    },
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
      const call = { since: performance.now() };
      if (isJob(name, input)) underWay.add(call);
      try {
        const answer = await answerer(name, input);
        if (isChanged) setTimeout(options.onChanged, 100);
        isChanged = false;
        return answer;
      } finally {
        underWay.delete(call);
      }
    },
    /** Long work is under way: closing the window asks first. */
    isWorking: (): boolean => [...underWay].some(isLong),
    /** The open office, if there is one. */
    office: (): Office | undefined => office,
    /** The system asked the program to open this backup: the window shows it when it asks. */
    offerBackup: backups.offer,
    daily: async () => (isSample ? undefined : backups.daily()),
    /** Makes the copy of a clean close when something changed, and closes the office. */
    async close(): Promise<void> {
      try {
        if (!isSample) await backups.atClose();
      } catch (error) {
        log.defect('backup at close', error);
      } finally {
        office?.close();
        office = undefined;
      }
    },
  };
}

/** An import, an export, a print, or what backups do; what a screen reads for itself is not waited for. */
const isJob = (name: unknown, input: unknown): boolean =>
  (typeof name === 'string' && name.startsWith('backups.')) ||
  (typeof input === 'object' && input !== null && 'jobId' in input && input.jobId !== null);

const isLong = ({ since }: { since: number }): boolean => performance.now() - since > longAfter;

/** The sample has no backups of its own, and the office's must not land in it. */
function withoutBackups(handlers: OfficeHandlers['backups']): OfficeHandlers['backups'] {
  const refuse = () =>
    failure(
      'sample-open',
      'Yang terbuka adalah data contoh. Kembali dahulu ke data kantor; di sanalah cadangan dibuat dan dipulihkan.',
    );
  return {
    ...handlers,
    ...{ backupNow: refuse, offered: refuse, restore: refuse, chooseFolder: refuse, setPassphrase: refuse },
  };
}
