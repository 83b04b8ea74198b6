import { dialog } from 'electron';
import { checkInWorker } from '../database/check-in-worker.ts';
import { isCheckDue, writeDatabasePlace } from './database-place.ts';

/** The start is for the officer; the check waits until the first screen has long been there. */
const afterStart = 30_000;

/**
 * Once a week, in the background: the whole integrity check that a start is too short for. Sound: the date is kept.
 * Not sound: the log says what, and the officer is told before more work goes into a damaged file.
 */
export function checkWeekly(options: {
  databaseFile: string;
  checkedAt: string | null;
  placeFile: string;
  workersFolder: string;
  write: (line: string) => void;
}): void {
  const { databaseFile, checkedAt, placeFile, workersFolder, write } = options;
  if (!isCheckDue(checkedAt, new Date())) return;
  setTimeout(async () => {
    try {
      const { ok, integrity, foreignKeys } = await checkInWorker(workersFolder, databaseFile);
      if (ok)
        return writeDatabasePlace(placeFile, { file: databaseFile, checkedAt: new Date().toISOString() });
      write(`weekly check: ${integrity}; broken references: ${foreignKeys}`);
      dialog.showErrorBox(
        'Basis data perlu diperiksa',
        'Pemeriksaan mingguan menemukan kerusakan pada basis data. Jangan hapus berkasnya; hubungi teknisi dan siapkan cadangan terakhir.',
      );
    } catch (error) {
      write(`weekly check failed: ${error instanceof Error ? error.message : error}`);
    }
  }, afterStart).unref();
}
