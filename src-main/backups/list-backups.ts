import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupRow } from '../contract/backups.ts';
import { asideAt, kindOfBackup, readSeriesName } from './backup-names.ts';
import { readBackup } from './read-backup.ts';

/** What a person chooses a backup by. One that cannot be read stays in the list, and says so. */
export async function describeBackup(path: string, place: BackupRow['place']): Promise<BackupRow> {
  const read = await readBackup(path);
  const name = basename(path);
  const row = { path, name, place, kind: kindOfBackup(path) ?? ('lain' as const) };
  if (!read.ok)
    return {
      ...row,
      ...{ madeAt: null, locked: false, bytes: 0, office: '', appVersion: null, schemaVersion: 0 },
      ...{ counts: {}, lastChangeAt: null, sequence: 0, problem: read.error.message },
    };
  const { locked, bytes, note } = read.value;
  const { office, appVersion, schemaVersion, counts, lastChangeAt } = note;
  const madeAt = note.madeAt ?? asideAt(name);
  const sequence = readSeriesName(name)?.sequence ?? 0;
  return {
    ...{ ...row, madeAt, locked, bytes, office, appVersion, schemaVersion, counts, lastChangeAt },
    ...{ sequence, problem: null },
  };
}

/** The backups of a folder, the newest first; none when the folder is not there (a flash disk that is not plugged in). */
export async function listBackups(folder: string, place: BackupRow['place']): Promise<BackupRow[]> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const ours = names.filter((name) => kindOfBackup(name) !== undefined);
  const rows = await Promise.all(ours.map((name) => describeBackup(join(folder, name), place)));
  // In a series the number is surer than a clock; otherwise the time.
  return rows.sort(
    (a, b) =>
      (a.sequence > 0 && b.sequence > 0 ? b.sequence - a.sequence : 0) ||
      (b.madeAt ?? '').localeCompare(a.madeAt ?? '') ||
      b.name.localeCompare(a.name),
  );
}
