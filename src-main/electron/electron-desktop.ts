import { existsSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import { app, type BrowserWindow, ClipboardItem, clipboard, shell } from 'electron';
import type { Desktop, PdfPrinter } from '../desktop.ts';
import {
  chooseBackup,
  chooseFiles,
  chooseFolder,
  chooseSavePath,
  chooseWordDocument,
  chooseWorkbook,
} from './dialogs.ts';
import { tellWindow } from './ipc.ts';

/** What the program makes and may open. Never a kind of file that the system would run. */
const openable = new Set('.pdf .docx .xlsx .odt .ods .csv .txt .html .jpg .jpeg .png .webp'.split(' '));

/** The desktop as Electron offers it. `window` is asked anew each time: at the start there is none yet. */
export function createElectronDesktop(window: () => BrowserWindow | undefined, printer: PdfPrinter): Desktop {
  const savePaths = new Set<string>();

  function isOwnFile(path: string): boolean {
    const folders = [app.getPath('userData'), app.getPath('temp')];
    return savePaths.has(resolve(path)) || folders.some((folder) => isInside(folder, path));
  }

  return {
    printer,
    async chooseWorkbook() {
      const owner = window();
      return owner && chooseWorkbook(owner);
    },
    async chooseFiles() {
      const owner = window();
      return owner ? chooseFiles(owner) : [];
    },
    async chooseWordDocument() {
      const owner = window();
      return owner && chooseWordDocument(owner);
    },
    async chooseBackup() {
      const owner = window();
      return owner && chooseBackup(owner);
    },
    async chooseFolder() {
      const owner = window();
      return owner && chooseFolder(owner);
    },
    async chooseSavePath(suggestedName) {
      const owner = window();
      const path = owner && (await chooseSavePath(owner, suggestedName));
      if (path) savePaths.add(resolve(path));
      return path;
    },
    async openFile(path) {
      if (!openable.has(extname(path).toLowerCase()) || !isOwnFile(path)) {
        return 'Berkas ini tidak dibuat oleh aplikasi, sehingga tidak dibuka.';
      }
      if (!existsSync(path)) return 'Berkas tidak ditemukan. Mungkin sudah dipindahkan atau dihapus.';
      return shell.openPath(path);
    },
    showInFolder(path) {
      if (existsSync(path)) shell.showItemInFolder(path);
    },
    clipboard: {
      writeText: (text) => taken(clipboard.writeText(text)),
      writePicture: (png) =>
        taken(
          clipboard.write([
            new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
          ]),
        ),
    },
    emit: (event) => tellWindow(window(), event),
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..') && resolve(folder, way) === resolve(path);
}

/** Whether the system took it; another program may hold the clipboard. */
const taken = (written: Promise<void>): Promise<boolean> =>
  written.then(
    () => true,
    () => false,
  );
