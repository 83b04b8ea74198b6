import type { Page } from '@playwright/test';
import { goTo, inWindow } from '../app-window.ts';
import { job } from '../harness.ts';
import { registerAt } from '../register-at.ts';
import { spreadOf } from '../spread.ts';
import { type KeyTime, openList, scrollList, typeKey } from '../window-probe.ts';
import { traced } from '../window-trace.ts';

const words = ['rahayu', 'knalpot', 'prasetyo', 'gula kristal', 'lestari', 'wibowo', 'makmur', '33030'];
/** Pixels of a turn of the wheel and milliseconds between two: slow, quick, and as fast as a wheel goes. */
const speeds: [name: string, pixels: number, every: number][] = [
  ['slowly', 100, 50],
  ['quickly', 300, 30],
  ['as fast as a wheel goes', 1000, 16],
];

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
    await goTo(page, '/');
    await quiet(page);
  }
  return opened;
}

async function measureKeys(page: Page): Promise<KeyTime[]> {
  const search = page.locator('input[type=search]');
  const keys: KeyTime[] = [];
  for (const word of words) {
    await search.fill('');
    await quiet(page);
    await search.focus();
    for (const key of word) {
      const took = await typeKey(page, key);
      if (took !== null) keys.push(took);
    }
  }
  await search.fill('');
  await quiet(page);
  return keys;
}

export default job({
  title: 'The list of the register in the window',
  about:
    'In the built program at 1366 x 768: from the click on "Pelaku Usaha", or from a key of the search, until the frame with the rows that answer it is drawn; and the frames of a scroll. The processor time is that of the main thread of the window: other programs do not count.',
  async measure({ sizes, note }) {
    for (const count of sizes)
      await inWindow(await registerAt(count), async (page) => {
        const size = count.toLocaleString('en-US');
        const tell = (what: string, values: readonly number[], most?: number) =>
          note({
            ...{ what: `${what}, ${size}`, unit: 'ms', ours: spreadOf(values), beside: {} },
            ...(most !== undefined && { target: { at: 'p95', most } as const }),
          });
        const [first = Number.NaN, ...again] = await measureOpening(page, 9);
        tell('open the list for the first time', [first]);
        tell('open the list again', again);
        await openList(page);
        await page.waitForTimeout(500);
        let keys: KeyTime[] = [];
        const works = await traced(page, 'key', async () => {
          keys = await measureKeys(page);
        });
        tell(
          'key to paint',
          keys.map(({ painted }) => painted),
          count > 100_000 ? 100 : 50,
        );
        tell(
          'key to its exact number of rows, after a pause',
          keys.map(({ painted, counted }) => counted ?? painted),
        );
        tell(
          'processor time of a key in the window',
          works.map(({ script, style, layout, paint }) => script + style + layout + paint),
        );
        for (const [name, pixels, every] of speeds) {
          const { frames, empty, waiting, longest } = await scrollList(page, pixels, every);
          tell(`longest of ${frames} frames while scrolling ${name} (${empty + waiting} not filled)`, [
            longest,
          ]);
        }
      });
  },
});
