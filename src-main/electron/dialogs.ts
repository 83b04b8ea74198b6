import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';

const filters: Record<string, FileFilter> = {
  '.xlsx': { name: 'Buku kerja Excel', extensions: ['xlsx'] },
  '.csv': { name: 'CSV', extensions: ['csv'] },
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
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
