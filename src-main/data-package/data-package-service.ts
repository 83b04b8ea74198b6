import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import type { Jobs } from '../jobs.ts';
import { doTaskInWorker } from '../workers/task-in-worker.ts';
import { shortestKey } from './nik-key.ts';
import { everything, type PackageDone, type PackageTask, writePackage } from './write-package.ts';

export interface DataPackageOptions {
  databaseFile: string;
  /** Where the built workers stand; null = in this thread (tests). */
  workersFolder: string | null;
  desktop: Pick<Desktop, 'chooseFolder'>;
  jobs: Jobs;
  recordAccess: RecordAccess;
  /** The office's name and regency. */
  origin: () => { office: string; regencyCode: string; regency: string; province: string };
  /** ISO date. */
  today: () => string;
  /** ISO 8601 in UTC. */
  now: () => string;
}

type Request = Pick<PackageTask, 'folder' | 'scope' | 'provinceKey'> & { mask: boolean; filter: string };

/** Data packages for other systems: the province, the ministry, whoever counts. */
export function createDataPackage(options: DataPackageOptions) {
  const { databaseFile, workersFolder, desktop, jobs, origin, today, now } = options;

  async function write(request: Request, jobId: string | null): Promise<Result<PackageDone>> {
    const done = await writeUnnoted(request, jobId);
    const entry = { kind: 'ekspor', title: 'Paket data', personal: true } as const;
    const { folder, mask } = request;
    if (done.ok)
      options.recordAccess({ ...entry, records: done.value.businesses, masked: mask, file: folder });
    return done;
  }

  async function writeUnnoted(request: Request, jobId: string | null): Promise<Result<PackageDone>> {
    const { folder, scope, provinceKey, mask, filter } = request;
    if (provinceKey !== '' && provinceKey.length < shortestKey)
      return failure(
        'province-key-short',
        `Kunci provinsi paling sedikit ${shortestKey} huruf. Minta kunci yang benar dari provinsi.`,
        { provinceKey: `Paling sedikit ${shortestKey} huruf.` },
      );
    const keyed = provinceKey !== '';
    const from = { ...origin(), createdAt: now(), masked: mask, keyed, filter };
    const task: PackageTask = { databaseFile, folder, scope, provinceKey, origin: from };
    const job = jobId === null ? undefined : jobs.start(jobId);
    const progress = job?.progress ?? (() => undefined);
    try {
      if (workersFolder !== null)
        return await doTaskInWorker(workersFolder, 'package-worker', task, progress, job?.signal);
      return await writePackage(task, { progress, isCancelled: () => job?.signal.aborted === true });
    } finally {
      job?.end();
    }
  }

  const handlers: OfficeHandlers['dataPackage'] = {
    async save({ jobId, filterInWords, ...request }) {
      const chosen = await desktop.chooseFolder();
      if (chosen === undefined) return success({ path: null, businesses: 0, tables: 0 });
      const folder = freeName(join(chosen, `Paket Data IKM ${today()}`));
      const done = await write({ ...request, folder, filter: filterInWords }, jobId);
      return done.ok
        ? success({ path: folder, businesses: done.value.businesses, tables: done.value.tables })
        : done;
    },
  };

  return {
    handlers,
    /** Everything, into a folder that is new or empty. */
    writeAll: (folder: string, mask: boolean, provinceKey: string) =>
      write({ folder, scope: everything, mask, provinceKey, filter: '' }, null),
  };
}

/** The name, or the same with (2), (3) ... when it is taken. */
function freeName(path: string): string {
  if (!existsSync(path)) return path;
  for (let number = 2; ; number++) if (!existsSync(`${path} (${number})`)) return `${path} (${number})`;
}
