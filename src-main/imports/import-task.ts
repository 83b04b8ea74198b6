import type { ImportRequest, Inspection } from '../contract/imports.ts';
import { type Result, success } from '../contract/result.ts';
import type { Control } from './control.ts';
import { blocksOf, type PackedPreview, packPreview } from './pack-preview.ts';
import type { Counts } from './plan.ts';
import { type Rejects, writeRejects } from './rejects-workbook.ts';
import type { Report } from './report.ts';
import { type ImportPlace, inspectFile, runImport } from './run-import.ts';

/** What can be asked of the import, as plain data for the worker. */
export type ImportTask =
  | { action: 'inspect'; request: Pick<ImportRequest, 'kind' | 'file' | 'sheet' | 'mapping'> }
  | { action: 'preview'; request: ImportRequest }
  | { action: 'commit'; request: ImportRequest }
  /** For the command line: with what the report and the workbook of rejects need. */
  | { action: 'report'; request: ImportRequest; write: boolean }
  | { action: 'rejects'; request: ImportRequest; target: string };

/** What comes of each task, as plain data from the worker. */
export interface TaskResults {
  inspect: Inspection;
  preview: { fileVersion: string; counts: Counts; packed: PackedPreview };
  commit: { batch: number | null; counts: Counts; programId: number | null; milliseconds: number };
  report: { report: Report; rejects: Rejects };
  rejects: { rows: number };
}

export type TaskResult = TaskResults[keyof TaskResults];

/** Does a task in this thread. */
export async function doTask(
  place: ImportPlace,
  task: ImportTask,
  control: Control,
): Promise<Result<TaskResult>> {
  if (task.action === 'inspect') return inspectFile(place, task.request, control);
  const isWriting = task.action === 'commit' || (task.action === 'report' && task.write);
  const done = runImport(place, task.request, isWriting, control);
  if (!done.ok) return done;
  const { report, rows, table, programId, fileVersion } = done.value;
  switch (task.action) {
    case 'preview':
      return success({
        fileVersion,
        counts: report.counts,
        packed: packPreview(task.request.kind, table, rows),
      });
    case 'commit': {
      const { batch, counts, milliseconds } = report;
      return success({ batch, counts, programId, milliseconds });
    }
    case 'report':
      return success({ report, rejects: done.value.rejects() });
    case 'rejects':
      return writeRejects(done.value.rejects({ withUndecided: true }), task.target);
  }
}

/** What of a result is handed over to the main process instead of being copied. */
export const handedOver = (result: Result<TaskResult>): ArrayBuffer[] =>
  result.ok && 'packed' in result.value ? blocksOf(result.value.packed) : [];
