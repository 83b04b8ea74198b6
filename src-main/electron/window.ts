import { app, BrowserWindow, screen } from 'electron';
import { appOrigin } from './app-responses.ts';
import { recoverCrashes } from './crashed-window.ts';
import { choosePlace, readPlace, writePlace } from './window-place.ts';

/** What a window needs to open. */
export interface WindowOptions {
  /** Path of the preload bundle. */
  preload: string;
  /** Picture of the window, for systems that do not take it from the program's file. */
  icon: string;
  placeFile: string;
  recordFault: (entry: string) => void;
}

/** Opens the program's window on its start page, where it last was. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const place = choosePlace(
    readPlace(options.placeFile),
    [primary, ...others].map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    title: 'Sentra IKM',
    icon: options.icon,
    ...{ x: place.x, y: place.y, width: place.width, height: place.height },
    minWidth: Math.min(1024, place.width),
    minHeight: Math.min(600, place.height),
    show: false, // shown when there is something to see
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writePlace(options.placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  recoverCrashes(window, options.recordFault);
  showScreens(window);
  return window;
}

/** Loads the start page. What could not be loaded is seen as such; there is nobody to catch this promise. */
export function showScreens(window: BrowserWindow): void {
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => console.error('start page', error));
}
