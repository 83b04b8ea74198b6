// `node tests/bench/list-in-window.ts [COUNT ...]`: the list of the register in the window (the built app, in a real browser):
// from the click to the first rows on screen, and from each key of the search to its rows on screen. Never part of the tests.
import { copyFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';
import { registerFile } from '../fixtures/register-file.ts';

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

/** Milliseconds from the click on "Pelaku Usaha" until its first rows have been painted. */
const openList = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('nav a')].find((one) =>
          one.textContent?.includes('Pelaku Usaha'),
        );
        const started = performance.now();
        const look = () => {
          if (
            document.querySelectorAll('[role=grid] [role=row][aria-rowindex="3"] [role=gridcell]').length > 2
          )
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          else requestAnimationFrame(look);
        };
        (link as HTMLElement).click();
        look();
      }),
  );

/** Types one key and waits for the rows that answer it, painted. Null when the number of rows stays the same. */
const typeKey = async (page: Page, key: string): Promise<number | null> => {
  await page.evaluate(() => {
    const grid = document.querySelector('[role=grid]') as HTMLElement;
    const state = { at: 0, answered: new Promise<number | null>(() => undefined) };
    state.answered = new Promise((resolve) => {
      const input = document.querySelector('input[type=search]') as HTMLInputElement;
      input.addEventListener(
        'keydown',
        () => {
          state.at = performance.now();
        },
        { once: true, capture: true },
      );
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - state.at)));
      });
      observer.observe(grid, { attributes: true, attributeFilter: ['aria-rowcount'] });
      setTimeout(() => {
        observer.disconnect();
        resolve(null);
      }, 1500);
    });
    (window as unknown as { measured: typeof state }).measured = state;
  });
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  const took = await page.evaluate(
    () => (window as unknown as { measured: { answered: Promise<number | null> } }).measured.answered,
  );
  // An officer's pause between keys; the exact count that follows a pause is not part of it.
  await page.waitForTimeout(60);
  return took;
};

const summary = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95), most: at(1), runs: sorted.length };
};

buildIfStale();
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) {
  const register = join(tmpdir(), `sentra-register-${count}.db`);
  if (!existsSync(register)) await registerFile(register, count);
  const home = makeHome();
  copyFileSync(register, home.databaseFile);
  const app = await launchApp(home);
  const page = await openPage(app);
  await page.waitForSelector('nav');
  await page.waitForTimeout(1500);
  const opened: number[] = [];
  for (let run = 0; run < 12; run++) {
    opened.push(await openList(page));
    await page.evaluate(() => {
      location.hash = '/';
    });
    await page.waitForTimeout(400);
  }
  await openList(page);
  const keys: number[] = [];
  for (const word of words) {
    await page.locator('input[type=search]').fill('');
    await page.waitForTimeout(700);
    await page.locator('input[type=search]').focus();
    for (const key of word) {
      const took = await typeKey(page, key);
      if (took !== null) keys.push(took);
    }
  }
  console.log(`\n${count} businesses, in the window, milliseconds`);
  console.table({
    'open the list the first time': summary(opened.slice(0, 1)),
    'open the list again': summary(opened.slice(1)),
    'key to paint': summary(keys),
  });
  await app.close();
  home.remove();
}
