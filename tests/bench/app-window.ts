import { copyFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';

/** What is read ahead after the start is read by then (ms), as when an officer has looked at Beranda for a moment. */
const readAhead = 4000;

/** Does a work in the window of the built program, on a copy of that register or in an empty office. */
export async function inWindow(
  register: string | undefined,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  buildIfStale();
  const home = makeHome();
  if (register !== undefined) copyFileSync(register, home.databaseFile);
  const app = await launchApp(home);
  try {
    const page = await openPage(app);
    await page.waitForSelector('nav');
    await page.waitForTimeout(readAhead);
    await work(page);
  } finally {
    await app.close();
    home.remove();
  }
}

/** Goes to a screen by its address: '/pelaku-usaha'. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);
