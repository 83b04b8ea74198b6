import type { ImportRequest, Inspection, Outcome, PreviewRow } from '../contract/imports.ts';
import { type Result, success } from '../contract/result.ts';
import type { Control } from './control.ts';
import { writeRejects } from './rejects-workbook.ts';
import { type ImportPlace, inspectFile, type RunResult, runImport } from './run-import.ts';

/** What can be asked of the import, as plain data for the worker. */
export type ImportTask =
  | { action: 'inspect'; request: Pick<ImportRequest, 'kind' | 'file' | 'sheet' | 'mapping'> }
  /** `whole`: with every row and the rejects, for the report; else as much as a screen shows. */
  | { action: 'run'; request: ImportRequest; write: boolean; whole: boolean }
  | { action: 'rejects'; request: ImportRequest; target: string };

export type TaskResult =
  | { inspection: Inspection }
  | { run: RunResult; truncated: boolean }
  | { written: { rows: number } };

/** Does a task in this thread. */
export async function doTask(
  place: ImportPlace,
  task: ImportTask,
  control: Control,
): Promise<Result<TaskResult>> {
  if (task.action === 'inspect') {
    const inspected = inspectFile(place, task.request, control);
    return inspected.ok ? success({ inspection: inspected.value }) : inspected;
  }
  const done = runImport(place, task.request, task.action === 'run' && task.write, control);
  if (!done.ok) return done;
  if (task.action === 'run')
    return success(task.whole ? { run: done.value, truncated: false } : forScreen(done.value));
  const written = await writeRejects(done.value.rejects, task.target);
  return written.ok ? success({ written: written.value }) : written;
}

/**
 * The most rows of each outcome that cross to the screen: what the officer must look at first. All rows of a large
 * register would hold up the main process and the window for seconds; the counts are whole anyway.
 */
const mostRows: Record<Outcome, number> = {
  rejected: 1_000,
  'needs-decision': 1_000,
  changed: 500,
  new: 500,
  skipped: 200,
  unchanged: 200,
};

function forScreen({ report, rows, programId, rejects }: RunResult): { run: RunResult; truncated: boolean } {
  const taken = new Map<Outcome, number>();
  const shown = rows.filter(({ outcome }: PreviewRow) => {
    const before = taken.get(outcome) ?? 0;
    taken.set(outcome, before + 1);
    return before < mostRows[outcome];
  });
  return {
    run: {
      report: { ...report, rows: [] },
      rows: shown,
      programId,
      rejects: { ...rejects, rows: [] },
    },
    truncated: shown.length < rows.length,
  };
}
