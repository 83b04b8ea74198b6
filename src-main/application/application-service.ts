import { version } from '../../package.json';
import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { schemaVersion } from '../database/migrations.ts';
import type { Desktop } from '../desktop.ts';
import type { Jobs } from '../jobs.ts';
import { readAbout } from './about-file.ts';
import { engines } from './engines.ts';

/** What the screens ask of the program itself. */
export function createApplication(options: {
  connection: Connection;
  databaseFile: string;
  desktop: Desktop;
  jobs: Jobs;
  officeName: () => string;
  /** What the build wrote of itself; null where there was none. */
  aboutFile: string | null;
}): OfficeHandlers['application'] {
  const { connection, databaseFile, desktop, jobs, officeName } = options;
  const about = () => readAbout(options.aboutFile);
  return {
    info: () =>
      success({
        ...{ version, databaseFile, schemaVersion: schemaVersion(connection), office: officeName() },
        ...{ builtAt: about().builtAt, engines: engines() },
      }),
    libraries: () =>
      success(about().libraries.map(({ name, version: its, licence }) => ({ name, version: its, licence }))),
    licenceText({ name, version: its }) {
      const found = about().libraries.find((one) => one.name === name && one.version === its);
      return success(found?.text ?? '');
    },
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
