import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { PrintToPDFOptions, WebPreferences, WindowOpenHandlerResponse } from 'electron';
import { readStream } from '../../src-main/chromium/chromium-printer.ts';
import type { DevtoolsSession } from '../../src-main/chromium/devtools-pipe.ts';
import type { Protocol } from '../../src-main/chromium/protocol-types.ts';
import { app } from './app.ts';
import { originOf, toAppUrl, toChromiumUrl } from './app-urls.ts';
import type { PageTarget } from './browser.ts';
import { ipcMain } from './ipc-main.ts';
import { PageBridge } from './page-bridge.ts';
import { preventable } from './preventable.ts';
import { toDevtoolsPrint } from './print-options.ts';
import { answerRequests } from './requests.ts';
import { defaultSession } from './session.ts';

type OpenHandler = (details: Electron.HandlerDetails) => WindowOpenHandlerResponse;

let lastId = 0;

/** One page and its messages. */
export class StandInWebContents extends EventEmitter {
  static readonly all = new Map<number, StandInWebContents>();
  readonly id: number;
  readonly session = defaultSession;
  #url = '';
  /** The load that `loadURL` or `reload` asked for: it is not a navigation of the page's own will. */
  #expected: string | undefined;
  #openHandler: OpenHandler | undefined;
  #zoom = 1;
  #destroyed = false;
  #target: PageTarget | undefined;
  #bridge: PageBridge | undefined;
  readonly #ready: Promise<DevtoolsSession>;

  constructor(target: Promise<PageTarget>, preferences: WebPreferences) {
    super();
    lastId += 1;
    this.id = lastId;
    StandInWebContents.all.set(this.id, this);
    this.#ready = target.then(async (opened) => {
      this.#target = opened;
      await this.#prepare(opened, preferences);
      return opened.session;
    });
    this.#ready.catch(() => undefined); // whoever uses the page is told
  }

  get targetId(): string | undefined {
    return this.#target?.targetId;
  }

  get bridge(): PageBridge | undefined {
    return this.#bridge;
  }

  /** As the sender check sees it: always the main frame. */
  get mainFrame(): { url: string; origin: string; parent: null; name: string } {
    return { url: this.#url, origin: originOf(this.#url), parent: null, name: '' };
  }

  page = (): Promise<DevtoolsSession> => this.#ready;
  getURL = (): string => this.#url;
  isDestroyed = (): boolean => this.#destroyed;
  getZoomFactor = (): number => this.#zoom;
  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };
  send = (channel: string, ...args: unknown[]): void => this.#bridge?.send(channel, args);

  setZoomFactor = (factor: number): void => {
    this.#zoom = factor;
    void this.#ready.then((page) =>
      page.send('Runtime.evaluate', { expression: `document.documentElement.style.zoom = ${factor}` }),
    );
  };

  /** Resolves when the page has loaded. */
  loadURL = async (url: string): Promise<void> => {
    const page = await this.#ready;
    this.#expected = url;
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await page.send('Page.navigate', {
      url: toChromiumUrl(url, defaultSession.protocol.schemes),
    });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    const gone = new Promise<never>((_resolve, reject) =>
      this.once('destroyed', () => reject(new Error(`closed while loading '${url}'`))),
    );
    await Promise.race([loaded, gone]);
  };

  reload = (): void => {
    this.#expected = this.#url;
    void this.#ready.then((page) => page.send('Page.reload'));
  };

  executeJavaScript = async (code: string): Promise<unknown> => {
    const page = await this.#ready;
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };

  printToPDF = async (options: PrintToPDFOptions): Promise<Buffer> => {
    const page = await this.#ready;
    const { stream } = await page.send('Page.printToPDF', toDevtoolsPrint(options));
    if (!stream) throw new Error('Failed to print to PDF');
    return Buffer.from(await readStream(page, stream));
  };

  /** Closes the page, asking it first when told to. */
  close = (options?: { waitForBeforeUnload?: boolean }): void => {
    void this.#ready.then(async (page) => {
      if (options?.waitForBeforeUnload) await this.#askToClose(page);
      else await this.#target?.browser.closePage(this.#target.targetId);
    });
  };

  /** Called when the page is gone. */
  markDestroyed(): void {
    this.#destroyed = true;
    StandInWebContents.all.delete(this.id);
    this.emit('destroyed');
  }

  /** Chromium loses a `Page.close` that comes while a document is being put in place: so it is asked again. */
  async #askToClose(page: DevtoolsSession): Promise<void> {
    let stays = false;
    const onStays = () => {
      stays = true;
    };
    this.once('stand-in-stays', onStays);
    for (let tries = 0; tries < 5 && !stays && !this.#destroyed; tries += 1) {
      await page.send('Page.close').catch(() => undefined);
      await setTimeout(1000);
    }
    this.off('stand-in-stays', onStays);
    if (!stays && !this.#destroyed && this.#target)
      await this.#target.browser.closePage(this.#target.targetId);
  }

  async #prepare({ targetId, session, browser }: PageTarget, preferences: WebPreferences): Promise<void> {
    const event = () =>
      preventable({
        sender: this,
        senderFrame: this.mainFrame,
        frameId: 1,
        processId: 1,
        type: 'frame' as const,
      });
    this.#bridge = new PageBridge(session, {
      invoke: (channel, args) => ipcMain.invoke(event(), channel, args),
      send: (channel, args) => void ipcMain.emit(channel, event(), ...args),
      place: (place) => this.emit('stand-in-place', place),
    });
    const mayNavigate = (paused: Protocol.Fetch.requestPausedPayload, url: string) =>
      this.#mayNavigate(paused, url, targetId);
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === targetId) this.#url = toAppUrl(frame.url);
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    session.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    session.on('Page.windowOpen', ({ url }) => this.#askToOpen(url));
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      const prevent = preventable();
      this.emit('will-prevent-unload', prevent);
      if (!prevent.defaultPrevented) this.emit('stand-in-stays');
      session
        .send('Page.handleJavaScriptDialog', { accept: prevent.defaultPrevented })
        .catch(() => undefined);
    });
    // Workers fetch by a session of their own.
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const worker = browser.session(sessionId);
      answerRequests(worker, () => true)
        .catch(() => undefined) // a kind of target that has no requests
        .then(() => worker.send('Runtime.runIfWaitingForDebugger'))
        .catch(() => undefined);
    });
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      this.#bridge.install(preferences.preload, targetId),
      answerRequests(session, mayNavigate),
      session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      session.send('Emulation.setScriptExecutionDisabled', { value: preferences.javascript === false }),
    ]);
    app.emit('web-contents-created', {}, this);
  }

  #mayNavigate(paused: Protocol.Fetch.requestPausedPayload, url: string, mainFrameId: string): boolean {
    if (paused.resourceType !== 'Document' || paused.frameId !== mainFrameId) return true;
    if (url === this.#expected || url === this.#url) {
      this.#expected = undefined;
      return true;
    }
    const event = preventable({ url, isMainFrame: true, isSameDocument: false });
    this.emit(paused.redirectedRequestId ? 'will-redirect' : 'will-navigate', event, url, false, true);
    return !event.defaultPrevented;
  }

  #askToOpen(chromiumUrl: string): void {
    const url = toAppUrl(chromiumUrl);
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'default',
      referrer: { url: this.#url, policy: 'default' },
    } satisfies Electron.HandlerDetails;
    const answer = this.#openHandler?.(details) ?? { action: 'allow' };
    if (answer.action === 'allow') console.error(`The stand-in cannot open a second window for ${url}`);
  }
}
