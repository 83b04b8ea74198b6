import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../../scripts/build-if-stale.ts';
import { createBackups } from '../../../src-main/backups/backup-service.ts';
import { createChromiumPrinter } from '../../../src-main/chromium/chromium-printer.ts';
import { emptyDesk } from '../../office/empty-desk.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { job } from '../harness.ts';
import { openLettersOffice } from '../letters-program.ts';
import { type Pauses, pausesOf } from '../main-pauses.ts';
import { registerAt } from '../register-at.ts';
import { spreadOf } from '../spread.ts';
import { writeRegister } from '../write-register.ts';

const count = 43_358;
const rounds = 3;
const workers = join(projectFolder, 'out/main');

interface Place {
  folder: string;
  workbook: string;
}

/** Each in a process of its own, and cold: what is loaded when it is first needed holds up the loop as well. */
const parts = {
  write: ({ workbook }: Place) => writeRegister(`${workbook}.db`, workbook, count),
  async import({ folder, workbook }: Place): Promise<Pauses> {
    const databaseFile = join(folder, 'sentra.db');
    officeOn(databaseFile).close();
    const office = officeOn(databaseFile, workers);
    const { imports } = office.handlers;
    const request = {
      ...{
        kind: 'businesses' as const,
        file: workbook,
        sheet: null,
        mapping: {},
        corrections: {},
        decisions: {},
      },
      ...{ acceptDecisions: true, program: null, dataYear: null, fileVersion: null, jobId: 'bench' },
    };
    return pausesOf(async () => {
      valued(await imports.preview(request));
      valued(await imports.commit(request));
    });
  },
  async export({ folder }: Place): Promise<Pauses> {
    const office = officeOn(await copyOfRegister(folder, count), workers);
    return pausesOf(() => office.exportBusinesses(join(folder, 'register.xlsx'), false));
  },
  async print({ folder }: Place): Promise<Pauses> {
    const printer = createChromiumPrinter();
    const { printFirst } = await openLettersOffice(folder, 148, printer);
    const pauses = await pausesOf(() => printFirst(148, join(folder, 'bast.pdf')));
    await printer.close();
    return pauses;
  },
  async backup({ folder }: Place): Promise<Pauses> {
    const databaseFile = await copyOfRegister(folder, count);
    const office = officeOn(databaseFile, workers);
    const { handlers } = createBackups({
      ...{ databaseFile: () => databaseFile, workersFolder: workers, desktop: emptyDesk(folder) },
      now: () => new Date(),
      lastChange: office.lastChange,
      isDamaged: () => false,
      missingContents: office.missingContents,
      whileClosed: (work) => work(),
    });
    return pausesOf(async () => valued(await handlers.backupNow({})));
  },
};

export default job({
  title: 'Pauses of the main process',
  about:
    'The longest time in which the main process answers nothing while a register of 43,358 is imported (looked through and written), exported or backed up, or 148 letters are printed, each in a process that has just begun; and the longest work of its thread, by processor time. Beside it a loop with nothing to do, in the same seconds.',
  async measure({ folder, part, note }) {
    await registerAt(count);
    const workbook = join(folder, 'register.xlsx');
    await part('write', { folder, workbook });
    for (const [name, words] of [
      ['import', 'an import'],
      ['export', 'an export'],
      ['print', 'printing'],
      ['backup', 'a backup'],
    ] as const) {
      const found: Pauses[] = [];
      for (let round = 0; round < rounds; round++) {
        const own = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
        found.push((await part(name, { folder: own, workbook })).answer as Pauses);
        rmSync(own, { recursive: true, force: true });
      }
      const target = { at: 'most', most: 50 } as const;
      note({
        ...{ what: `longest pause during ${words}`, unit: 'ms', target },
        ours: spreadOf(found.map(({ longest }) => longest)),
        beside: { 'timer noise': spreadOf(found.map(({ noise }) => noise)) },
      });
      note({
        ...{ what: `longest own work during ${words}`, unit: 'ms', target, beside: {} },
        ours: spreadOf(found.map(({ ownWork }) => ownWork)),
      });
    }
  },
  parts,
});
