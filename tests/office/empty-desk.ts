import { join, resolve } from 'node:path';
import type { Desktop, PdfPrinter } from '../../src-main/desktop.ts';

export const resourcesFolder = resolve(import.meta.dirname, '../../resources');

/** A printer for tests that print nothing: calling it is a fault of the test. */
const noPrinter: PdfPrinter = {
  print: async () => {
    throw new Error('this test has no printer');
  },
  close: async () => undefined,
};

/** A desktop at which nobody sits: what is saved goes into `folder`, everything else is cancelled. */
export const emptyDesk = (folder: string): Desktop => ({
  printer: noPrinter,
  chooseWorkbook: async () => undefined,
  chooseFiles: async () => [],
  chooseWordDocument: async () => undefined,
  chooseBackup: async () => undefined,
  chooseFolder: async () => undefined,
  chooseSavePath: async (name) => join(folder, name),
  openFile: async () => '',
  showInFolder: () => undefined,
  emit: () => undefined,
});
