import { version } from '../../package.json';
import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { schemaVersion } from '../database/migrations.ts';
import type { Desktop } from '../desktop.ts';
import type { Jobs } from '../jobs.ts';

/** What the screens ask of the program itself. */
export function createApplication(options: {
  connection: Connection;
  databaseFile: string;
  desktop: Desktop;
  jobs: Jobs;
  officeName: () => string;
}): OfficeHandlers['application'] {
  const { connection, databaseFile, desktop, jobs, officeName } = options;
  return {
    info: () =>
      success({ version, databaseFile, schemaVersion: schemaVersion(connection), office: officeName() }),
    cancelJob({ jobId }) {
      jobs.cancel(jobId);
      return success({});
    },
    showInFolder({ path }) {
      desktop.showInFolder(path);
      return success({});
    },
  };
}
