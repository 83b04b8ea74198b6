import { readSmallJson, writeSmallJson } from './small-json-file.ts';

/** Where this office keeps its database, and when the whole of it was last checked. */
export interface DatabasePlace {
  file: string;
  /** ISO instant; null = never. */
  checkedAt: string | null;
}

/** The remembered place; undefined on a first start. */
export function readDatabasePlace(placeFile: string): DatabasePlace | undefined {
  const read = readSmallJson(placeFile);
  if (typeof read?.file !== 'string' || read.file === '') return undefined;
  return { file: read.file, checkedAt: typeof read.checkedAt === 'string' ? read.checkedAt : null };
}

export const writeDatabasePlace = (placeFile: string, place: DatabasePlace): void =>
  writeSmallJson(placeFile, place);

const week = 7 * 24 * 60 * 60 * 1000;

/** Is the weekly check of the whole file due? Also when the clock was set back behind the last one. */
export function isCheckDue(checkedAt: string | null, now: Date): boolean {
  const age = checkedAt === null ? Number.NaN : now.getTime() - Date.parse(checkedAt);
  return !(age >= 0 && age < week);
}

const synced: [pattern: RegExp, name: string][] = [
  [/[\\/]OneDrive/i, 'OneDrive'],
  [/[\\/]Dropbox/i, 'Dropbox'],
  [/[\\/](?:Google ?Drive|My Drive|Drive Saya)(?:[\\/]|$)/i, 'Google Drive'],
  [/[\\/]iCloud ?Drive/i, 'iCloud Drive'],
  [/[\\/]Nextcloud/i, 'Nextcloud'],
  [/^(?:\\\\|\/\/)[^\\/]/, 'jaringan'],
];

/**
 * The name of the synchronising service or 'jaringan' when a database lies where it may be damaged: such services copy
 * a file while it is written, and locks do not hold over a network. Undefined for a folder of this computer.
 */
export const riskyFolder = (file: string): string | undefined =>
  synced.find(([pattern]) => pattern.test(file))?.[1];
