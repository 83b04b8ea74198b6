import { basename } from 'node:path';
import type { FundSource } from '../contract/common.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { type ImportKind, type ImportRequest, importRequest, type PreviewRow } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import { createImportBatches } from './import-batches.ts';
import { doTaskInWorker } from './import-in-worker.ts';
import { doTask, type ImportTask, type TaskResult } from './import-task.ts';
import { writeRejects } from './rejects-workbook.ts';
import type { Report } from './report.ts';
import type { RunResult } from './run-import.ts';

export interface ImportServiceOptions {
  connection: Connection;
  databaseFile: string;
  resourcesFolder: string;
  /** Where the built workers stand; null = in this thread (tests). */
  workersFolder: string | null;
  desktop: Desktop;
  jobs: {
    start(jobId: string): {
      signal: AbortSignal;
      progress(stage: string, done: number, total: number): void;
      end(): void;
    };
  };
  /** ISO date. */
  today: () => string;
}

/** An import by the command line. */
export interface FileImport {
  kind: ImportKind;
  file: string;
  sheet?: string;
  programName?: string;
  fiscalYear?: number;
  fundSource?: FundSource;
  ceremonyDate?: string;
  ceremonyPlace?: string;
  dryRun: boolean;
  /** Takes a likeness as a new business, a repetition as the same one, an ambiguous village as not known. */
  acceptDecisions: boolean;
}

export interface FileImported {
  report: Report;
  /** Writes the rejected rows as a workbook; the number of them. */
  rejects: (file: string) => Promise<Result<{ rows: number }>>;
}

/** The most rows that a preview shows at once. */
const mostRows = 5_000;
const urgency: PreviewRow['outcome'][] = [
  'rejected',
  'needs-decision',
  'changed',
  'new',
  'skipped',
  'unchanged',
];

type Progress = (stage: string, done: number, total: number) => void;

/** Imports of workbooks: looking at a file, deciding its rows, writing them as one batch. */
export function createImports(options: ImportServiceOptions) {
  const { connection, databaseFile, resourcesFolder, workersFolder, desktop, jobs, today } = options;

  async function perform(
    task: ImportTask,
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<Result<TaskResult>> {
    if (workersFolder !== null)
      return doTaskInWorker(
        workersFolder,
        { databaseFile, resourcesFolder, today: today(), task },
        progress,
        signal,
      );
    const place = { connection, resourcesFolder, today: today() };
    return doTask(place, task, { progress, isCancelled: () => signal?.aborted === true });
  }

  async function run(
    request: ImportRequest,
    write: boolean,
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<Result<RunResult>> {
    const done = await perform({ action: 'run', request, write }, progress, signal);
    if (!done.ok) return done;
    if (!('run' in done.value)) throw new Error('the import answered another question');
    return success(done.value.run);
  }

  async function runAsJob(
    { jobId, ...request }: ImportRequest & { jobId: string },
    write: boolean,
  ): Promise<Result<RunResult>> {
    const job = jobs.start(jobId);
    try {
      return await run(request, write, job.progress, job.signal);
    } finally {
      job.end();
    }
  }

  const handlers: OfficeHandlers['imports'] = {
    async chooseFile() {
      const file = await desktop.chooseWorkbook();
      return success(file === undefined ? null : { file, name: basename(file) });
    },
    async inspect(request) {
      const done = await perform({ action: 'inspect', request }, () => {});
      if (!done.ok) return done;
      if (!('inspection' in done.value)) throw new Error('the import answered another question');
      return success(done.value.inspection);
    },
    async preview(request) {
      const done = await runAsJob(request, false);
      if (!done.ok) return done;
      const { rows, report } = done.value;
      return success({
        counts: report.counts,
        rows: mostUrgent(rows),
        truncated: rows.length > mostRows,
      });
    },
    async commit(request) {
      const done = await runAsJob(request, true);
      if (!done.ok) return done;
      const { report, programId } = done.value;
      return success({
        batch: report.batch,
        counts: report.counts,
        programId,
        milliseconds: report.milliseconds,
      });
    },
    batches: () => success(createImportBatches(connection).all()),
  };

  /** The same for the command line: no window, no corrections, no decisions one by one. */
  async function runFile(wanted: FileImport): Promise<Result<FileImported>> {
    const request = importRequest.safeParse({
      kind: wanted.kind,
      file: wanted.file,
      sheet: wanted.sheet ?? null,
      mapping: {},
      corrections: {},
      decisions: {},
      acceptDecisions: wanted.acceptDecisions,
      program:
        wanted.programName === undefined
          ? null
          : {
              name: wanted.programName,
              fiscalYear: wanted.fiscalYear ?? null,
              fundSource: wanted.fundSource ?? null,
              ceremonyDate: wanted.ceremonyDate ?? null,
              ceremonyPlace: wanted.ceremonyPlace ?? '',
            },
    });
    if (!request.success)
      return failure('invalid-input', request.error.issues.map((issue) => issue.message).join(' '));
    const done = await run(request.data, !wanted.dryRun, () => {});
    if (!done.ok) return done;
    const { report, rejects } = done.value;
    return success({ report, rejects: (file) => writeRejects(rejects, file) });
  }

  return { handlers, runFile };
}

export type Imports = ReturnType<typeof createImports>;

/** The rows that the officer has to look at come first into the limit; the order is that of the sheet. */
function mostUrgent(rows: PreviewRow[]): PreviewRow[] {
  if (rows.length <= mostRows) return rows;
  return rows
    .toSorted((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome))
    .slice(0, mostRows)
    .sort((a, b) => a.row - b.row);
}
