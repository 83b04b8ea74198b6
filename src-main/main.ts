import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { runCommandLine } from './command-line/run.ts';
import { askBeforeClose } from './electron/ask-before-close.ts';
import { backupAmong } from './electron/backup-among.ts';
import { readDatabasePlace, riskyFolder, writeDatabasePlace } from './electron/database-place.ts';
import { createElectronDesktop } from './electron/electron-desktop.ts';
import { answerWindow, tellWindow } from './electron/ipc.ts';
import { createLogFile, describeError } from './electron/log-file.ts';
import { installMenu } from './electron/menu.ts';
import { forbidNavigation } from './electron/navigation.ts';
import { denyPermissions } from './electron/permissions.ts';
import { createWindowPrinter } from './electron/printing.ts';
import { registerAppScheme, serveApp, stayOffline } from './electron/protocol.ts';
import { isOnlyInstance } from './electron/single-instance.ts';
import { recordUncaught } from './electron/uncaught.ts';
import { checkWeekly } from './electron/weekly-check.ts';
import { openWindow, showScreens } from './electron/window.ts';
import { createSession } from './session.ts';

// The order matters: single instance -> open the office -> answer the contract -> window.

let window: BrowserWindow | undefined;
/** The backup that the program was opened with, by a double click on it. */
let offeredBackup = backupAmong(process.argv.slice(1), process.cwd());
let offerBackup = (path: string): void => {
  offeredBackup = path; // the office is not open yet
};

/** A database elsewhere than the office's own, only while developing and testing. */
const otherDatabase = app.isPackaged ? undefined : process.env.SENTRA_DATABASE;
const userData = app.getPath('userData');
const placeFile = join(userData, 'database.json');
const usualFile = join(userData, 'sentra.db');
const resourcesFolder = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');
const log = createLogFile(join(userData, 'log'));
/** The copy of the day is made when the first screen has long been there. */
const dailyAfter = 20_000;

function start(): void {
  const place = otherDatabase ? undefined : readDatabasePlace(placeFile);
  const printer = createWindowPrinter();
  let isFirst = true;
  const session = createSession({
    databaseFile: otherDatabase ?? place?.file ?? usualFile,
    isRemembered: place !== undefined,
    ...{ usualFile, resourcesFolder, log },
    sampleFile: join(userData, 'contoh', 'sentra.db'),
    faults: {
      record: log.write,
      lastLines: log.lastLines,
      reopenScreens: () => window && showScreens(window),
    },
    workersFolder: __dirname,
    desktop: createElectronDesktop(() => window, printer),
    onOpened(databaseFile) {
      if (otherDatabase) return;
      const checkedAt = databaseFile === place?.file ? place.checkedAt : null;
      writeDatabasePlace(placeFile, { file: databaseFile, checkedAt });
      if (!isFirst) return;
      isFirst = false;
      checkWeekly({ databaseFile, checkedAt, placeFile, workersFolder: __dirname, write: log.write });
      warnOfRiskyFolder(databaseFile);
    },
    onChanged: () => window?.reload(),
  });
  if (offeredBackup !== undefined) session.offerBackup(offeredBackup);
  offerBackup = (path) => {
    session.offerBackup(path);
    tellWindow(window, { type: 'backup-offered' });
  };
  setTimeout(
    () => void session.daily().catch((error) => log.defect('daily backup', error)),
    dailyAfter,
  ).unref();
  quitAfter(session.close);
  denyPermissions();
  stayOffline();
  serveApp({
    rendererFolder: join(__dirname, '../renderer'),
    papers: (id) => session.office()?.papers(id),
    picture: async (owner, id) => session.office()?.picture(owner, id),
    printPage: printer.printPage,
  });
  installMenu((command) => tellWindow(window, { type: 'command', command }));
  window = openWindow({
    preload: join(__dirname, '../preload/preload.cjs'),
    icon: join(resourcesFolder, 'icon.png'),
    placeFile: join(userData, 'window.json'),
    recordFault: log.write,
  });
  answerWindow(window, session.answer);
  askBeforeClose(window, session.isWorking);
  // The hidden printing window must not keep the program alive.
  window.on('closed', () => {
    window = undefined;
    app.quit();
  });
}

/** The windows are gone; the program waits for the copy of a clean close, and then quits a second time. */
function quitAfter(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      setImmediate(() => app.quit());
    });
  });
}

/** The words of a command that the program was started with: `"Sentra IKM.exe" backup D:\\cadangan`. */
function commandWords(): string[] | undefined {
  // Unpackaged, the folder of the app comes first, and switches of Chromium may come before it.
  const own = app.isPackaged ? 0 : process.argv.findIndex((word, at) => at > 0 && !word.startsWith('-'));
  const words = own < 0 ? [] : process.argv.slice(own + 1);
  return words[0] !== undefined && /^[a-z][a-z-]*$/.test(words[0]) ? words : undefined;
}

/** Without a window, and beside one that may be open: the technician schedules it. */
async function runCommand(words: string[]): Promise<void> {
  const exitCode = await runCommandLine(words, {
    resourcesFolder,
    workersFolder: __dirname,
    usualDatabase: otherDatabase ?? readDatabasePlace(placeFile)?.file ?? usualFile,
  });
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  app.exit(exitCode);
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

recordUncaught(log.write);
app.enableSandbox();
registerAppScheme();
forbidNavigation();
const words = commandWords();
if (words) void runCommand(words);
else if (
  isOnlyInstance({
    firstWindow: () => window,
    backup: offeredBackup,
    openBackup: (path) => offerBackup(path),
  })
) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.write(`start failed: ${describeError(error)}`);
      dialog.showErrorBox(
        'Sentra IKM tidak dapat dibuka',
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
} else {
  app.quit();
}
