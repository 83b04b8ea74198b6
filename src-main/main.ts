import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { createAnswerer } from './answer-call.ts';
import { contract } from './contract/contract.ts';
import { readDatabasePlace, riskyFolder, writeDatabasePlace } from './electron/database-place.ts';
import { createElectronDesktop } from './electron/electron-desktop.ts';
import { answerWindow, tellWindow } from './electron/ipc.ts';
import { locateDatabase } from './electron/locate-database.ts';
import { createLogFile } from './electron/log-file.ts';
import { installMenu } from './electron/menu.ts';
import { forbidNavigation } from './electron/navigation.ts';
import { denyPermissions } from './electron/permissions.ts';
import { createWindowPrinter } from './electron/printing.ts';
import { registerAppScheme, serveApp, stayOffline } from './electron/protocol.ts';
import { isOnlyInstance } from './electron/single-instance.ts';
import { checkWeekly } from './electron/weekly-check.ts';
import { openWindow } from './electron/window.ts';
import { openOffice } from './office.ts';

// The order matters: single instance -> open the office -> answer the contract -> window.

let window: BrowserWindow | undefined;

/** A database elsewhere than the office's own, only while developing and testing. */
const otherDatabase = app.isPackaged ? undefined : process.env.SENTRA_DATABASE;

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const placeFile = join(userData, 'database.json');
  const place = otherDatabase ? undefined : readDatabasePlace(placeFile);
  const databaseFile = otherDatabase ?? (await locateDatabase(place, join(userData, 'sentra.db')));
  if (databaseFile === undefined) return app.quit();

  const log = createLogFile(join(userData, 'log'));
  const printer = createWindowPrinter();
  const office = openOffice({
    databaseFile,
    resourcesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources'),
    workersFolder: __dirname,
    desktop: createElectronDesktop(() => window, printer),
  });
  if (!office.ok) {
    dialog.showErrorBox('Sentra IKM tidak dapat dibuka', office.error.message);
    return app.exit(1);
  }
  if (!otherDatabase) {
    const checkedAt = place?.checkedAt ?? null;
    writeDatabasePlace(placeFile, { file: databaseFile, checkedAt });
    checkWeekly({ databaseFile, checkedAt, placeFile, workersFolder: __dirname, write: log.write });
    warnOfRiskyFolder(databaseFile);
  }
  const { handlers, papers, picture, close } = office.value;
  app.on('will-quit', () => close());
  denyPermissions();
  stayOffline();
  serveApp({ rendererFolder: join(__dirname, '../renderer'), papers, picture, printPage: printer.printPage });
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

function warnOfRiskyFolder(databaseFile: string): void {
  const risk = riskyFolder(databaseFile);
  if (risk === undefined) return;
  void dialog.showMessageBox({
    type: 'warning',
    title: 'Sentra IKM',
    message: `Basis data berada di folder ${risk}`,
    detail: `${databaseFile}\n\nFolder yang disinkronkan atau di jaringan dapat merusak basis data. Pindahkan ke folder biasa di komputer ini.`,
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
