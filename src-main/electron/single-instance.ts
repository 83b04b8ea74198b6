import { app, type BrowserWindow } from 'electron';

/**
 * Whether this is the only running start of the program. When it is not, the first one is told and shows its window,
 * and the caller must end before it touches the database. A backup that the second one was to open is opened by the first.
 */
export function isOnlyInstance(options: {
  firstWindow: () => BrowserWindow | undefined;
  /** The backup that this start is to open. */
  backup: string | undefined;
  openBackup: (path: string) => void;
}): boolean {
  const { firstWindow, backup, openBackup } = options;
  if (!app.requestSingleInstanceLock({ backup })) return false;
  app.on('second-instance', (_event, _words, _folder, told) => {
    const other = backupToldBy(told);
    if (other !== undefined) openBackup(other);
    const window = firstWindow();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}

/** What the second start told, read as what comes from outside is. */
function backupToldBy(told: unknown): string | undefined {
  const backup = typeof told === 'object' && told !== null && 'backup' in told ? told.backup : undefined;
  return typeof backup === 'string' ? backup : undefined;
}
