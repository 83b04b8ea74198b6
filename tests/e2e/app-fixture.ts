import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { electronCommand } from '../../scripts/electron-command.ts';

/** The built app; `npm run package:check` names the packed one. */
const appFolder = process.env.SENTRA_APP ?? projectFolder;

/** Folders of one test, apart from everything of the user. */
export interface TestHome {
  folder: string;
  databaseFile: string;
  /** What a start of the app gets as its environment. */
  env: Record<string, string>;
  /** Removes the folders. */
  remove(): void;
}

/** Makes the folders of one test. */
export function makeHome(): TestHome {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-e2e-'));
  const make = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const databaseFile = join(make('data'), 'sentra.db');
  return {
    folder,
    databaseFile,
    env: {
      ...Object.fromEntries(inherited),
      HOME: make('home'),
      XDG_CONFIG_HOME: make('config'),
      XDG_CACHE_HOME: make('cache'),
      TMPDIR: make('temp'),
      APPDATA: make('config'),
      SENTRA_DATABASE: databaseFile,
      SENTRA_HEADLESS: process.env.SENTRA_HEADLESS ?? '1',
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Starts the built app: in real Electron where its binary is, else in the stand-in. `words` as a double click gives them. */
export function launchApp(home: TestHome, words: string[] = []): Promise<ElectronApplication> {
  const { executable } = electronCommand();
  return electron.launch({
    executablePath: executable,
    args: [appFolder, ...words],
    env: home.env,
    cwd: home.folder,
  });
}

/** The first window at 1366x768, when the screens are there. */
export async function openPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.waitForURL(/sentra/);
  await page.waitForLoadState('load');
  await page.setViewportSize({ width: 1366, height: 768 });
  // Messages come and go at once: what axe sees half faded has no true colours.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // `SENTRA_SLOW=6 playwright test ...`: the window six times slower, to find what only holds on a quick machine.
  const slower = Number(process.env.SENTRA_SLOW ?? 1);
  if (slower > 1)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** `app` and `page` of a fresh start with an empty office of its own. */
export const test = base.extend<{ home: TestHome; app: ElectronApplication; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  home: async ({}, use) => {
    const home = makeHome();
    await use(home);
    home.remove();
  },
  app: async ({ home }, use) => {
    const app = await launchApp(home);
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => use(await openPage(app)),
});

export { expect } from '@playwright/test';
