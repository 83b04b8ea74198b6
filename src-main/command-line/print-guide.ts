import { version } from '../../package.json';
import { createChromiumPrinter } from '../chromium/chromium-printer.ts';
import { ensureChromium } from '../chromium/install-chromium.ts';
import { success } from '../contract/result.ts';
import { createGuide, guidePicturesFolder } from '../guide/guide-service.ts';
import { createJobs } from '../jobs.ts';
import { createPaperDesk } from '../papers/paper-desk.ts';
import { isoDateOf } from '../rules/dates.ts';
import type { Command } from './command.ts';
import { oneWord } from './options.ts';

/** Prints the user's guide as one PDF. It is the program's own and needs no office. */
export const printGuide: Command = {
  name: 'print guide',
  usage: 'print guide KELUAR.pdf                               buku panduan dalam satu PDF',
  options: {},
  async run(call) {
    const file = oneWord(call, 'Berkas PDF');
    if (!file.ok) return file;
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;
    const printer = createChromiumPrinter();
    try {
      const printed = await createGuide({
        printer,
        desk: createPaperDesk({
          desktop: { printer, chooseSavePath: async () => undefined, openFile: async () => '' },
          jobs: createJobs(() => undefined),
          recordAccess: () => undefined,
          now: () => new Date().toISOString(),
        }),
        picturesFolder: guidePicturesFolder(call.folders),
        version,
        today: () => isoDateOf(new Date()),
      }).printToFile(file.value);
      if (!printed.ok) return printed;
      return success({
        json: { file: file.value, ...printed.value },
        lines: [`${file.value}: ${printed.value.pages} halaman`],
      });
    } finally {
      await printer.close();
    }
  },
};
