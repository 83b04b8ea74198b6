import { version } from '../../package.json';
import { engines } from '../application/engines.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import { migrations } from '../database/migrations.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { redactScreen } from '../rules/redact.ts';
import type { FaultDesk } from './fault-desk.ts';
import { faultReport, type ProgramFacts } from './fault-report.ts';

/** What the screens ask when they have failed. */
export function createFaults(options: {
  desktop: Pick<Desktop, 'chooseSavePath'>;
  desk: FaultDesk;
  now: () => Date;
}): OfficeHandlers['faults'] {
  const { desktop, desk, now } = options;
  return {
    record({ screen, message, stack }) {
      desk.record(`screen ${redactScreen(screen)}: ${message}\n${stack}`);
      return success({});
    },
    async saveReport(fault) {
      const at = now().toISOString();
      const path = await desktop.chooseSavePath(`laporan-sentra-${at.slice(0, 10)}.txt`);
      if (path === undefined) return success(null);
      return saveFile(path, faultReport(programFacts(at), fault, desk.lastLines()));
    },
    reopen() {
      desk.reopenScreens();
      return success({});
    },
  };
}

const programFacts = (at: string): ProgramFacts => ({
  version,
  schema: migrations.at(-1)?.version ?? 0,
  at,
  computer: `${process.platform} ${process.arch}`,
  engines: engines(),
});
