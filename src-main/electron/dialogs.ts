import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';

const filters: Record<string, FileFilter> = {
  '.xlsx': { name: 'Buku kerja Excel', extensions: ['xlsx'] },
  '.csv': { name: 'CSV', extensions: ['csv'] },
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
  '.png': { name: 'Gambar PNG', extensions: ['png'] },
  '.svg': { name: 'Gambar SVG', extensions: ['svg'] },
  '.txt': { name: 'Teks', extensions: ['txt'] },
  '.docx': { name: 'Dokumen Word', extensions: ['docx'] },
};

/** Lets the user pick a workbook; undefined when cancelled. */
export async function chooseWorkbook(window: BrowserWindow): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Pilih Buku Kerja',
    buttonLabel: 'Pilih',
    properties: ['openFile'],
    filters: [
      { name: 'Buku kerja (Excel, ODS, CSV)', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv'] },
      { name: 'Semua berkas', extensions: ['*'] },
    ],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Lets the user pick photos and documents, several at once; none when cancelled. */
export async function chooseFiles(window: BrowserWindow): Promise<string[]> {
  const photos = ['jpg', 'jpeg', 'png', 'webp'];
  const documents = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'txt'];
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Pilih Foto dan Dokumen',
    buttonLabel: 'Lampirkan',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Foto dan dokumen', extensions: [...photos, ...documents] },
      { name: 'Foto', extensions: photos },
      { name: 'Dokumen', extensions: documents },
    ],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}

/** Lets the user pick a Word document; undefined when cancelled. */
export async function chooseWordDocument(window: BrowserWindow): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Pilih Template Word',
    buttonLabel: 'Pilih',
    properties: ['openFile'],
    filters: [{ name: 'Dokumen Word', extensions: ['docx'] }],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Lets the user pick a backup or a database of ours; undefined when cancelled. */
export async function chooseBackup(window: BrowserWindow): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Pilih Cadangan atau Basis Data',
    buttonLabel: 'Pilih',
    properties: ['openFile'],
    filters: [{ name: 'Cadangan dan basis data Sentra IKM', extensions: ['sentra-cadangan', 'db'] }],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Lets the user pick a folder, or make one; undefined when cancelled. */
export async function chooseFolder(window: BrowserWindow): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Pilih Folder',
    buttonLabel: 'Simpan di sini',
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Lets the user pick where to save, in Documents at first; undefined when cancelled. The system asks before overwriting. */
export async function chooseSavePath(
  window: BrowserWindow,
  suggestedName: string,
): Promise<string | undefined> {
  const filter = filters[extname(suggestedName).toLowerCase()];
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Simpan',
    buttonLabel: 'Simpan',
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: filter ? [filter] : [],
    properties: ['showOverwriteConfirmation'],
  });
  return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath;
}
