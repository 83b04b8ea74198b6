import { existsSync } from 'node:fs';
import { dialog } from 'electron';
import type { DatabasePlace } from './database-place.ts';

/**
 * The database to open. When the one that this office used is gone, nobody guesses: the officer finds it, begins a new
 * office, or leaves (undefined). Beginning anew by accident would look like the loss of everything.
 */
export async function locateDatabase(
  remembered: DatabasePlace | undefined,
  usualFile: string,
): Promise<string | undefined> {
  if (!remembered || existsSync(remembered.file)) return remembered?.file ?? usualFile;
  const find = 0;
  const leave = 2;
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Sentra IKM',
    message: 'Basis data kantor tidak ditemukan',
    detail: `Terakhir kali basis data ada di ${remembered.file}. Bila berkas itu dipindahkan, cari berkasnya. Kantor baru dimulai dengan data kosong.`,
    buttons: ['Cari berkas …', 'Mulai kantor baru', 'Keluar'],
    defaultId: leave,
    cancelId: leave,
    noLink: true,
  });
  if (response === leave) return undefined;
  if (response !== find) return usualFile;
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Cari basis data Sentra IKM',
    properties: ['openFile'],
    filters: [{ name: 'Basis data Sentra IKM', extensions: ['db'] }],
  });
  return canceled ? undefined : filePaths[0];
}
