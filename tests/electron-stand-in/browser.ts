import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DevtoolsSession } from '../../src-main/chromium/devtools-pipe.ts';
import { ensureChromium } from '../../src-main/chromium/install-chromium.ts';
import { launchChromium, type RunningChromium } from '../../src-main/chromium/launch-chromium.ts';

/** A page of Chromium that a BrowserWindow is made of. */
export interface PageTarget {
  targetId: string;
  session: DevtoolsSession;
  browser: Browser;
}

/** How the browser of a stand-in is started. */
export interface BrowserOptions {
  profileFolder: string;
  headless: boolean;
  debuggingPort: string | undefined;
}

/** The Chromium behind the windows: hands out its pages and tells when one is gone. */
export class Browser {
  readonly #options: BrowserOptions;
  readonly #pages = new Map<string, { gone(): void; crashed(): void }>();
  #chromium: RunningChromium | undefined;
  #started: Promise<RunningChromium> | undefined;
  #startupPage: Promise<string> | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(options: BrowserOptions) {
    this.#options = options;
  }

  /** Starts Chromium; further calls wait for the same one. */
  start(): Promise<RunningChromium> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Gives a blank page: at first the one that Chromium opened itself, then new windows. */
  async openPage(events: { gone(): void; crashed(): void }): Promise<PageTarget> {
    const { pipe } = await this.start();
    const startup = this.#startupPage;
    this.#startupPage = undefined;
    const opening =
      startup ??
      pipe.browser
        .send('Target.createTarget', { url: 'about:blank', newWindow: true })
        .then((made) => made.targetId);
    const known = opening.then((targetId) => this.#pages.set(targetId, events));
    this.#opening = Promise.allSettled([this.#opening, known]);
    const targetId = await opening;
    const { sessionId } = await pipe.browser.send('Target.attachToTarget', { targetId, flatten: true });
    return { targetId, session: pipe.session(sessionId), browser: this };
  }

  /** The session of a worker or another part of a page. */
  session(id: string): DevtoolsSession {
    if (!this.#chromium) throw new Error('Chromium is not started');
    return this.#chromium.pipe.session(id);
  }

  /** Closes a page without asking it. */
  async closePage(targetId: string): Promise<void> {
    await this.#chromium?.pipe.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }

  async close(): Promise<void> {
    if (!this.#started) return;
    await (await this.#started.catch(() => undefined))?.close();
  }

  async #start(): Promise<RunningChromium> {
    const executable = ensureChromium();
    if (!executable.ok) throw new Error(executable.error.message);
    prepareProfile(this.#options.profileFolder);
    const { headless, debuggingPort } = this.#options;
    const chromium = launchChromium({
      executable: executable.value,
      profileFolder: this.#options.profileFolder,
      headless,
      switches: [
        '--block-new-web-contents', // no page opens another; `Page.windowOpen` still tells that it wanted to
        '--deny-permission-prompts',
        '--lang=id',
        '--window-size=1366,768',
        // Only when Playwright asks: a second way in, for it alone.
        ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
        // A window without tabs and address bar.
        '--app=data:text/html,',
      ],
      onErrorOutput: (text) => {
        const line = text.match(/^DevTools listening on .*$/m);
        if (line && debuggingPort !== undefined)
          process.stderr.write(`${line[0]}\n`); // Playwright waits for it
        else if (process.env.SENTRA_CHROMIUM_LOG) process.stderr.write(text);
      },
    });
    this.#chromium = chromium;
    const { browser, closed } = chromium.pipe;
    void closed.then(() => {
      for (const targetId of [...this.#pages.keys()]) this.#lose(targetId);
    });
    this.#startupPage = new Promise((resolve) => {
      const stop = browser.on('Target.targetCreated', ({ targetInfo }) => {
        if (targetInfo.type !== 'page') return;
        stop();
        resolve(targetInfo.targetId);
        browser.on('Target.targetCreated', (created) => void this.#closeUnasked(created.targetInfo));
      });
    });
    browser.on('Target.targetDestroyed', ({ targetId }) => this.#lose(targetId));
    browser.on('Target.targetCrashed', ({ targetId }) => this.#pages.get(targetId)?.crashed());
    await browser.send('Target.setDiscoverTargets', { discover: true });
    return chromium;
  }

  /** Electron has no way for the user to open a tab or a browser window, so neither has the stand-in. */
  async #closeUnasked({ targetId, type }: { targetId: string; type: string }): Promise<void> {
    await this.#opening;
    if (type === 'page' && !this.#pages.has(targetId)) await this.closePage(targetId);
  }

  #lose(targetId: string): void {
    const page = this.#pages.get(targetId);
    this.#pages.delete(targetId);
    page?.gone();
  }
}

/** Chromium offers to translate Indonesian pages, by a bubble that only its preferences take away. */
function prepareProfile(folder: string): void {
  const file = join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  const quiet = {
    translate: { enabled: false },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
  };
  writeFileSync(file, JSON.stringify(quiet));
}
