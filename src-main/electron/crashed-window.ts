import { app, type BrowserWindow, dialog } from 'electron';
import { appOrigin } from './app-responses.ts';
import { createCrashWatch } from './crash-watch.ts';

/** Without the program's own screens in it: only words, "Simpan laporan" and "Buka kembali". */
export const crashPage = `${appOrigin}/crash.html`;

/**
 * A renderer that died (out of memory, a broken driver) leaves a blank window: the screens are shown anew. The data is
 * in the main process and has lost nothing, a form finds its draft. When it dies again and again, a plain page is shown
 * instead; when even that dies, the program says so and ends.
 */
export function recoverCrashes(window: BrowserWindow, record: (entry: string) => void): void {
  const isLoop = createCrashWatch(() => performance.now());
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    record(`window gone: ${reason}, code ${exitCode}`);
    if (!isLoop()) return window.reload();
    if (webContents.getURL() !== crashPage) {
      window.loadURL(crashPage).catch((error: unknown) => record(`crash page: ${error}`));
      return;
    }
    dialog.showErrorBox(
      'Sentra IKM ditutup',
      'Layar program berulang kali berhenti. Data yang sudah disimpan tidak hilang. Mulai ulang komputer, lalu buka kembali Sentra IKM.',
    );
    app.exit(1);
  });
}
