import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import type { OfficeEvent } from '../../src-main/contract/events.ts';
import type { Result } from '../../src-main/contract/result.ts';
import type { Desktop, PdfPrinter } from '../../src-main/desktop.ts';
import { type Office, openOffice } from '../../src-main/office.ts';
import { temporaryFolder } from '../database/temporary.ts';

export const resourcesFolder = resolve(import.meta.dirname, '../../resources');

/** A printer for tests that print nothing: calling it is a fault of the test. */
const noPrinter: PdfPrinter = {
  print: async () => {
    throw new Error('this test has no printer');
  },
  close: async () => undefined,
};

export interface TestOffice {
  office: Office;
  handlers: Office['handlers'];
  folder: string;
  databaseFile: string;
  events: OfficeEvent[];
  opened: string[];
}

/** An office on a new database in a folder of the test's own, with all its features and nobody at the desktop. */
export function openTestOffice(desktop: Partial<Desktop> = {}): TestOffice {
  const folder = temporaryFolder();
  const databaseFile = join(folder, 'sentra.db');
  const events: OfficeEvent[] = [];
  const opened: string[] = [];
  const answer = openOffice({
    databaseFile,
    resourcesFolder,
    workersFolder: null,
    desktop: {
      printer: noPrinter,
      chooseWorkbook: async () => undefined,
      chooseFiles: async () => [],
      chooseWordDocument: async () => undefined,
      chooseFolder: async () => undefined,
      chooseSavePath: async (name) => join(folder, name),
      openFile: async (path) => {
        opened.push(path);
        return '';
      },
      showInFolder: () => undefined,
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

/** What the form would send for a business of which only these fields are filled. */
export const typedBusiness = (fields: Partial<BusinessInput>) => ({
  id: null,
  ownerName: 'Wagiman',
  nik: '',
  gender: null,
  birthDate: '',
  phone: '',
  businessName: '',
  legalForm: null,
  nib: '',
  npwp: '',
  email: '',
  street: '',
  rt: '',
  rw: '',
  villageCode: null,
  sectorId: null,
  product: '',
  kbli: '',
  kbliEdition: null,
  establishedYear: null,
  scale: null,
  status: 'aktif' as const,
  statusDate: '',
  exportShare: null,
  exportDestination: '',
  pirt: '',
  halal: '',
  notes: '',
  years: [],
  ...fields,
});
