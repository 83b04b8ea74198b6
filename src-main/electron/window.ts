import { app, BrowserWindow, screen } from 'electron';
import { appOrigin } from './app-responses.ts';
import { choosePlace, readPlace, writePlace } from './window-place.ts';

/** Opens the program's window on its start page, where it last was. `preload` is the path of the preload bundle. */
export function openWindow(options: { preload: string; placeFile: string }): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const place = choosePlace(
    readPlace(options.placeFile),
    [primary, ...others].map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    title: 'Sentra IKM',
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
  // A renderer that died (out of memory, a broken driver) leaves a blank window: show the screens anew instead.
  // The data is in the main process and has lost nothing.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  // A page that could not be loaded is seen as such; there is nobody to catch this promise.
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => console.error('start page', error));
  return window;
}
