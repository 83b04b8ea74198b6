import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { marginInches, type PdfPrinter, type PrintOptions, paperInches } from '../desktop.ts';
import { appOrigin } from './app-responses.ts';

/** The printer of the desktop, and the pages that its window fetches through the app's protocol. */
export interface WindowPrinter extends PdfPrinter {
  printPage(id: string): string | undefined;
}

/** The hidden window is kept this long after the last print: the next letter is then there at once. */
const keptFor = 60_000;

/** Prints HTML in a hidden window in which no script runs. Documents are printed one after the other. */
export function createWindowPrinter(): WindowPrinter {
  const pages = new Map<string, string>();
  let window: BrowserWindow | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function closeWindow(): void {
    clearTimeout(idle);
    if (window && !window.isDestroyed()) window.destroy();
    window = undefined;
  }

  async function printInWindow(html: string, options: PrintOptions): Promise<Uint8Array> {
    clearTimeout(idle);
    if (!window || window.isDestroyed()) window = openHiddenWindow();
    const id = randomUUID();
    pages.set(id, html);
    try {
      await window.loadURL(`${appOrigin}/print/${id}.html`);
      return await window.webContents.printToPDF(toElectron(options));
    } catch (error) {
      closeWindow(); // whatever went wrong in it, the next document gets a fresh one
      throw error;
    } finally {
      pages.delete(id);
      idle = setTimeout(closeWindow, keptFor);
    }
  }

  return {
    printPage: (id) => pages.get(id),
    print(html, options) {
      const job = last.then(() => printInWindow(html, options));
      last = job.catch(() => undefined);
      return job;
    },
    async close() {
      await last;
      closeWindow();
    },
  };
}

function openHiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      javascript: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    },
  });
}

function toElectron(options: PrintOptions): Electron.PrintToPDFOptions {
  return {
    pageSize: paperInches[options.paper],
    landscape: options.landscape ?? false,
    margins: marginInches(options.margins),
    preferCSSPageSize: false,
    printBackground: true,
    displayHeaderFooter: options.footer !== undefined,
    headerTemplate: '<span></span>', // an empty one would be replaced by Chromium's date and title
    footerTemplate: options.footer ?? '<span></span>',
  };
}
