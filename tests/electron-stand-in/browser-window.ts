import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Protocol } from '../../src-main/chromium/protocol-types.ts';
import { app } from './app.ts';
import { preventable } from './preventable.ts';
import { StandInWebContents } from './web-contents.ts';

let lastId = 0;

/** A window: a Chromium page, its place, and its end. */
export class StandInBrowserWindow extends EventEmitter {
  static readonly #all = new Map<number, StandInBrowserWindow>();
  readonly id: number;
  readonly webContents: StandInWebContents;
  #bounds: Rectangle;
  #state: Protocol.Browser.WindowState = 'normal';
  #title: string;
  #visible: boolean;
  #destroyed = false;
  #stays: (() => void) | undefined;

  static getAllWindows = (): StandInBrowserWindow[] => [...StandInBrowserWindow.#all.values()];
  static fromId = (id: number): StandInBrowserWindow | null => StandInBrowserWindow.#all.get(id) ?? null;
  static getFocusedWindow = (): StandInBrowserWindow | null =>
    StandInBrowserWindow.getAllWindows()[0] ?? null;
  static fromWebContents = (contents: unknown): StandInBrowserWindow | null =>
    StandInBrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    lastId += 1;
    this.id = lastId;
    StandInBrowserWindow.#all.set(this.id, this);
    app.windows.add(this);
    this.#title = options.title ?? app.name;
    this.#visible = options.show ?? true;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    const neverShown = options.show === false && options.focusable === false;
    const target = app.browser(neverShown).openPage({
      gone: () => this.#closed(),
      crashed: () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    });
    target.catch(() => this.#closed());
    this.webContents = new StandInWebContents(target, options.webPreferences ?? {});
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('stand-in-stays', () => this.#stays?.());
    this.webContents.on('stand-in-place', (place: Rectangle) => this.#moved(place));
    if (!neverShown) this.#place({ left: x, top: y, width, height });
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  reload = (): void => this.webContents.reload();
  isDestroyed = (): boolean => this.#destroyed;
  isVisible = (): boolean => this.#visible;
  isMinimized = (): boolean => this.#state === 'minimized';
  isMaximized = (): boolean => this.#state === 'maximized';
  getBounds = (): Rectangle => ({ ...this.#bounds });
  getNormalBounds = (): Rectangle => ({ ...this.#bounds });
  getTitle = (): string => this.#title;
  setTitle = (title: string): void => {
    this.#title = title;
  };
  show = (): void => {
    this.#visible = true;
    this.emit('show');
  };
  hide = (): void => {
    this.#visible = false;
    this.emit('hide');
  };
  focus = (): void => {
    this.emit('focus');
    void this.webContents.page().then((page) => page.send('Page.bringToFront'));
  };
  maximize = (): void => this.#become('maximized');
  minimize = (): void => this.#become('minimized');
  restore = (): void => this.#become('normal');
  unmaximize = (): void => this.#become('normal');
  setBounds = (bounds: Partial<Rectangle>): void => {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { x, y, width, height } = this.#bounds;
    this.#place({ left: x, top: y, width, height });
  };
  setMenu = (_menu: unknown): void => undefined;
  setMenuBarVisibility = (_visible: boolean): void => undefined;

  close = (): void => void this.askToClose();
  destroy = (): void => {
    if (this.#destroyed) return;
    this.webContents.close();
    this.#closed();
  };

  /** `close`, then the page's `beforeunload`; false when either keeps the window. */
  async askToClose(): Promise<boolean> {
    if (this.#destroyed) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    return new Promise((resolve) => {
      this.#stays = () => resolve(false);
      this.once('closed', () => resolve(true));
      this.#closeSaid = true;
      this.webContents.close({ waitForBeforeUnload: true });
    });
  }

  #closeSaid = false;

  #closed(): void {
    if (this.#destroyed) return;
    // The user closed Chromium's window: it is too late to prevent, but what is saved on close is saved.
    if (!this.#closeSaid && this.webContents) this.emit('close', preventable());
    this.#destroyed = true;
    StandInBrowserWindow.#all.delete(this.id);
    this.webContents?.markDestroyed();
    this.emit('closed');
    app.windowClosed(this);
  }

  #become(state: 'normal' | 'maximized' | 'minimized'): void {
    this.#state = state;
    this.#place({ windowState: state });
    this.emit(state === 'normal' ? 'restore' : state.slice(0, -1));
  }

  #moved({ x, y, width, height }: Rectangle): void {
    if (this.#state !== 'normal') return;
    const before = this.#bounds;
    this.#bounds = { x, y, width, height };
    if (before.x !== x || before.y !== y) this.emit('move');
    if (before.width !== width || before.height !== height) this.emit('resize');
  }

  #place(bounds: Protocol.Browser.Bounds): void {
    void this.webContents
      .page()
      .then(async (page) => {
        const { windowId } = await page.send('Browser.getWindowForTarget');
        await page.send('Browser.setWindowBounds', { windowId, bounds });
      })
      .catch(() => undefined);
  }
}
