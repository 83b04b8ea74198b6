import type { ImportRequest, Inspection } from '../contract/imports.ts';
import type { Result } from '../contract/result.ts';
import type { Control } from './control.ts';
import { type ImportPlace, inspectFile, type RunResult, runImport } from './run-import.ts';

/** What can be asked of the import, as plain data for the worker. */
export type ImportTask =
  | { action: 'inspect'; request: Pick<ImportRequest, 'kind' | 'file' | 'sheet' | 'mapping'> }
  | { action: 'run'; request: ImportRequest; write: boolean };

export type TaskResult = { inspection: Inspection } | { run: RunResult };

/** Does a task in this thread. */
export function doTask(place: ImportPlace, task: ImportTask, control: Control): Result<TaskResult> {
  if (task.action === 'inspect') {
    const inspected = inspectFile(place, task.request, control);
    return inspected.ok ? { ok: true, value: { inspection: inspected.value } } : inspected;
  }
  const done = runImport(place, task.request, task.write, control);
  return done.ok ? { ok: true, value: { run: done.value } } : done;
}
