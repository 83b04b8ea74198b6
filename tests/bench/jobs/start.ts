import { copyFileSync } from 'node:fs';
import { buildIfStale } from '../../../scripts/build-if-stale.ts';
import { makeHome, type TestHome } from '../../e2e/app-fixture.ts';
import { job } from '../harness.ts';
import { registerAt } from '../register-at.ts';
import { makeEmptyApp, type StartedApp, startApp } from '../started-app.ts';

/** Until Beranda shows how many businesses there are. */
const untilShown =
  (businesses: number) =>
  async ({ page, since }: StartedApp): Promise<number> => {
    const drawn = await page.waitForFunction(
      (words) => document.querySelector('main')?.textContent?.includes(words) && performance.now(),
      businesses.toLocaleString('id-ID'),
    );
    return since(Number(await drawn.jsonValue()));
  };

/** Until anything at all has been drawn. */
async function untilDrawn({ page, since }: StartedApp): Promise<number> {
  const drawn = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return since(Number(await drawn.jsonValue()));
}

async function startOnce(
  home: TestHome,
  until: (app: StartedApp) => Promise<number>,
  appFolder?: string,
): Promise<{ milliseconds: number }> {
  const app = await startApp(home.env, appFolder);
  try {
    return { milliseconds: await until(app) };
  } finally {
    await app.close();
  }
}

export default job({
  title: 'Start',
  about:
    'From the start of the process until the figures of Beranda are drawn, the files in the cache of the system (warm). Beside it an app of one empty window in the same host, until its first word is drawn.',
  async measure({ sizes, folder, compare }) {
    buildIfStale();
    const emptyApp = makeEmptyApp(folder);
    const other = makeHome();
    for (const count of sizes) {
      const home = makeHome();
      copyFileSync(await registerAt(count), home.databaseFile);
      await compare({
        what: `start with ${count.toLocaleString('en-US')} businesses`,
        rounds: 7,
        target: { at: 'median', most: 1.3, of: 'empty window', plus: 300 },
        variants: {
          ours: () => startOnce(home, untilShown(count)),
          'empty window': () => startOnce(other, untilDrawn, emptyApp),
        },
      });
      home.remove();
    }
    other.remove();
  },
});
