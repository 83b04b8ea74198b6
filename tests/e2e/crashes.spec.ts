import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launchApp, openPage, test } from './app-fixture.ts';
import { open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

/** Asks the window's page from the main process: Playwright gives up on a page whose process was killed. */
const inWindow = <T>(app: ElectronApplication, code: string): Promise<T> =>
  app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    code,
  ) as Promise<T>;

/** Kills the process that draws the window. */
async function killRenderer(app: ElectronApplication, page: Page): Promise<void> {
  const gone = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) =>
        BrowserWindow.getAllWindows()[0]?.webContents.once('render-process-gone', () => resolve()),
      ),
  );
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await gone;
}

const readLog = async (app: ElectronApplication): Promise<string> =>
  readFileSync(
    join(await app.evaluate(({ app: main }) => main.getPath('userData')), 'log', 'sentra.log'),
    'utf8',
  );

test('a window that was killed shows its screens again, with what was being typed', async ({ app, page }) => {
  await open(page, '/pelaku-usaha/baru');
  await page.getByLabel('Nama pemilik').fill('Wagiman Karto');
  await expect(page.getByText(/konsep/i).first()).toBeVisible();
  await killRenderer(app, page);
  await expect
    .poll(() =>
      inWindow(app, "document.querySelector('main input')?.closest('main')?.innerText ?? ''").catch(() => ''),
    )
    .toContain('Pelaku');
  await expect
    .poll(() =>
      inWindow<string[]>(app, "[...document.querySelectorAll('main input')].map((field) => field.value)"),
    )
    .toContain('Wagiman Karto');
  const log = await readLog(app);
  expect(log).toContain('window gone: ');
  expect(log).not.toContain('Wagiman');
});

/** The report goes to this file; the dialog itself cannot be pressed. */
const reportTo = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);

test('a window that is killed again and again shows plain words, a report, and a way back', async ({
  app,
  page,
  home,
}) => {
  await reportTo(app, join(home.folder, 'laporan.txt'));
  await open(page, '/pelaku-usaha');
  for (let time = 0; time < 3; time += 1)
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      // What Electron says when a renderer is gone; that it says so, the test above shows.
      contents?.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
      return loaded;
    });
  await expect(page.getByRole('heading', { name: 'Layar program berhenti berulang kali' })).toBeVisible();
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.scheme = name;
    }, scheme);
    await checkAccess(page);
  }
  await page.getByRole('button', { name: 'Simpan laporan' }).click();
  await expect(page.getByRole('status')).toContainText('laporan.txt');
  expect(readFileSync(join(home.folder, 'laporan.txt'), 'utf8')).toContain('window gone: oom, code 5');
  await page.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
});

test('a screen that fails says so, saves a report without names, and the others still work', async ({
  app,
  page,
  home,
}) => {
  const file = join(home.folder, 'laporan.txt');
  await reportTo(app, file);
  await page.evaluate(() => {
    // Every number on a screen is written by its help; the message is one that quotes what was typed.
    window.BigInt = (() => {
      throw new RangeError('nilai "Wagiman" 3303051205849001');
    }) as never;
  });
  await open(page, '/pelaku-usaha');
  await expect(page.getByRole('alert')).toContainText('Layar ini tidak dapat ditampilkan');
  await checkAccess(page);
  await page.getByRole('button', { name: 'Simpan laporan' }).click();
  await expect(page.getByText(file)).toBeVisible();
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('RangeError: nilai [teks]');
  expect(report).toContain('Layar    : pelaku-usaha');
  await open(page, '/pengaturan');
  await expect(page.getByRole('heading', { name: 'Pengaturan' })).toBeVisible();
  expect(report + (await readLog(app))).not.toMatch(/Wagiman|33030512/);
});

test('what nobody caught in the main process is recorded; an exception ends the program', async ({
  home,
}) => {
  const app = await launchApp(home);
  await openPage(app);
  const folder = await app.evaluate(({ app: main }) => main.getPath('userData'));
  const log = join(folder, 'log', 'sentra.log');
  const text = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  await app.evaluate(() => {
    void Promise.reject(new Error('dibiarkan'));
  });
  await expect.poll(text).toContain('unhandled rejection: Error: dibiarkan');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('tidak tertangkap');
    }, 0);
  });
  expect(await ended).toBe(1);
  expect(text()).toContain('uncaught exception: TypeError: tidak tertangkap');
});
