// `node tests/bench/list-in-window.ts [COUNT ...] [--keys] [--trace]`: the list of the register in the window (the built app,
// in a real browser): opening it, each key of its search, and its scrolling. `--keys` prints each key, `--trace` the processor
// time of each part of the window. Never part of the tests.
import { copyFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';
import { registerAt } from './register-at.ts';
import { spreadOf } from './spread.ts';
import { type KeyTime, openList, scrollList, typeKey } from './window-probe.ts';
import { traced, type Work } from './window-trace.ts';

const words = [
  'rahayu',
  'knalpot',
  'prasetyo',
  'gula kristal',
  'lestari',
  'wibowo',
  'batik tulis',
  'makmur',
  'mebel',
  '33030',
];
/** Pixels of a turn of the wheel and milliseconds between two: slow, quick, and as fast as a wheel goes. */
const speeds: [string, number, number][] = [
  ['scroll, 100 px every 50 ms', 100, 50],
  ['scroll, 300 px every 30 ms', 300, 30],
  ['scroll, 1000 px every 16 ms', 1000, 16],
];

const load = () => loadavg()[0]?.toFixed(1);

/** Waits until the main process has nothing to do, as when an officer has looked at a screen for a moment. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.evaluate(() => window.sentra.call('views.list', { screen: 'businesses' }));
  await page.waitForTimeout(100);
}

async function measureOpening(page: Page, runs: number): Promise<number[]> {
  const opened: number[] = [];
  for (let run = 0; run < runs; run++) {
    opened.push(await openList(page));
    await page.evaluate(() => {
      location.hash = '/';
    });
    await quiet(page);
  }
  return opened;
}

async function measureKeys(page: Page): Promise<KeyTime[]> {
  const keys: KeyTime[] = [];
  for (const word of words) {
    await page.locator('input[type=search]').fill('');
    await quiet(page);
    await page.locator('input[type=search]').focus();
    for (const key of word) {
      const took = await typeKey(page, key);
      if (took !== null) keys.push(took);
    }
  }
  return keys;
}

const meanWork = (works: Work[]) =>
  Object.fromEntries(
    (['script', 'style', 'layout', 'paint', 'pixels'] as const).map((kind) => [
      kind,
      Number((works.reduce((sum, work) => sum + work[kind], 0) / Math.max(1, works.length)).toFixed(1)),
    ]),
  );

async function measure(count: number, options: { keys?: boolean; trace?: boolean }): Promise<void> {
  const register = await registerAt(count);
  const home = makeHome();
  copyFileSync(register, home.databaseFile);
  const app = await launchApp(home);
  const page = await openPage(app);
  await page.waitForSelector('nav');
  await page.waitForTimeout(1100);
  await quiet(page);
  const loadBefore = load();
  const opened = await measureOpening(page, 12);
  await openList(page);
  await page.waitForTimeout(500);
  const keys = await measureKeys(page);
  if (options.keys) console.table(keys);
  await page.locator('input[type=search]').fill('');
  await page.waitForTimeout(700);
  const scrolls: Record<string, unknown> = {};
  for (const [name, pixels, every] of speeds) scrolls[name] = await scrollList(page, pixels, every);
  console.log(`\n${count} businesses, in the window, milliseconds; load ${loadBefore} to ${load()}`);
  console.table({
    'open the list the first time': spreadOf(opened.slice(0, 1)),
    'open the list again': spreadOf(opened.slice(1)),
    'key to paint': spreadOf(keys.map(({ painted }) => painted)),
    'key to its exact number, after a pause': spreadOf(
      keys.map(({ painted, counted }) => counted ?? painted),
    ),
  });
  console.table(scrolls);
  if (options.trace) {
    const keyWork = await traced(page, 'key', async () => void (await measureKeys(page)));
    await page.locator('input[type=search]').fill('');
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      location.hash = '/';
    });
    const openWork = await traced(page, 'open', async () => void (await measureOpening(page, 8)));
    console.log('processor time, mean of each:');
    console.table({ key: meanWork(keyWork), 'open again': meanWork(openWork) });
  }
  await app.close();
  home.remove();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: 'boolean' }, trace: { type: 'boolean' } },
});
buildIfStale();
const counts = positionals.map(Number);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) await measure(count, values);
