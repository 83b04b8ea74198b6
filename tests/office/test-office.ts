import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OfficeEvent } from '../../src-main/contract/events.ts';
import type { Result } from '../../src-main/contract/result.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { type Office, openOffice } from '../../src-main/office.ts';
import { makeOnce, temporaryFolder } from '../database/temporary.ts';
import { emptyDesk, resourcesFolder } from './empty-desk.ts';

export { typedBusiness } from './typed-business.ts';
export { resourcesFolder };

export interface TestOffice {
  office: Office;
  handlers: Office['handlers'];
  folder: string;
  databaseFile: string;
  events: OfficeEvent[];
  opened: string[];
}

const furnishedFile = makeOnce((databaseFile) => {
  const desktop = emptyDesk(dirname(databaseFile));
  expectValue(openOffice({ databaseFile, resourcesFolder, workersFolder: null, desktop })).close();
});

/** An office on a new database in a folder of the test's own, with all its features and nobody at the desktop. */
export function openTestOffice(desktop: Partial<Desktop> = {}): TestOffice {
  const folder = temporaryFolder();
  const databaseFile = join(folder, 'sentra.db');
  furnishedFile(databaseFile);
  const events: OfficeEvent[] = [];
  const opened: string[] = [];
  const answer = openOffice({
    databaseFile,
    resourcesFolder,
    workersFolder: null,
    desktop: {
      ...emptyDesk(folder),
      openFile: async (path) => {
        opened.push(path);
        return '';
      },
      emit: (event) => {
        events.push(event);
      },
      ...desktop,
    },
  });
  const office = expectValue(answer);
  onTestFinished(() => office.close());
  return { office, handlers: office.handlers, folder, databaseFile, events, opened };
}

/** The value of a result that the test expects to be one. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`${result.error.code}: ${result.error.message} ${JSON.stringify(result.error.fields)}`);
  return result.value;
}

/** The code of a result that the test expects to be an error. */
export function outcomeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}
