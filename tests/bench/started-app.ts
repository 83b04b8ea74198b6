import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { electronCommand } from '../../scripts/electron-command.ts';

/** An app that was started as a double click does: nothing is put into its main process. */
export interface StartedApp {
  page: Page;
  process: ChildProcess;
  /** Milliseconds from the start of the process until this instant of the page's own clock. */
  since(pageTime: number): Promise<number>;
  close(): Promise<void>;
}

/** Starts the built program, or the app of another folder, in the host that is there. */
export async function startApp(
  env: Record<string, string>,
  appFolder: string = projectFolder,
): Promise<StartedApp> {
  const began = Date.now();
  const started = spawn(electronCommand().executable, ['--remote-debugging-port=0', appFolder], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await addressOf(started), { timeout: 60_000 });
  const page = await firstPage(browser);
  return {
    page,
    process: started,
    since: async (pageTime) => pageTime + (await page.evaluate(() => performance.timeOrigin)) - began,
    async close() {
      const ended = once(started, 'exit');
      started.kill('SIGTERM');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

/** Where the program can be looked at; Chromium says it on its standard error. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^DevTools listening on (ws:\S+)/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    started.once('exit', (code) => reject(new Error(`the app ended with code ${code}: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('no window');
  return context.pages()[0] ?? context.waitForEvent('page');
}

/** An app of one empty window: what the host itself costs. */
export function makeEmptyApp(folder: string): string {
  const own = join(folder, 'empty-app');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'empty-app', main: 'main.cjs' }));
  writeFileSync(
    join(own, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<p>Umpama'));`,
  );
  return own;
}
