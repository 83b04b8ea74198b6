import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { createAnswerer } from './answer-call.ts';
import { contract } from './contract/contract.ts';
import { createElectronDesktop } from './electron/electron-desktop.ts';
import { answerWindow, tellWindow } from './electron/ipc.ts';
import { createLogFile } from './electron/log-file.ts';
import { installMenu } from './electron/menu.ts';
import { forbidNavigation } from './electron/navigation.ts';
import { denyPermissions } from './electron/permissions.ts';
import { createWindowPrinter } from './electron/printing.ts';
import { registerAppScheme, serveApp, stayOffline } from './electron/protocol.ts';
import { isOnlyInstance } from './electron/single-instance.ts';
import { openWindow } from './electron/window.ts';
import { openOffice } from './office.ts';

// The order matters: single instance -> open the office -> answer the contract -> window.

let window: BrowserWindow | undefined;

/** Elsewhere than in the user's data folder only while developing and testing. */
function databaseFile(): string {
  const elsewhere = app.isPackaged ? undefined : process.env.SENTRA_DATABASE;
  return elsewhere ?? join(app.getPath('userData'), 'sentra.db');
}

function start(): void {
  const userData = app.getPath('userData');
  const log = createLogFile(join(userData, 'log'));
  const printer = createWindowPrinter();
  const office = openOffice({
    databaseFile: databaseFile(),
    resourcesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources'),
    workersFolder: __dirname,
    desktop: createElectronDesktop(() => window, printer),
  });
  if (!office.ok) {
    dialog.showErrorBox('Sentra IKM tidak dapat dibuka', office.error.message);
    app.exit(1);
    return;
  }
  const { handlers, papers, close } = office.value;
  app.on('will-quit', () => close());
  denyPermissions();
  stayOffline();
  serveApp({ rendererFolder: join(__dirname, '../renderer'), papers, printPage: printer.printPage });
  installMenu((command) => tellWindow(window, { type: 'command', command }));
  window = openWindow({
    preload: join(__dirname, '../preload/preload.cjs'),
    placeFile: join(userData, 'window.json'),
  });
  answerWindow(window, createAnswerer(contract, handlers, log));
  // The hidden printing window must not keep the program alive.
  window.on('closed', () => {
    window = undefined;
    app.quit();
  });
}

app.enableSandbox();
registerAppScheme();
forbidNavigation();
if (isOnlyInstance(() => window)) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        'Sentra IKM tidak dapat dibuka',
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
} else {
  app.quit();
}
