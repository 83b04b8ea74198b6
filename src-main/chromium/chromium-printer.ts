import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marginInches, type PdfPrinter, type PrintOptions, paperInches } from '../desktop.ts';
import type { DevtoolsSession } from './devtools-pipe.ts';
import { ensureChromium } from './install-chromium.ts';
import { launchChromium, type RunningChromium } from './launch-chromium.ts';

/** A started Chromium with the one page that prints. */
interface Running {
  chromium: RunningChromium;
  profileFolder: string;
  page: DevtoolsSession;
}

/**
 * Prints by a headless Chromium of the machine: how the command line, which has no Electron, makes PDFs.
 * Chromium is started by the first print and ended by `close()`. Throws with words when there is none.
 */
export function createChromiumPrinter(): PdfPrinter {
  let started: Promise<Running> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return {
    print(html, options) {
      started ??= start().catch((error: unknown) => {
        started = undefined; // the next print tries anew
        throw error;
      });
      const running = started;
      // One page prints everything in turn: opening a page costs more than printing a letter.
      const job = last.then(async () => printHtml(await running, html, options));
      last = job.catch(() => undefined);
      return job;
    },
    async close() {
      await last;
      const running = await started?.catch(() => undefined);
      started = undefined;
      if (!running) return;
      await running.chromium.close();
      await rm(running.profileFolder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
}

async function start(): Promise<Running> {
  const executable = ensureChromium();
  if (!executable.ok) throw new Error(executable.error.message);
  const profileFolder = await mkdtemp(join(tmpdir(), 'sentra-chromium-'));
  const chromium = launchChromium({ executable: executable.value, profileFolder, headless: true });
  const { browser } = chromium.pipe;
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = chromium.pipe.session(sessionId);
  await page.send('Page.enable');
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  // A letter carries everything in itself. What it asks for all the same is refused.
  page.on('Fetch.requestPaused', ({ requestId }) => {
    page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  await page.send('Fetch.enable');
  return { chromium, profileFolder, page };
}

async function printHtml(
  { page, chromium }: Running,
  html: string,
  options: PrintOptions,
): Promise<Uint8Array> {
  let stop = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    stop = page.on('Page.loadEventFired', () => resolve());
  });
  const { frameTree } = await page.send('Page.getFrameTree');
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await Promise.race([loaded, chromium.pipe.closed]); // when it is closed, the next call fails with words
  stop();
  return printToPdf(page, options);
}

/** Prints the page of a session as it stands, read in parts: one large message would be held several times over. */
export async function printToPdf(page: DevtoolsSession, options: PrintOptions): Promise<Uint8Array> {
  const margins = marginInches(options.margins);
  const { width, height } = paperInches[options.paper];
  const { stream } = await page.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    printBackground: true,
    preferCSSPageSize: false,
    // Tags double the time and are lost when parts are joined.
    generateTaggedPDF: false,
    displayHeaderFooter: options.footer !== undefined,
    headerTemplate: '<span></span>',
    footerTemplate: options.footer ?? '<span></span>',
    paperWidth: width,
    paperHeight: height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    transferMode: 'ReturnAsStream',
  });
  if (!stream) throw new Error('Chromium returned no PDF');
  return readStream(page, stream);
}

/** Reads a DevTools stream to its end. */
export async function readStream(page: DevtoolsSession, handle: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (;;) {
    const part = await page.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'));
    if (part.eof) break;
  }
  await page.send('IO.close', { handle });
  return Buffer.concat(parts);
}
