import type { RecordAccess } from '../contract/access-log.ts';
import { businessFilter, type businessListProcedures } from '../contract/business-list.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { Jobs } from '../jobs.ts';
import { formatLongDate } from '../rules/dates.ts';
import { doTaskInWorker } from '../workers/task-in-worker.ts';
import { createBulkChange } from './bulk-change.ts';
import type { BusinessList } from './business-list.ts';
import { readFilterChoices } from './filter-choices.ts';
import { createNewestOnly } from './newest-only.ts';
import {
  doRegisterTask,
  type RegisterTask,
  type RegisterWorkerInput,
  type TaskDone,
} from './register-task.ts';

export interface ListHandlerOptions {
  connection: Connection;
  databaseFile: string;
  /** Where the built workers stand; null = in this thread (tests). */
  workersFolder: string | null;
  list: BusinessList;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  jobs: Jobs;
  recordAccess: RecordAccess;
  /** ISO date. */
  today: () => string;
}

type Handlers = Pick<OfficeHandlers['businesses'], keyof typeof businessListProcedures>;
export type ExportRequest = Omit<Extract<RegisterTask, { type: 'export' }>, 'type' | 'today'>;

/** What the list of the register answers: its pages, counts, bulk changes and exports. */
export function createListHandlers(options: ListHandlerOptions) {
  const { connection, databaseFile, workersFolder, list, desktop, jobs, recordAccess, today } = options;
  const bulk = createBulkChange(connection);
  const newestOnly = createNewestOnly();

  async function perform(jobId: string | null, task: RegisterTask): Promise<Result<TaskDone>> {
    const job = jobId === null ? undefined : jobs.start(jobId);
    const progress = job?.progress ?? (() => undefined);
    try {
      if (workersFolder !== null)
        return await doTaskInWorker<TaskDone>(
          workersFolder,
          'register-worker',
          { databaseFile, task } satisfies RegisterWorkerInput,
          progress,
          job?.signal,
        );
      return await doRegisterTask(connection, task, {
        progress,
        isCancelled: () => job?.signal.aborted === true,
      });
    } finally {
      job?.end();
    }
  }

  /** Writes an export to a file, over what is there. */
  async function exportTo(request: ExportRequest, jobId: string | null): Promise<Result<{ rows: number }>> {
    const done = await perform(jobId, { type: 'export', ...request, today: formatLongDate(today()) });
    if (!done.ok) return done;
    const rows = done.value.type === 'export' ? done.value.rows : 0;
    const title = ['Pelaku Usaha', request.filterInWords].filter(Boolean).join(', ');
    recordAccess({
      kind: 'ekspor',
      title,
      records: rows,
      masked: request.mask,
      personal: true,
      file: request.file,
    });
    return success({ rows });
  }

  const unknownSector = () =>
    failure('sector-unknown', 'Komoditas itu tidak ditemukan; mungkin sudah dihapus.');

  const handlers: Handlers = {
    list: (input) => success(list.page(input)),
    async totals({ filter }) {
      if (workersFolder === null || !list.isLarge()) return success(await list.totalsInPieces(filter));
      const done = await newestOnly(() => perform(null, { type: 'totals', filter }));
      if (done === null) return failure('overtaken', 'Hitungan ini diganti oleh hitungan yang lebih baru.');
      if (!done.ok) return done;
      const { total, workers } = done.value.type === 'totals' ? done.value : { total: 0, workers: null };
      return success({ total, workers });
    },
    filterChoices: () => success(readFilterChoices(connection, today())),
    previewBulkChange({ scope, change }) {
      if (!bulk.isPossible(change)) return unknownSector();
      return success(bulk.preview(scope, change));
    },
    async bulkChange({ scope, change, jobId }) {
      if (!bulk.isPossible(change)) return unknownSector();
      const done = await perform(jobId, { type: 'bulk', scope, change });
      if (!done.ok) return done;
      return success(done.value.type === 'bulk' ? done.value : { changeSetId: null, changed: 0 });
    },
    async exportList({ jobId, ...request }) {
      const ending = `.${request.format}`;
      const chosen = await desktop.chooseSavePath(`Pelaku Usaha ${today()}${ending}`);
      if (chosen === undefined) return success({ path: null, rows: 0 });
      const file = chosen.toLowerCase().endsWith(ending) ? chosen : `${chosen}${ending}`;
      const done = await exportTo({ ...request, file }, jobId);
      return done.ok ? success({ path: file, rows: done.value.rows }) : done;
    },
  };
  return {
    handlers,
    /** Every field of every business, by name of the owner; `.csv` by the ending of the file. */
    exportAll: (file: string, mask: boolean, form: 'list' | 'directory' = 'list') =>
      exportTo(
        {
          file,
          scope: { filter: businessFilter.parse({}), everything: true, ids: [] },
          sort: { by: 'owner', descending: false },
          columns: null,
          form,
          format: file.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx',
          separator: ';',
          mask,
          filterInWords: '',
        },
        null,
      ),
  };
}
