import { basename } from 'node:path';
import type {
  BulkChange,
  BusinessColumnKey,
  BusinessFilter,
  BusinessScope,
  BusinessSort,
} from '../contract/business-list.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { TaskControl } from '../workers/task-in-worker.ts';
import { createBulkChange } from './bulk-change.ts';
import { exportColumns } from './export-columns.ts';
import { writeExportCsv } from './export-csv.ts';
import { readExport } from './export-rows.ts';
import { writeExportWorkbook } from './export-workbook.ts';
import { createCounts, type Totals } from './list-counts.ts';
import { installSearch } from './list-search.ts';

/** Long work on the register, which a worker does so that the window stays free. */
export type RegisterTask =
  | { type: 'totals'; filter: BusinessFilter }
  | { type: 'bulk'; scope: BusinessScope; change: BulkChange }
  | {
      type: 'export';
      file: string;
      scope: BusinessScope;
      sort: BusinessSort;
      columns: BusinessColumnKey[] | null;
      /** The list's own columns, or the ministry's directory of industries. */
      form: 'list' | 'directory';
      format: 'xlsx' | 'csv';
      separator: ';' | ',';
      mask: boolean;
      filterInWords: string;
      /** The day in words. */
      today: string;
    };

export type TaskDone =
  | ({ type: 'totals' } & Totals)
  | { type: 'bulk'; changeSetId: number | null; changed: number }
  | { type: 'export'; rows: number };

/** What the worker of the register is given. */
export interface RegisterWorkerInput {
  databaseFile: string;
  task: RegisterTask;
}

class Cancelled extends Error {}

/** Does a task on a connection of its own or of the office. Fails with `cancelled`, or with words about the file. */
export async function doRegisterTask(
  connection: Connection,
  task: RegisterTask,
  control: TaskControl,
): Promise<Result<TaskDone>> {
  const checkpoint = () => {
    if (control.isCancelled()) throw new Cancelled();
  };
  try {
    if (task.type === 'totals') {
      installSearch(connection);
      return success({ type: 'totals', ...createCounts(connection).totals(task.filter) });
    }
    if (task.type === 'export') return await doExport(connection, task, control, checkpoint);
    const bulk = createBulkChange(connection);
    const { progress } = control;
    return success({ type: 'bulk', ...bulk.apply(task.scope, task.change, { progress, checkpoint }) });
  } catch (error) {
    if (error instanceof Cancelled)
      return failure('cancelled', 'Dibatalkan; tidak ada yang diubah atau ditulis.');
    throw error;
  }
}

function doExport(
  connection: Connection,
  task: Extract<RegisterTask, { type: 'export' }>,
  control: TaskControl,
  checkpoint: () => void,
): Promise<Result<TaskDone>> {
  const columns = exportColumns(task.columns, task.form);
  return replaceFile(task.file, async (temporary) => {
    const { total, rows } = readExport(connection, { ...task, columns });
    const breathe = async (done: number) => {
      control.progress(`menulis ${basename(task.file)}`, done, total);
      await new Promise((resolve) => setImmediate(resolve));
      checkpoint();
    };
    await breathe(0);
    if (task.format === 'csv') await writeExportCsv(temporary, task.separator, columns, rows, breathe);
    else {
      const lines = [
        ...(task.filterInWords === '' ? [] : [task.filterInWords]),
        `${formatNumber(total)} pelaku usaha, diekspor ${task.today}${task.mask ? '; NIK dan nomor telepon disamarkan' : ''}`,
      ];
      const title =
        task.form === 'directory' ? 'DIREKTORI INDUSTRI KECIL DAN MENENGAH' : 'DAFTAR PELAKU USAHA';
      await writeExportWorkbook(temporary, { title, lines }, columns, rows, breathe);
    }
    return success({ type: 'export', rows: total });
  });
}
