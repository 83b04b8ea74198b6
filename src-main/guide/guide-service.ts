import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { Desktop } from '../desktop.ts';
import type { PaperDesk, PlainPaper } from '../papers/paper-desk.ts';

interface Options {
  printer: Desktop['printer'];
  desk: PaperDesk;
  /** Where the pictures of the guide lie. */
  picturesFolder: string;
  version: string;
  /** ISO date. */
  today: () => string;
}

/**
 * Where the pictures lie: the build has them among the screens' files (electron.vite.config.ts), sources that were not built
 * where they are written.
 */
export const guidePicturesFolder = (folders: {
  workersFolder: string | null;
  resourcesFolder: string;
}): string =>
  folders.workersFolder
    ? join(folders.workersFolder, '../renderer/panduan')
    : join(folders.resourcesFolder, '../docs/panduan/gambar');

/** The user's guide as a paper. In the window the screens have it by themselves. */
export function createGuide({ printer, desk, picturesFolder, version, today }: Options) {
  async function paper(): Promise<PlainPaper> {
    // Read only when somebody wants it: the start of the program must not wait for its texts.
    const [{ guidePages }, { guideBook, guidePrint }] = await Promise.all([
      import('./guide-texts.ts'),
      import('./guide-paper.ts'),
    ]);
    const book = { pages: guidePages, picture: pictureIn(picturesFolder), today: today(), version };
    return {
      parts: guideBook(book, printer),
      total: 1,
      options: guidePrint,
      title: 'Panduan Sentra IKM',
      author: 'Sentra IKM',
      personal: false,
    };
  }
  const handlers: OfficeHandlers['guide'] = {
    printPaper: async ({ jobId }) => desk.show(await paper(), jobId),
  };
  return {
    handlers,
    /** For the command line. */
    printToFile: async (file: string) => desk.write(await paper(), file),
  };
}

/** Reads a picture by the name that a page gives it: 'gambar/beranda.webp'. */
const pictureIn =
  (folder: string) =>
  (named: string): string | undefined => {
    try {
      const bytes = readFileSync(join(folder, named.replace(/^.*[/\\]/, '')));
      return `data:image/webp;base64,${bytes.toString('base64')}`;
    } catch {
      return undefined; // not taken yet: the text says it all
    }
  };
