import type * as Electron from 'electron';
import { app as standInApp } from './app.ts';
import { StandInBrowserWindow } from './browser-window.ts';
import { StandInClipboardItem, clipboard as standInClipboard } from './clipboard.ts';
import {
  Menu as StandInMenu,
  screen as standInScreen,
  shell as standInShell,
  nativeTheme as theme,
} from './desktop-parts.ts';
import { dialog as standInDialog } from './dialog.ts';
import { ipcMain as standInIpcMain } from './ipc-main.ts';
import { defaultSession } from './session.ts';
import { StandInWebContents } from './web-contents.ts';

// The surface that the app may use, each part held against electron.d.ts: what is misnamed or has another shape does
// not compile. Listeners (`on`, `once`) are Node's own emitter and are left out of the comparison.

type AppSurface = Pick<
  Electron.App,
  | 'name'
  | 'isPackaged'
  | 'getName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getPath'
  | 'isReady'
  | 'whenReady'
  | 'enableSandbox'
  | 'focus'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
>;
type WindowSurface = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'reload'
  | 'isDestroyed'
  | 'isVisible'
  | 'isMinimized'
  | 'isMaximized'
  | 'getBounds'
  | 'getNormalBounds'
  | 'getTitle'
  | 'setTitle'
  | 'show'
  | 'hide'
  | 'focus'
  | 'maximize'
  | 'minimize'
  | 'restore'
  | 'unmaximize'
  | 'setBounds'
  | 'setMenu'
  | 'setMenuBarVisibility'
  | 'close'
  | 'destroy'
> & { webContents: ContentsSurface };
type ContentsSurface = Pick<
  Electron.WebContents,
  | 'id'
  | 'getURL'
  | 'isDestroyed'
  | 'getZoomFactor'
  | 'setZoomFactor'
  | 'setWindowOpenHandler'
  | 'send'
  | 'loadURL'
  | 'reload'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'close'
> & { mainFrame: Pick<Electron.WebFrameMain, 'url' | 'origin' | 'parent' | 'name'>; session: SessionSurface };
type SessionSurface = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
> & { protocol: ProtocolSurface };
type ProtocolSurface = Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

export const app = standInApp satisfies AppSurface;
export const BrowserWindow = StandInBrowserWindow satisfies {
  new (options?: Electron.BrowserWindowConstructorOptions): WindowSurface;
  getAllWindows(): WindowSurface[];
  getFocusedWindow(): WindowSurface | null;
  fromId(id: number): WindowSurface | null;
  fromWebContents(contents: Electron.WebContents): WindowSurface | null;
};
export const clipboard = standInClipboard satisfies Record<
  keyof Pick<Electron.Clipboard, 'read' | 'readText' | 'write' | 'writeText'>,
  unknown
> &
  Pick<Electron.Clipboard, 'readText' | 'writeText'>;
export const ClipboardItem = StandInClipboardItem satisfies {
  new (items: Record<string, Blob>): Pick<Electron.ClipboardItem, 'types'>;
};
export const dialog = standInDialog satisfies Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
>;
export const ipcMain = standInIpcMain satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;
export const Menu = StandInMenu satisfies {
  buildFromTemplate: unknown;
  setApplicationMenu: unknown;
  getApplicationMenu: unknown;
};
export const nativeTheme = theme satisfies Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
export const protocol = defaultSession.protocol satisfies ProtocolSurface;
export const screen = standInScreen satisfies Pick<
  Electron.Screen,
  'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'
>;
export const session = { defaultSession } satisfies { defaultSession: SessionSurface };
export const shell = standInShell satisfies Pick<
  Electron.Shell,
  'openPath' | 'showItemInFolder' | 'openExternal'
>;
/** Also what Playwright asks of Electron to tie its pages to windows. */
export const webContents = {
  getAllWebContents: () => [...StandInWebContents.all.values()],
  fromId: (id: number) => StandInWebContents.all.get(id),
  fromDevToolsTargetId: (targetId: string) =>
    [...StandInWebContents.all.values()].find((contents) => contents.targetId === targetId),
} satisfies Record<
  Extract<keyof typeof Electron.webContents, `from${string}Id` | 'getAllWebContents'>,
  unknown
>;
