import { basename, extname } from 'node:path';
import type { FundSource } from '../contract/common.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { type ImportKind, type ImportRequest, importRequest } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import { createImportBatches } from './import-batches.ts';
import { doTaskInWorker } from './import-in-worker.ts';
import { doTask, type ImportTask, type TaskResult } from './import-task.ts';
import { writeRejects } from './rejects-workbook.ts';
import type { Report } from './report.ts';
import { templateLists, templateName, writeTemplate } from './template-workbook.ts';

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
  dataYear?: number;
  dryRun: boolean;
  /** Takes a likeness as a new business, a repetition as the same one, an ambiguous village as not known. */
  acceptDecisions: boolean;
}

export interface FileImported {
  report: Report;
  /** Writes the rejected rows as a workbook; the number of them. */
  rejects: (file: string) => Promise<Result<{ rows: number }>>;
}

type Progress = (stage: string, done: number, total: number) => void;

/** Imports of workbooks: looking at a file, deciding its rows, writing them as one batch. */
export function createImports(options: ImportServiceOptions) {
  const { connection, databaseFile, resourcesFolder, workersFolder, desktop, jobs, today } = options;

  /** Where to save a workbook; the ending is added where it was left out. */
  async function chooseXlsx(suggested: string): Promise<string | undefined> {
    const chosen = await desktop.chooseSavePath(suggested);
    return chosen === undefined || /\.xlsx$/i.test(chosen) ? chosen : `${chosen}.xlsx`;
  }

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

  const performAsJob = async (jobId: string, task: ImportTask): Promise<Result<TaskResult>> => {
    const job = jobs.start(jobId);
    try {
      return await perform(task, job.progress, job.signal);
    } finally {
      job.end();
    }
  };
  const runForScreen = async ({ jobId, ...request }: ImportRequest & { jobId: string }, write: boolean) =>
    answerOf(await performAsJob(jobId, { action: 'run', request, write, whole: false }), 'run');

  const handlers: OfficeHandlers['imports'] = {
    async chooseFile() {
      const file = await desktop.chooseWorkbook();
      return success(file === undefined ? null : { file, name: basename(file) });
    },
    async inspect(request) {
      const done = answerOf(await perform({ action: 'inspect', request }, () => {}), 'inspection');
      return done.ok ? success(done.value.inspection) : done;
    },
    async preview(request) {
      const done = await runForScreen(request, false);
      if (!done.ok) return done;
      const { run, truncated } = done.value;
      return success({ counts: run.report.counts, rows: run.rows, truncated });
    },
    async commit(request) {
      const done = await runForScreen(request, true);
      if (!done.ok) return done;
      const { report, programId } = done.value.run;
      return success({
        batch: report.batch,
        counts: report.counts,
        programId,
        milliseconds: report.milliseconds,
      });
    },
    async saveRejects({ jobId, ...request }) {
      const target = await chooseXlsx(`${basename(request.file, extname(request.file))} - ditolak.xlsx`);
      if (target === undefined) return success(null);
      const done = answerOf(await performAsJob(jobId, { action: 'rejects', request, target }), 'written');
      return done.ok ? success({ path: target, rows: done.value.written.rows }) : done;
    },
    async saveTemplate({ kind }) {
      const target = await chooseXlsx(`${templateName[kind]}.xlsx`);
      if (target === undefined) return success(null);
      const written = await saveTemplate(kind, target);
      return written.ok ? success({ path: target }) : written;
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
      dataYear: wanted.dataYear ?? null,
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
    const task = { action: 'run', request: request.data, write: !wanted.dryRun, whole: true } as const;
    const done = answerOf(await perform(task, () => {}), 'run');
    if (!done.ok) return done;
    const { report, rejects } = done.value.run;
    return success({ report, rejects: (file) => writeRejects(rejects, file) });
  }

  /** Writes the workbook to be filled in, over what is there. */
  const saveTemplate = (kind: ImportKind, file: string): Promise<Result<{ file: string }>> =>
    writeTemplate(kind, templateLists(connection), file);

  return { handlers, runFile, saveTemplate };
}

export type Imports = ReturnType<typeof createImports>;

/** The result of a task by what was asked of it. */
function answerOf<K extends 'inspection' | 'run' | 'written'>(
  result: Result<TaskResult>,
  key: K,
): Result<Extract<TaskResult, Record<K, unknown>>> {
  if (!result.ok) return result;
  if (!(key in result.value)) throw new Error('the import answered another question');
  return success(result.value as Extract<TaskResult, Record<K, unknown>>);
}
