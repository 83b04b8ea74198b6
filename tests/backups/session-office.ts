import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OfficeHandlers } from '../../src-main/contract/contract.ts';
import type { Result } from '../../src-main/contract/result.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { createSession, type SessionOptions } from '../../src-main/session.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, resourcesFolder, typedBusiness } from '../office/test-office.ts';

type Answer<
  F extends keyof OfficeHandlers,
  P extends keyof OfficeHandlers[F],
> = OfficeHandlers[F][P] extends (...args: never[]) => infer R ? Awaited<R> : never;

/** A session as the window has it, with a clock and choosers that the test sets. */
export function openSession(given: Partial<SessionOptions> = {}) {
  const databaseFile = given.databaseFile ?? join(temporaryFolder(), 'sentra.db');
  const chosen: { backup?: string; folder?: string } = {};
  const clock = { now: new Date('2024-05-20T08:00:00') };
  let changed = 0;
  const desktop: Desktop = {
    printer: blankPrinter(),
    chooseWorkbook: async () => undefined,
    chooseFiles: async () => [],
    chooseWordDocument: async () => undefined,
    chooseBackup: async () => chosen.backup,
    chooseFolder: async () => chosen.folder,
    chooseSavePath: async () => undefined,
    openFile: async () => '',
    showInFolder: () => undefined,
    emit: () => undefined,
    ...given.desktop,
  };
  const defects: string[] = [];
  const session = createSession({
    databaseFile,
    isRemembered: false,
    usualFile: join(dirname(databaseFile), 'biasa.db'),
    sampleFile: join(dirname(databaseFile), 'contoh', 'sentra.db'),
    resourcesFolder,
    workersFolder: null,
    faults: { record: () => undefined, lastLines: () => [], reopenScreens: () => undefined },
    log: { slow: () => undefined, defect: (name, error) => defects.push(`${name}: ${error}`) },
    now: () => clock.now,
    onOpened: () => undefined,
    onChanged: () => {
      changed += 1;
    },
    ...given,
    desktop,
  });
  onTestFinished(() => session.office()?.close());
  const ask = async <F extends keyof OfficeHandlers, P extends keyof OfficeHandlers[F] & string>(
    feature: F,
    procedure: P,
    input: unknown = {},
  ) => (await session.answer(`${feature}.${procedure}`, input)) as Answer<F, P>;
  return {
    ...{ session, ask, databaseFile, chosen, clock, defects },
    folder: join(dirname(databaseFile), 'cadangan'),
    changed: () => changed,
    async addBusiness(ownerName: string): Promise<number> {
      const saved = await ask('businesses', 'save', typedBusiness({ ownerName }));
      return expectValue(saved as Result<{ id: number }>).id;
    },
    async businesses(): Promise<number> {
      return expectValue(await ask('home', 'overview')).businesses;
    },
    async list() {
      return expectValue(await ask('backups', 'list'));
    },
    async status() {
      return expectValue(await ask('backups', 'status'));
    },
    async state() {
      return expectValue(await ask('start', 'state'));
    },
  };
}
