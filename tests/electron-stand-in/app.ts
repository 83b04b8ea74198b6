import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { appInfo } from './app-info.ts';
import { Browser } from './browser.ts';
import { preventable } from './preventable.ts';
import { SingleInstanceLock } from './single-instance-lock.ts';

/** What the app must know of a window to end in order. */
export interface ClosableWindow {
  /** Asks it to close; false when it stays. */
  askToClose(): Promise<boolean>;
}

const windowsHome = process.env.APPDATA;
const configHome = windowsHome ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');

/** The life of the program: start, single instance, folders, the end. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = appInfo.isPackaged;
  readonly windows = new Set<ClosableWindow>();
  readonly #userData = appInfo.userDataSwitch ?? join(configHome, appInfo.name);
  readonly #lock = new SingleInstanceLock(this.#userData);
  readonly #ready: Promise<void>;
  #browser: Browser | undefined;
  #hiddenBrowser: { browser: Browser; folder: string } | undefined;
  #isReady = false;
  #ending = false;

  constructor() {
    super();
    this.#ready = new Promise((resolve) => {
      setImmediate(() => {
        if (this.#ending) return;
        this.#isReady = true;
        // Playwright waits for it; otherwise it comes with the first window, as a command of the program opens none.
        if (appInfo.debuggingPort !== undefined) this.browser();
        this.emit('ready', {}, {});
        resolve();
      });
    });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.quit());
  }

  readonly name = appInfo.name;
  getName = (): string => appInfo.name;
  getVersion = (): string => appInfo.version;
  getAppPath = (): string => appInfo.appPath;
  getLocale = (): string => 'id';
  isReady = (): boolean => this.#isReady;
  whenReady = (): Promise<void> => this.#ready;
  enableSandbox = (): void => undefined; // Chromium's own, except as root
  focus = (): void => undefined;

  getPath(name: Parameters<App['getPath']>[0]): string {
    const home = homedir();
    if (name === 'userData' || name === 'sessionData') {
      mkdirSync(this.#userData, { recursive: true });
      return this.#userData;
    }
    if (name === 'home') return home;
    if (name === 'appData') return configHome;
    if (name === 'temp') return tmpdir();
    if (name === 'exe') return process.execPath;
    if (name === 'logs') return join(this.#userData, 'logs');
    return join(home, name.charAt(0).toUpperCase() + name.slice(1)); // Documents, Downloads, Desktop, …
  }

  requestSingleInstanceLock = (additionalData?: Record<string, unknown>): boolean =>
    this.#lock.take({ argv: process.argv, workingDirectory: process.cwd(), additionalData }, (second) =>
      this.emit(
        'second-instance',
        preventable(),
        second.argv,
        second.workingDirectory,
        second.additionalData,
      ),
    );
  hasSingleInstanceLock = (): boolean => this.#lock.held;
  releaseSingleInstanceLock = (): void => this.#lock.release();

  /** The Chromium of the windows. A hidden window beside a visible one gets a headless Chromium of its own. */
  browser(hidden = false): Browser {
    const { headless, debuggingPort } = appInfo;
    if (!this.#browser) {
      const profileFolder = join(this.#userData, 'stand-in-chromium');
      this.#browser = new Browser({ profileFolder, headless, debuggingPort });
      this.#browser.start().catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        this.exit(1);
      });
    }
    if (!hidden || headless) return this.#browser;
    if (!this.#hiddenBrowser) {
      const folder = mkdtempSync(join(tmpdir(), 'stand-in-hidden-'));
      this.#hiddenBrowser = {
        folder,
        browser: new Browser({ profileFolder: folder, headless: true, debuggingPort: undefined }),
      };
    }
    return this.#hiddenBrowser.browser;
  }

  quit = (): void => {
    if (this.#ending) return;
    this.#ending = true;
    void this.#quit();
  };

  exit = (code = 0): void => {
    this.#ending = true;
    void this.#end(code);
  };

  /** Called by a window that closed. */
  windowClosed(window: ClosableWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0 || this.#ending) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  async #quit(): Promise<void> {
    if (!(await this.#mayQuit())) {
      this.#ending = false;
      return;
    }
    this.emit('quit', {}, 0);
    await this.#end(0);
  }

  async #mayQuit(): Promise<boolean> {
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return false;
    for (const window of [...this.windows]) if (!(await window.askToClose())) return false;
    const will = preventable();
    this.emit('will-quit', will);
    return !will.defaultPrevented;
  }

  async #end(code: number): Promise<void> {
    await Promise.all([this.#browser?.close(), this.#hiddenBrowser?.browser.close()]);
    if (this.#hiddenBrowser)
      rmSync(this.#hiddenBrowser.folder, { recursive: true, force: true, maxRetries: 5 });
    this.#lock.release();
    process.exit(code);
  }
}

export const app = new StandInApp();
