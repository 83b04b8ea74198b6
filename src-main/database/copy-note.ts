import { version } from '../../package.json';
import type { Connection } from './connection.ts';
import { schemaVersion } from './migrations.ts';

/** Counts of a database by the word under which they are shown. */
export type CopyCounts = Record<string, number>;

/** What a copy of the database tells of itself: a person chooses a backup by this. */
export interface CopyNote {
  /** ISO instant; null when the copy has no note (a file that was copied by hand). */
  madeAt: string | null;
  /** The program that made the copy; null like `madeAt`. */
  appVersion: string | null;
  schemaVersion: number;
  /** The office's own name. */
  office: string;
  counts: CopyCounts;
  /** Number of the last change in the history: tells whether anything changed since. */
  lastChange: number;
  /** When that was, ISO instant; null for an office without changes. */
  lastChangeAt: string | null;
}

const counted: [word: string, table: string][] = [
  ['businesses', 'business'],
  ['groups', 'business_group'],
  ['programs', 'aid_program'],
  ['recipients', 'aid_recipient'],
  ['handovers', 'handover'],
  ['trainings', 'training'],
  ['facilitations', 'facilitation'],
];

/** Number of the last change in the history; 0 when there is none. */
export const lastChangeOf = (connection: Connection): number =>
  connection.prepare<[], number | null>('SELECT max(id) FROM history').pluck().get() ?? 0;

/** Reads the note of a copy, or counts where it has none. Tables that its schema did not have yet are left out. */
export function readCopyNote(connection: Connection): CopyNote {
  if (hasTable(connection, 'backup_note')) {
    const note = connection.prepare<[], string>('SELECT note FROM backup_note').pluck().get();
    if (note !== undefined)
      return { ...(JSON.parse(note) as CopyNote), schemaVersion: schemaVersion(connection) };
  }
  const counts = counted.flatMap(([word, table]): [string, number][] =>
    hasTable(connection, table)
      ? [[word, connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0]]
      : [],
  );
  const office = connection
    .prepare<[], string>("SELECT value ->> '$.office' FROM setting WHERE name = 'letterhead'")
    .pluck()
    .get();
  const lastChange = lastChangeOf(connection);
  return {
    madeAt: null,
    appVersion: null,
    schemaVersion: schemaVersion(connection),
    office: office ?? '',
    counts: Object.fromEntries(counts),
    lastChange,
    lastChangeAt:
      connection.prepare<[number], string>('SELECT at FROM history WHERE id = ?').pluck().get(lastChange) ??
      null,
  };
}

/** Writes the note into a copy, never into the office's own file. `madeAt` is an ISO instant. */
export function writeCopyNote(connection: Connection, madeAt: string): void {
  connection.exec('DROP TABLE IF EXISTS backup_note');
  const note: CopyNote = { ...readCopyNote(connection), madeAt, appVersion: version };
  connection.exec('CREATE TABLE backup_note (note TEXT NOT NULL) STRICT');
  connection.prepare('INSERT INTO backup_note (note) VALUES (?)').run(JSON.stringify(note));
}

/** Takes the note out of a copy that becomes the office's file again. */
export const dropCopyNote = (connection: Connection): void => {
  connection.exec('DROP TABLE IF EXISTS backup_note');
};

const hasTable = (connection: Connection, name: string): boolean =>
  connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
