import type { Connection } from './connection.ts';
import { trackedTables } from './history-triggers.ts';

/**
 * Sees to it that the number of a deleted record is never given to another: the history, and an undo, know records by
 * their number. Without AUTOINCREMENT SQLite gives the largest number again after its record is deleted. Called at the
 * end of each migration, within its transaction, so that a new table cannot be forgotten.
 *
 * The word is put into the stored text of the schema, as SQLite's page on ALTER TABLE allows for changes that leave the
 * stored rows as they are: 43,000 businesses with their indexes and search index need not be written anew.
 */
export function keepNumbers(connection: Connection): void {
  const key = 'id INTEGER PRIMARY KEY';
  const reusing = trackedTables(connection).filter((table) => {
    const sql = connection
      .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck()
      .get(table);
    return sql?.includes(`${key},`);
  });
  if (reusing.length === 0) return;
  // SQLite makes its table of the numbers given so far with the first table that asks for one.
  connection.exec(
    'CREATE TABLE number_keeper (id INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE number_keeper;',
  );
  const version = Number(connection.pragma('schema_version', { simple: true }));
  connection.unsafeMode(true);
  try {
    connection.pragma('writable_schema = ON');
    const change = connection.prepare(
      "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?",
    );
    for (const table of reusing) change.run(`${key},`, `${key} AUTOINCREMENT,`, table);
    connection.pragma(`schema_version = ${version + 1}`);
    connection.pragma('writable_schema = RESET');
  } finally {
    connection.unsafeMode(false);
  }
  // Also numbers that were given and are free again: the history remembers them.
  const start = connection.prepare(
    `INSERT INTO sqlite_sequence (name, seq)
     SELECT @table, max(
       ifnull((SELECT max(CAST(record AS INTEGER)) FROM history WHERE entity = @table), 0), @largest)`,
  );
  for (const table of reusing) {
    const largest =
      connection.prepare<[], number | null>(`SELECT max(id) FROM "${table}"`).pluck().get() ?? 0;
    start.run({ table, largest });
  }
}
