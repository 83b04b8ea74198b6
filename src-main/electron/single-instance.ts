import { app, type BrowserWindow } from 'electron';

/**
 * Whether this is the only running start of the program. When it is not, the first one is told and shows its window,
 * and the caller must end before it touches the database.
 */
export function isOnlyInstance(firstWindow: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = firstWindow();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
