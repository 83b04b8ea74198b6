import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exitOf, FixtureHome, waitFor } from './run-fixture.ts';

// Start, second start, and every way to end: the database must be closed by `will-quit`, and no Chromium left.

// Several starts each, perhaps on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

let home: FixtureHome;
beforeEach(() => {
  home = new FixtureHome();
});
afterEach(() => home.remove());

const noChromium = () => waitFor(() => home.chromiums().length === 0, 'Chromium to end');

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends in order', async (signal) => {
  const child = home.spawn();
  await home.until('loaded');
  child.kill(signal);
  expect(await exitOf(child)).toBe(0);
  expect(home.notes()).toEqual(['loaded', 'before-quit', 'close', 'closed', 'will-quit']);
  await noChromium();
});

test('SIGKILL leaves no Chromium, and the next start is not locked out', async () => {
  const child = home.spawn();
  await home.until('loaded');
  expect(home.chromiums().length).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await exitOf(child);
  await noChromium();
  const next = home.spawn();
  await waitFor(() => home.notes().filter((note) => note === 'loaded').length === 2, 'the second start');
  next.kill('SIGTERM');
  expect(await exitOf(next)).toBe(0);
});

test('a second start ends at once and tells the first', async () => {
  const first = home.spawn();
  await home.until('loaded');
  const before = home.chromiums();
  const second = home.spawn('--hello');
  expect(await exitOf(second)).toBe(0);
  await home.until('another has the lock');
  await home.until(`second true ${process.cwd()} fixture`);
  expect(home.chromiums().filter((pid) => !before.includes(pid))).toEqual([]);
  first.kill('SIGTERM');
  await exitOf(first);
});

test('close can be prevented by the app and by the page, and quits when it is not', async () => {
  const { app, page } = await home.launch();
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await app.evaluate(() => {
    Object.assign(globalThis, { keepOpen: true });
  });
  await close();
  await home.until('close');
  expect(page.isClosed()).toBe(false);

  await app.evaluate(() => {
    Object.assign(globalThis, { keepOpen: false });
  });
  page.on('dialog', () => undefined); // else Playwright accepts the question itself
  await page.evaluate(() => {
    window.onbeforeunload = (event) => event.preventDefault();
  });
  await page.mouse.click(400, 400); // Chromium heeds only a page that was used
  await close();
  await waitFor(() => home.notes().filter((note) => note === 'close').length === 2, 'the second close');
  await page.evaluate(() => {
    window.onbeforeunload = null;
  });
  expect(page.isClosed()).toBe(false);

  const closed = app.waitForEvent('close');
  await close();
  await closed;
  expect(home.notes().slice(-5)).toEqual([
    'close',
    'closed',
    'window-all-closed',
    'before-quit',
    'will-quit',
  ]);
  await noChromium();
});
