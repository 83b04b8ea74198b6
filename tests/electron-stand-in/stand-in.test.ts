import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FixtureHome, waitFor } from './run-fixture.ts';

declare global {
  interface Window {
    bridge: {
      version: number;
      nested: { double(value: number): number };
      sawNoPageScript: boolean;
      invoke(channel: string, value?: unknown): Promise<unknown>;
      onEvent(listener: (value: unknown) => void): () => void;
      fails(): void;
    };
    events: unknown[];
    stop(): void;
    pickedPath: string;
    droppedPath: string;
    inlineRan?: boolean;
  }
}

// The questions that one running fixture answers; life and death are in stand-in-life.test.ts.

const home = new FixtureHome();
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  ({ app, page } = await home.launch());
});
afterAll(async () => {
  await app.close();
  home.remove();
});

describe('protocol', () => {
  test('the app answers its own scheme: modules, lazy chunks, workers, a POST, 404', async () => {
    const seen = await page.evaluate(async () => {
      const worker = new Worker('/worker.js', { type: 'module' });
      const fromWorker = new Promise((resolve) =>
        worker.addEventListener('message', ({ data }) => resolve(data)),
      );
      worker.postMessage('go');
      const post = await (await fetch('/echo', { method: 'POST', body: 'batik' })).text();
      return { post, missing: (await fetch('/nope.js')).status, fromWorker: await fromWorker };
    });
    expect(seen).toEqual({ post: 'POST batik', missing: 404, fromWorker: 'export const answer = 42;\n' });
  });

  test('a path does not leave the folder', async () => {
    const statuses = await page.evaluate(async () => {
      const ways = ['/../main.cjs', '/..%2fmain.cjs', '/%2e%2e%2fpreload.cjs'];
      return Promise.all(ways.map(async (way) => (await fetch(way)).status));
    });
    expect(statuses).toEqual([404, 404, 404]);
  });

  test('the policy of the answer is enforced', async () => {
    expect(await page.evaluate(() => window.inlineRan)).toBeUndefined();
    const blocked = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI), {
            once: true,
          });
          setTimeout('window.inlineRan = true', 0);
        }),
    );
    expect(blocked).toBe('eval');
    expect(await page.evaluate(() => window.inlineRan)).toBeUndefined();
  });

  test('other requests are asked of webRequest and stay inside', async () => {
    const failed = await page.evaluate(() => fetch('https://example.com/data').then(String, () => 'failed'));
    expect(failed).toBe('failed');
    await home.until('cancelled https://example.com/data');
    await page.evaluate(() => {
      location.href = 'https://example.com/elsewhere';
    });
    await home.until('will-navigate https://example.com/elsewhere');
    expect(page.url()).toMatch(/index\.html$/);
  });
});

describe('preload', () => {
  test('runs before the page, in a world of its own', async () => {
    const seen = await page.evaluate(() => ({
      before: window.bridge.sawNoPageScript,
      leaks: ['require', 'ipcRenderer', 'onlyInPreload', 'standInSend', 'standInReceive'].filter(
        (name) => name in window,
      ),
      frozen: Object.isFrozen(window.bridge),
    }));
    expect(seen).toEqual({ before: true, leaks: [], frozen: true });
  });

  test('shows values, functions, promises, callbacks and errors', async () => {
    const seen = await page.evaluate(async () => {
      let said = '';
      try {
        window.bridge.fails();
      } catch (error) {
        said = String(error);
      }
      const refused = await window.bridge.invoke('fail').catch((error: Error) => error.message);
      return [window.bridge.version, window.bridge.nested.double(21), said, refused];
    });
    expect(seen).toEqual([
      7,
      42,
      'Error: preload says no',
      "Error invoking remote method 'fail': Error: on purpose",
    ]);
  });
});

describe('messages', () => {
  test('values come back as they went', async () => {
    const same = await page.evaluate(async () => {
      const value = {
        map: new Map([['a', new Set([1, 2])]]),
        bytes: new Uint8Array([1, 255]).buffer,
        date: new Date(5),
        big: 9n,
        none: undefined,
        text: 'ä €  𝄞',
      };
      const back = (await window.bridge.invoke('echo', value)) as typeof value;
      return [
        back.map.get('a')?.has(2),
        back.bytes instanceof ArrayBuffer && new Uint8Array(back.bytes)[1] === 255,
        back.date instanceof Date && back.date.getTime() === 5,
        back.big === 9n,
        'none' in back && back.none === undefined,
        back.text === value.text,
      ];
    });
    expect(same).toEqual([true, true, true, true, true, true]);
  });

  test('the sender is known, and an unknown channel is refused', async () => {
    expect(await page.evaluate(() => window.bridge.invoke('who'))).toEqual({
      origin: 'app://fixture',
      url: 'app://fixture/index.html',
      id: 1,
    });
    const refused = await page.evaluate(() =>
      window.bridge.invoke('nope').catch((error: Error) => error.message),
    );
    expect(refused).toContain("No handler registered for 'nope'");
  });

  test('the main process tells the page, until it stops listening', async () => {
    const tell = (value: number) =>
      app.evaluate(
        ({ BrowserWindow }, told) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', { told }),
        value,
      );
    await tell(1);
    await page.waitForFunction(() => window.events.length === 1);
    await page.evaluate(() => window.stop());
    await tell(2);
    await page.evaluate(() => window.bridge.invoke('echo', 0)); // comes after what was sent before
    expect(await page.evaluate(() => window.events)).toEqual([{ told: 1 }]);
  });

  test('a picked and a dropped file have their paths', async () => {
    const file = join(home.folder, 'daftar usaha.xlsx');
    writeFileSync(file, 'x');
    await page.setInputFiles('#file', file);
    await page.waitForFunction(() => window.pickedPath !== undefined);
    expect(await page.evaluate(() => window.pickedPath)).toBe(file);
    const devtools = await app.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await page.waitForFunction(() => window.droppedPath !== undefined);
    expect(await page.evaluate(() => window.droppedPath)).toBe(file);
  });
});

describe('the window', () => {
  test('has the asked size, and is what Playwright ties to the page', async () => {
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
    const browserWindow = await app.browserWindow(page);
    expect(await browserWindow.evaluate((shown) => [shown.getTitle(), shown.getBounds().width])).toEqual([
      'Fixture',
      1000,
    ]);
    await browserWindow.evaluate((shown) => shown.setBounds({ width: 1100 }));
    await page.waitForFunction(() => window.outerWidth === 1100);
  });

  test('opens no other', async () => {
    const opened = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.com/link',
        target: '_blank',
      });
      document.body.append(link);
      link.click();
      return window.open('https://example.com/opened');
    });
    expect(opened).toBeNull();
    await home.until('open https://example.com/link');
    await home.until('open https://example.com/opened');
    expect(app.windows()).toHaveLength(1);
  });

  test('denies permissions', async () => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('dialogs answer "cancelled" without a screen, and a test can replace them', async () => {
    const ask = () => app.evaluate(({ dialog }) => dialog.showOpenDialog({ properties: ['openFile'] }));
    expect(await ask()).toEqual({ canceled: true, filePaths: [] });
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/x.xlsx'] });
    });
    expect((await ask()).filePaths).toEqual(['/x.xlsx']);
  });

  test('comes back after its renderer crashed', async () => {
    const devtools = await app.context().newCDPSession(page);
    await devtools.send('Page.crash').catch(() => undefined);
    await waitFor(() => home.notes().length > 0, 'the log');
    const alive = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body?.dataset.ready'),
      );
    let ready: unknown;
    for (let tries = 0; tries < 50 && ready !== '42'; tries += 1) {
      ready = await alive().catch(() => undefined);
      if (ready !== '42') await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(ready).toBe('42');
  });
});

test.each([
  ['A4', 210, 297],
  ['F4', 215, 330],
])('prints %s exactly', async (_name, width, height) => {
  const base64 = await app.evaluate(
    async ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows()[0];
      const pdf = await window?.webContents.printToPDF({ pageSize: size, printBackground: true });
      return pdf?.toString('base64') ?? '';
    },
    { width: width / 25.4, height: height / 25.4 },
  );
  const pdf = await PDFDocument.load(Buffer.from(base64, 'base64'));
  const inMillimetres = (points: number) => (points / 72) * 25.4;
  const paper = pdf.getPage(0).getSize();
  // Chromium rounds up to whole dots of its own; a quarter of a millimetre is less than a printer's play.
  expect(Math.abs(inMillimetres(paper.width) - width)).toBeLessThan(0.3);
  expect(Math.abs(inMillimetres(paper.height) - height)).toBeLessThan(0.3);
});

test('knows its name, version and folders', async () => {
  const known = await app.evaluate(({ app: main }) => [
    main.getName(),
    main.getVersion(),
    main.isPackaged,
    main.getPath('userData'),
  ]);
  expect(known).toEqual(['Fixture', '1.2.3', false, join(home.folder, 'config', 'Fixture')]);
});
