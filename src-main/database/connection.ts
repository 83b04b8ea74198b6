import Database from 'better-sqlite3';

/** A connection to the office's database. */
export type Connection = Database.Database;

/** Marks the file as Sentra's: 'SIKM' in ASCII. */
export const applicationId = 0x53494b4d;

/**
 * Opens a connection with the settings of safety.md. `synchronous = FULL` is set because better-sqlite3 compiles
 * NORMAL, with which a power cut may take the last acknowledged changes. Throws what SQLite throws.
 */
export function connect(file: string): Connection {
  const connection = new Database(file, { timeout: 10_000 });
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('recursive_triggers = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
