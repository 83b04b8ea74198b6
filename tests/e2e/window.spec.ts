import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { electronCommand } from '../../scripts/electron-command.ts';
import { expect, test } from './app-fixture.ts';

/** Written out: Node's URL has no origin for a scheme of one's own. */
const originOf = (page: Page): string => /^[\w-]+:\/\/[^/]+/.exec(page.url())?.[0] ?? '';

// What the window must not be able to do (docs: Electron's security checklist). One start serves all questions: they
// are asked in turn, and none of them may leave the page changed.

test('the window is closed to everything but the contract', async ({ app, page }) => {
  const outside: string[] = [];
  const origin = originOf(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url()))
      outside.push(request.url());
  });

  await test.step('no script outside its own files runs', async () => {
    const ran = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('sentra-ran', (event) => found.push((event as CustomEvent<string>).detail));
      const script = document.createElement('script');
      script.textContent = "document.dispatchEvent(new CustomEvent('sentra-ran', { detail: 'inline' }))";
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute(
        'onerror',
        "document.dispatchEvent(new CustomEvent('sentra-ran', { detail: 'handler' }))",
      );
      image.src = '/no-such-picture.png';
      document.body.append(image);
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const foreign = document.createElement('script');
      foreign.src = 'https://example.com/script.js';
      document.body.append(foreign);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const element of [script, image, foreign, frame]) element.remove();
      return { found, blocked };
    });
    expect(ran.found).toEqual([]);
    expect(ran.blocked).toEqual(expect.arrayContaining(['script-src-elem', 'frame-src']));
  });

  await test.step('no text becomes code', async () => {
    // In a module of the page's own world `eval` is what the policy judges; `page.evaluate` itself is not subject to it.
    const refused = await page.evaluate(() => {
      const outcomes: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => outcomes.push(event.blockedURI), {
        once: true,
      });
      setTimeout('document.title = "changed"', 0);
      return new Promise<string[]>((resolve) =>
        setTimeout(() => resolve([...outcomes, document.title]), 200),
      );
    });
    expect(refused).toContain('eval');
    expect(refused).not.toContain('changed');
  });

  await test.step('nothing of Node or Electron is to be seen', async () => {
    const seen = await page.evaluate(() => {
      const names = [
        'require',
        'module',
        'process',
        'Buffer',
        'global',
        'ipcRenderer',
        'electron',
        '__dirname',
        'standInSend',
      ];
      return { names: names.filter((name) => name in window), bridge: Object.keys(window.sentra).sort() };
    });
    expect(seen).toEqual({ names: [], bridge: ['call', 'onEvent', 'pathForFile'] });
    const frozen = await page.evaluate(() => {
      try {
        Object.assign(window.sentra, { call: () => 'mine' });
        Object.assign(window, { sentra: undefined });
      } catch {
        return true; // strict code throws
      }
      return false;
    });
    expect(frozen).toBe(true);
  });

  await test.step('only the contract is answered', async () => {
    for (const name of ['businesses.__proto__', 'constructor', '../x', 'no.such']) {
      const answer = await page.evaluate((called) => window.sentra.call(called, {}), name);
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-procedure' } });
    }
    const info = await page.evaluate(() => window.sentra.call('application.info', {}));
    expect(info).toMatchObject({ ok: true });
    const wrong = await page.evaluate(() => window.sentra.call('application.cancelJob', { jobId: 7 }));
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  await test.step('no path leads out of the folder', async () => {
    const paths = [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e%5cpackage.json',
      '//etc/passwd',
      '/papers/..%2fx.pdf',
      '/nope.js',
    ];
    const statuses = await page.evaluate(
      (all) => Promise.all(all.map(async (path) => (await fetch(path)).status)),
      paths.map((path) => path.replace(/^\/\//, '/%2f')),
    );
    expect(statuses).toEqual(paths.map(() => 404));
  });

  await test.step('it does not go elsewhere, nor open anything', async () => {
    const url = page.url();
    const opened = await page.evaluate(async () => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      const other = window.open('https://example.com/');
      location.assign('/index.html?again');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return other === null;
    });
    expect(opened).toBe(true);
    expect(page.url()).toBe(url);
    expect(app.windows()).toHaveLength(1);
  });

  await test.step('permissions are denied', async () => {
    const states = await page.evaluate(async () => {
      const place = await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        ),
      );
      return [place, await Notification.requestPermission()];
    });
    expect(states).toEqual(['denied', 'denied']);
  });

  await test.step('nothing was fetched from outside', async () => {
    await expect(page.evaluate(() => fetch('https://example.com/'))).rejects.toThrow();
    // The tries above are seen as requests by the browser; none may have got an answer.
    const answered = outside.filter((address) => !address.startsWith('https://example.com/'));
    expect(answered).toEqual([]);
  });
});

test('an ordinary start asks nothing of the network', async ({ app, page }) => {
  const origin = originOf(page);
  const addresses: string[] = [];
  app.context().on('request', (request) => addresses.push(request.url()));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(addresses.length).toBeGreaterThan(2);
  expect(
    addresses.filter((address) => !address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address)),
  ).toEqual([]);
});

test('a second start shows the first window and ends before it touches the database', async ({
  home,
  app,
  page,
}) => {
  await page.evaluate(() => window.sentra.call('application.info', {}));
  const other = { ...home.env, SENTRA_DATABASE: `${home.databaseFile}.second` };
  const asked = app.evaluate(
    ({ app: main }) => new Promise<boolean>((resolve) => main.once('second-instance', () => resolve(true))),
  );
  const second = spawn(electronCommand().executable, ['--no-sandbox', projectFolder], {
    env: other,
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await asked).toBe(true);
  expect(existsSync(other.SENTRA_DATABASE)).toBe(false);
  expect(statSync(home.databaseFile).size).toBeGreaterThan(0);
});
