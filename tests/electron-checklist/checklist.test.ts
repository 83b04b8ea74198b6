import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import electronPackage from '../../node_modules/electron/package.json';
import { createAppResponder } from '../../src-main/electron/app-responses.ts';
import { answerWindow } from '../../src-main/electron/ipc.ts';
import { forbidNavigation } from '../../src-main/electron/navigation.ts';
import { denyPermissions } from '../../src-main/electron/permissions.ts';
import { createWindowPrinter } from '../../src-main/electron/printing.ts';
import { registerAppScheme, stayOffline } from '../../src-main/electron/protocol.ts';
import { openWindow } from '../../src-main/electron/window.ts';
import { given, ipcHandlers, windows } from './fake-electron.ts';
import { sourcesOf } from './sources.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

// Electron's own checklist, by its numbers (electronjs.org/docs/latest/tutorial/security). What only a browser can show
// is in tests/e2e/window.spec.ts; how each is kept is in docs/decisions/0019.

const root = resolve(import.meta.dirname, '../..');
const main = sourcesOf(join(root, 'src-main'));
const screens = sourcesOf(join(root, 'src-renderer'));
const shell = main.filter(({ path }) => /^(?:electron\/|main\.ts|preload\.ts)/.test(path));
const naming = (files: typeof main, word: RegExp) =>
  files.filter(({ text }) => word.test(text)).map(({ path }) => path);

beforeAll(async () => {
  forbidNavigation();
  registerAppScheme();
  denyPermissions();
  stayOffline();
  const opened = openWindow({
    preload: '/app/preload.cjs',
    icon: '/app/icon.png',
    placeFile: '/none/window.json',
    recordFault: () => undefined,
  });
  answerWindow(opened, async () => ({ ok: true, value: 'answered' }));
  const printer = createWindowPrinter();
  await printer.print('<p>surat</p>', { paper: 'F4', margins: { top: 1, right: 1, bottom: 1, left: 1 } });
  await printer.close();
});

/** Both windows of the program: the one that is seen and the one that prints. */
const everyWindow = () => {
  expect(windows).toHaveLength(2);
  return windows.map(({ options }) => options.webPreferences ?? {});
};

test('no window is made anywhere else than in the two places that are looked at here', () => {
  expect(naming(main, /new BrowserWindow\(|new WebContentsView\(|new BrowserView\(/)).toEqual([
    'electron/printing.ts',
    'electron/window.ts',
  ]);
});

test('1: only secure content is loaded, and none of it from a network', () => {
  for (const { loaded } of windows) for (const url of loaded) expect(url).toMatch(/^app:\/\/sentra\//);
  const decide =
    given<(details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void>(
      'onBeforeRequest',
    );
  const isCancelled = (url: string): boolean => {
    let cancelled = false;
    decide({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  };
  for (const url of [
    'http://x.id/',
    'https://x.id/',
    'ws://x.id/',
    'ftp://x.id/',
    'file:///etc/passwd',
    'app://lain/',
  ])
    expect(isCancelled(url), url).toBe(true);
  for (const url of ['app://sentra/index.html', 'data:text/plain,x', 'blob:app://sentra/1'])
    expect(isCancelled(url), url).toBe(false);
});

test('2: Node is not to be had in any window, its frames or its workers', () => {
  for (const preferences of everyWindow()) {
    expect(preferences.nodeIntegration).toBe(false);
    expect(preferences.nodeIntegrationInWorker ?? false).toBe(false);
    expect(preferences.nodeIntegrationInSubFrames ?? false).toBe(false);
  }
});

test('3: the preload and the page are worlds apart', () => {
  for (const preferences of everyWindow()) expect(preferences.contextIsolation).toBe(true);
});

test('4: every process of a window is sandboxed, also one that is forgotten', () => {
  for (const preferences of everyWindow()) expect(preferences.sandbox).toBe(true);
  expect(main.find(({ path }) => path === 'main.ts')?.text).toContain('app.enableSandbox()');
  expect(naming(main, /no-sandbox/).filter((path) => !path.startsWith('chromium/'))).toEqual([]);
});

test('5: every permission is denied', () => {
  const answers: boolean[] = [];
  given<(contents: null, permission: string, callback: (granted: boolean) => void) => void>(
    'setPermissionRequestHandler',
  )(null, 'media', (granted) => answers.push(granted));
  answers.push(given<() => boolean>('setPermissionCheckHandler')());
  answers.push(given<() => boolean>('setDevicePermissionHandler')());
  expect(answers).toEqual([false, false, false]);
});

test('6: webSecurity is on', () => {
  for (const preferences of everyWindow()) expect(preferences.webSecurity).toBe(true);
  expect(naming(main, /disable-web-security|webSecurity: false/)).toEqual([]);
});

test('7: every answer has a content security policy without unsafe scripts', async () => {
  const respond = createAppResponder({
    rendererFolder: join(root, 'src-renderer'),
    papers: () => new Uint8Array([1]),
    printPage: () => '<p>surat</p>',
    picture: async () => ({ bytes: new Uint8Array([1]), extension: '.png' }),
  });
  for (const path of [
    '/',
    '/crash.html',
    '/none.js',
    '/papers/a.pdf',
    '/print/a.html',
    '/files/business/1',
  ]) {
    const policy =
      (await respond(new Request(`app://sentra${path}`))).headers.get('Content-Security-Policy') ?? '';
    expect(policy, path).toMatch(/^default-src 'none'/);
    expect(/script-src[^;]*/.exec(policy)?.[0] ?? '', path).not.toMatch(/unsafe|http|\*/);
  }
});

describe.each([
  ['8', 'allowRunningInsecureContent'],
  ['9', 'experimentalFeatures'],
  ['10', 'enableBlinkFeatures'],
] as const)('%s: %s', (_, name) => {
  test('is not asked for', () => {
    for (const preferences of everyWindow()) expect(preferences[name]).toBeUndefined();
    expect(naming(main, new RegExp(name))).toEqual([]);
  });
});

test('11: there is no webview, so none with allowpopups', () => {
  for (const preferences of everyWindow()) expect(preferences.webviewTag ?? false).toBe(false);
  expect(naming(screens, /<webview|allowpopups/i)).toEqual([]);
});

/** Whether a page may do what an event asks before it happens. */
const mayHappen = (name: string): boolean => {
  let prevented = false;
  const contents = windows[0]?.webContents;
  contents?.emit(name, {
    preventDefault() {
      prevented = true;
    },
  });
  return !prevented;
};

test('12: a webview that came all the same is not attached', () => {
  expect(mayHappen('will-attach-webview')).toBe(false);
});

test('13: no page navigates, by itself or by a redirect', () => {
  expect(mayHappen('will-navigate')).toBe(false);
  expect(mayHappen('will-redirect')).toBe(false);
});

test('14: no page opens a window', () => {
  const handler = given<(details: { url: string }) => { action: string }>('setWindowOpenHandler');
  expect(handler({ url: 'https://contoh.id' })).toEqual({ action: 'deny' });
});

test('15: nothing is opened outside but files that the program made', () => {
  expect(naming(main, /openExternal/)).toEqual([]);
  expect(naming(main, /shell\.openPath/)).toEqual(['electron/electron-desktop.ts']);
});

test('16: Electron is a fixed version, one that is still looked after when this was written', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies.electron).toBe(electronPackage.version);
  expect(Number(electronPackage.version.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('17: the sender of every message is looked at', async () => {
  expect([...ipcHandlers.keys()]).toEqual(['sentra:call']);
  expect(naming(main, /ipcMain\.(?:on|once|handle|handleOnce)\(/)).toEqual(['electron/ipc.ts']);
  const call = ipcHandlers.get('sentra:call') as (
    event: unknown,
    name: string,
    input: object,
  ) => Promise<unknown>;
  const frame = { origin: 'app://sentra', parent: null };
  expect(await call({ sender: { id: 7 }, senderFrame: frame }, 'a.b', {})).toMatchObject({ ok: true });
  for (const event of [
    { sender: { id: 8 }, senderFrame: frame },
    { sender: { id: 7 }, senderFrame: { ...frame, origin: 'https://contoh.id' } },
    { sender: { id: 7 }, senderFrame: { ...frame, parent: frame } },
    { sender: { id: 7 }, senderFrame: null },
  ])
    expect(await call(event, 'a.b', {})).toMatchObject({ ok: false, error: { code: 'sender-refused' } });
});

test('18: files are served by a scheme of our own, which has no more privileges than it needs', () => {
  expect(given('registerSchemesAsPrivileged')).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  expect(naming(shell, /file:\/\/|loadFile\(/)).toEqual([]);
});

// 19, the fuses: fuses.test.ts.

test('20: the page gets three functions of ours and nothing of Electron', () => {
  const preload = main.find(({ path }) => path === 'preload.ts')?.text ?? '';
  expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
  const shown =
    /exposeInMainWorld\('sentra', \{([\s\S]*)\} satisfies SentraBridge\)/.exec(preload)?.[1] ?? '';
  expect([...shown.matchAll(/^ {2}(?:async )?(\w+)[(:]/gm)].map(([, name]) => name)).toEqual([
    'call',
    'onEvent',
    'pathForFile',
  ]);
  // The event, which has a way to the sender, stays behind.
  expect(preload).toContain(
    'forward = (_event: IpcRendererEvent, officeEvent: OfficeEvent): void => listener(officeEvent)',
  );
  expect(naming(screens, /from 'electron'|require\(/)).toEqual([]);
});
