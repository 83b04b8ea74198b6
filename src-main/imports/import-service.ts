import { basename, extname } from 'node:path';
import type { RecordAccess } from '../contract/access-log.ts';
import type { FundSource } from '../contract/common.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { type ImportKind, importRequest } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import { createImportBatches } from './import-batches.ts';
import { doTaskInWorker } from './import-in-worker.ts';
import type { ImportTask, TaskResults } from './import-task.ts';
import { createPreviewRows, type PreviewRows } from './preview-rows.ts';
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
  recordAccess: RecordAccess;
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

  async function perform<T extends ImportTask>(
    task: T,
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<Result<TaskResults[T['action']]>> {
    const place = { resourcesFolder, today: today() };
    const result =
      workersFolder === null
        ? await (await import('./import-task.ts')).doTask({ ...place, connection }, task, {
            progress,
            isCancelled: () => signal?.aborted === true,
          })
        : await doTaskInWorker(workersFolder, { ...place, databaseFile, task }, progress, signal);
    return result as Result<TaskResults[T['action']]>;
  }

  const performAsJob = async <T extends ImportTask>(jobId: string, task: T) => {
    const job = jobs.start(jobId);
    try {
      return await perform(task, job.progress, job.signal);
    } finally {
      job.end();
    }
  };

  /** The rows of the last preview: only those can be on screen. */
  let shown: { previewId: string; rows: PreviewRows } | null = null;
  const ofPreview = <T>(previewId: string, answer: (rows: PreviewRows) => T): Result<T> =>
    shown?.previewId === previewId
      ? success(answer(shown.rows))
      : failure('preview-gone', 'Hasil pemeriksaan ini sudah tidak ada. Periksa isi berkasnya sekali lagi.');

  const handlers: OfficeHandlers['imports'] = {
    async chooseFile() {
      const file = await desktop.chooseWorkbook();
      return success(file === undefined ? null : { file, name: basename(file) });
    },
    inspect: (request) => perform({ action: 'inspect', request }, () => {}),
    async preview({ jobId, ...request }) {
      const done = await performAsJob(jobId, { action: 'preview', request });
      if (!done.ok) return done;
      const { packed, ...answer } = done.value;
      shown = { previewId: jobId, rows: createPreviewRows(packed) };
      return success({ previewId: jobId, ...answer });
    },
    previewRows: ({ previewId, from, limit, ...question }) =>
      ofPreview(previewId, (rows) => rows.page(question, from, limit)),
    previewRow: ({ previewId, row }) => ofPreview(previewId, (rows) => rows.row(row) ?? null),
    previewDecisions: ({ previewId, ...question }) =>
      ofPreview(previewId, (rows) => rows.decisions(question)),
    async commit({ jobId, ...request }) {
      const done = await performAsJob(jobId, { action: 'commit', request });
      if (done.ok) shown = null;
      return done;
    },
    async saveRejects({ jobId, ...request }) {
      const name = basename(request.file, extname(request.file));
      const target = await chooseXlsx(`${name} - perlu diperbaiki.xlsx`);
      if (target === undefined) return success(null);
      const done = await performAsJob(jobId, { action: 'rejects', request, target });
      if (!done.ok) return done;
      const entry = { kind: 'ekspor', records: done.value.rows, masked: false, personal: true } as const;
      options.recordAccess({ ...entry, title: `Baris perlu diperbaiki dari ${name}`, file: target });
      return success({ path: target, rows: done.value.rows });
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
      fileVersion: null,
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
    const task = { action: 'report', request: request.data, write: !wanted.dryRun } as const;
    const done = await perform(task, () => {});
    if (!done.ok) return done;
    const { report, rejects } = done.value;
    return success({ report, rejects: (file) => writeRejects(rejects, file) });
  }

  /** Writes the workbook to be filled in, over what is there. */
  const saveTemplate = (kind: ImportKind, file: string): Promise<Result<{ file: string }>> =>
    writeTemplate(kind, templateLists(connection), file);

  return { handlers, runFile, saveTemplate };
}
