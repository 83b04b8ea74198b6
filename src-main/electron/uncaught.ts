import { app, dialog } from 'electron';
import { describeError } from './log-file.ts';

/**
 * Records what nobody caught. A rejection that nobody awaited tore nothing, and the work goes on. After an uncaught
 * exception nobody knows what state the program is in: it says so in words and ends; what was saved is in the database,
 * what was typed is in the drafts.
 */
export function recordUncaught(write: (entry: string) => void): void {
  process.on('unhandledRejection', (reason) => write(`unhandled rejection: ${describeError(reason)}`));
  process.on('uncaughtException', (error) => {
    write(`uncaught exception: ${describeError(error)}`);
    dialog.showErrorBox(
      'Sentra IKM ditutup',
      'Program menemui kesalahan yang tidak terduga dan harus ditutup. Data yang sudah disimpan tidak hilang, dan isian yang sedang diketik disimpan sebagai konsep. Buka kembali Sentra IKM; apabila terjadi lagi, laporkan kepada pengelola aplikasi.',
    );
    app.exit(1);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') write(`process ${type} gone: ${reason}, code ${exitCode}`);
  });
}
