// `node tests/bench/recap-in-window.ts [COUNT ...]`: the recap builder in the window (the built app, in a real browser): from
// the key that chooses another row dimension until the frame after the new table is drawn. Never part of the tests.
import { copyFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';
import { registerAt } from './register-at.ts';

const dimensions = ['Kecamatan', 'Komoditas', 'Skala', 'Bentuk usaha', 'Jenis kelamin', 'Kelompok komoditas'];

/** Chooses another dimension of the rows by keyboard; milliseconds from Enter to the frame with its table. */
async function choose(page: Page, dimension: string): Promise<number> {
  const field = page.getByRole('combobox', { name: 'Baris', exact: true });
  await field.click();
  const option = page.getByRole('option', { name: dimension, exact: true });
  await option.waitFor();
  await page.evaluate((wanted) => {
    const times = { from: 0, until: 0 };
    Object.assign(window, { recapTimes: times });
    addEventListener('click', (event) => (times.from = event.timeStamp), { capture: true, once: true });
    const seen = () => {
      // The head of the first column names the dimension of the table that is shown.
      if (
        times.from === 0 ||
        document.querySelector('main [role=columnheader], main th')?.textContent?.trim() !== wanted
      )
        return requestAnimationFrame(seen);
      return requestAnimationFrame(() => setTimeout(() => (times.until = performance.now())));
    };
    requestAnimationFrame(seen);
  }, dimension);
  await option.click();
  await page.waitForFunction(
    () => (window as unknown as { recapTimes: { until: number } }).recapTimes.until > 0,
  );
  return page.evaluate(() => {
    const { from, until } = (window as unknown as { recapTimes: { from: number; until: number } }).recapTimes;
    return until - from;
  });
}

buildIfStale();
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) {
  const home = makeHome();
  copyFileSync(await registerAt(count), home.databaseFile);
  const app = await launchApp(home);
  const page = await openPage(app);
  await page.evaluate(() => {
    location.hash = '/rekap/susun';
  });
  await page.getByRole('combobox', { name: 'Baris', exact: true }).waitFor();
  await page.waitForTimeout(count > 100_000 ? 8000 : 2000);
  const times: number[] = [];
  // Each is asked for the first time: an answer that is kept would be no recap.
  for (const dimension of dimensions.slice(1)) times.push(await choose(page, dimension));
  times.sort((a, b) => a - b);
  console.log(
    `${count} businesses, load ${loadavg()[0]?.toFixed(1)}: key to table median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, most ${times.at(-1)?.toFixed(0)} ms of ${times.length}`,
  );
  await app.close();
  home.remove();
}
