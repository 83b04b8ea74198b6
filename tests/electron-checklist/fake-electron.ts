import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';

type Handler = (...args: never[]) => unknown;

/** What the shell asked of Electron, by the name of the call. */
export const asked: Record<string, unknown[][]> = {};
const note =
  (name: string) =>
  (...args: unknown[]): void => {
    asked[name] = [...(asked[name] ?? []), args];
  };

/** The windows that were opened, with the options they were opened with. */
export const windows: FakeWindow[] = [];
export const ipcHandlers = new Map<string, Handler>();

class FakeContents extends EventEmitter {
  readonly id = 7;
  setWindowOpenHandler = note('setWindowOpenHandler');
  getURL = (): string => 'app://sentra/';
  send = note('send');
  printToPDF = async (): Promise<Buffer> => Buffer.from('%PDF-');
}

class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly loaded: string[] = [];
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL = async (url: string): Promise<void> => {
    this.loaded.push(url);
  };
  isDestroyed = (): boolean => false;
  destroy = (): void => undefined;
}

export const app = Object.assign(new EventEmitter(), { isPackaged: true, getPath: () => '/tmp' });
export const BrowserWindow = FakeWindow;
export const screen = {
  getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1366, height: 768 } }),
  getAllDisplays: () => [],
};
const request = { onBeforeRequest: note('onBeforeRequest') };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    webRequest: request,
  },
};
export const protocol = {
  registerSchemesAsPrivileged: note('registerSchemesAsPrivileged'),
  handle: note('handle'),
};
export const ipcMain = {
  handle: (channel: string, handler: Handler) => ipcHandlers.set(channel, handler),
  removeHandler: (channel: string) => ipcHandlers.delete(channel),
};
export const dialog = { showErrorBox: note('showErrorBox') };
export const shell = { openPath: note('openPath'), showItemInFolder: note('showItemInFolder') };
export const clipboard = {};
export const nativeImage = {};
export const Menu = {
  setApplicationMenu: note('setApplicationMenu'),
  buildFromTemplate: (template: unknown) => template,
};

/** The value that a call got as its nth argument the last time. */
export const given = <T>(name: string, at = 0): T => asked[name]?.at(-1)?.[at] as T;
