// `node tests/bench/recaps-in-window.ts [COUNT ...] [--trace]`: recaps in the window (the built app, in a real browser), from the
// click that asks for another one until the frame that shows it is drawn. Target: 100 ms at 43,358 businesses, 300 ms at
// 1,000,000. Each recap is asked for the first time: an answer that was kept would be no recap. `--trace` prints the processor
// time of each in the window, into which other programs do not count. Never part of the tests.
import { copyFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';
import { registerAt } from './register-at.ts';
import { spreadOf } from './spread.ts';
import { traced } from './window-trace.ts';

type Timed = Window & { recapTime: Promise<number> };

/**
 * Milliseconds from the last click of `act` until the table that it changes is painted: the first change of its words, or the
 * table itself where there was none. Throws when nothing changes for ten seconds.
 */
async function clickToPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    let clicked = 0;
    const click = (event: Event) => {
      clicked = event.timeStamp;
    };
    addEventListener('click', click, { capture: true });
    const tables = 'main table, main [role=grid]';
    const isOfTable = ({ target, addedNodes }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest(tables) ||
      [...addedNodes].some(
        (node) => node instanceof Element && (node.matches(tables) || node.querySelector(tables)),
      );
    (window as unknown as Timed).recapTime = new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error('no other table for ten seconds')), 10_000);
      const painted = () => {
        performance.measure('recap', { start: clicked });
        resolve(performance.now() - clicked);
      };
      const observer = new MutationObserver((changes) => {
        if (clicked === 0 || !changes.some(isOfTable)) return;
        observer.disconnect();
        removeEventListener('click', click, { capture: true });
        clearTimeout(tooLate);
        requestAnimationFrame(() => setTimeout(painted));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  await act();
  const took = await page.evaluate(() => (window as unknown as Timed).recapTime);
  // The second count by SQL, for which the foot of the table asks, is not part of the next one.
  await page.waitForTimeout(300);
  return took;
}

const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true });
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Saringan' }).getByRole('button', { name, exact: true });

/** Opens a list, waits until it stands, and takes an option: the time is that of the option. */
async function choose(page: Page, list: Locator, name: string): Promise<number> {
  // At its beginning: in a narrow field the cross that empties it stands in the middle.
  await list.click({ position: { x: 8, y: 8 } });
  await option(page, name).waitFor();
  await page.waitForTimeout(150);
  const took = await clickToPaint(page, () => option(page, name).click());
  await page.keyboard.press('Escape');
  return took;
}

const view = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Jenis rekap' }).getByText(name, { exact: true }).click();

/** Asks for one recap after the other; `take` gets the time of each. */
async function askAll(
  page: Page,
  take: (name: string, time: Promise<number>) => Promise<void>,
): Promise<void> {
  await take(
    'Susun rekap, the first time',
    clickToPaint(page, () => view(page, 'Susun rekap')),
  );
  for (const name of ['Komoditas', 'Desa/Kelurahan', 'Bentuk usaha', 'Jenis kelamin', 'Tahun', 'Kecamatan'])
    await take('another row', choose(page, field(page, 'Baris'), name));
  for (const name of ['Komoditas', 'Kelompok komoditas', 'Jenis kelamin'])
    await take('another column', choose(page, field(page, 'Kolom'), name));
  for (const name of ['Komoditas', 'Desa/Kelurahan', 'Skala'])
    await take('second row', choose(page, field(page, 'Baris kedua'), name));
  for (const name of ['Tenaga kerja', 'Investasi', 'Omzet'])
    await take('one more measure', choose(page, field(page, 'Ukuran'), name));
  for (const [of, name] of [
    ['Skala', 'Kecil'],
    ['Jenis kelamin', 'Perempuan'],
    ['Status', 'Aktif'],
  ] as const)
    await take('filter', choose(page, chip(page, of), name));
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.waitForTimeout(1000);
  for (const name of ['2025', '2024', '2023']) await take('year', choose(page, field(page, 'Tahun'), name));
  for (const name of ['2022', '2021'])
    await take('two years, nested, 4 measures', choose(page, field(page, 'Bandingkan'), name));
  await take(
    'Pertumbuhan, the first time',
    clickToPaint(page, () => view(page, 'Pertumbuhan')),
  );
  for (const name of ['Kecil', 'Menengah'])
    await take('Pertumbuhan, filter', choose(page, chip(page, /^Skala/), name));
}

async function measure(count: number, isTraced: boolean): Promise<void> {
  const home = makeHome();
  copyFileSync(await registerAt(count), home.databaseFile);
  const app = await launchApp(home);
  const page = await openPage(app);
  await page.waitForSelector('nav');
  await page.getByRole('link', { name: 'Rekap' }).click();
  await page.getByRole('radiogroup', { name: 'Jenis rekap' }).waitFor();
  // An officer looks at the first screen for a moment; the register is read for recaps meanwhile.
  await page.waitForTimeout(count > 100_000 ? 8000 : 2000);
  const loadBefore = loadavg()[0]?.toFixed(1);
  const times: { name: string; time: number }[] = [];
  const run = () =>
    askAll(page, async (name, time) => {
      times.push({ name, time: await time });
    });
  const works = isTraced ? await traced(page, 'recap', run) : await run();
  const load = `load ${loadBefore} to ${loadavg()[0]?.toFixed(1)}`;
  console.log(`\n${count} businesses, in the window, click to paint, milliseconds; ${load}`);
  const byName = Object.entries(Object.groupBy(times, ({ name }) => name));
  console.table(
    Object.fromEntries(byName.map(([name, took = []]) => [name, spreadOf(took.map(({ time }) => time))])),
  );
  if (works) console.table(works.map((work, index) => ({ ...times[index], ...work })));
  await app.close();
  home.remove();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { trace: { type: 'boolean', default: false } },
});
buildIfStale();
const counts = positionals.map(Number);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) await measure(count, values.trace);
