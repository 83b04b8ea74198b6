import type { Connection } from './connection.ts';

/**
 * Tables whose changes are not the office's records: the history itself, who acts now, reference data, the search
 * index, the bookkeeping of imports, the note in a backup, the hashes of PINs and the log of exports. Every other table is written to the history: a new one cannot be forgotten.
 */
const untracked = new Set([
  'history',
  'acting',
  'change_set',
  'regency',
  'district',
  'village',
  'import_batch',
  'heading_mapping',
  'backup_note',
  'operator_secret',
  'access_log',
]);

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

/**
 * Makes the triggers that write the history anew from the tables as they are now. Called at the end of each
 * migration, inside its transaction, so that a new column is never left out. An update keeps only what changed.
 */
export function createHistoryTriggers(connection: Connection): void {
  const old = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'history\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  for (const name of old) connection.exec(`DROP TRIGGER "${name}"`);
  for (const table of trackedTables(connection)) connection.exec(triggersOf(connection, table));
  connection.exec(`
    CREATE TRIGGER history_unchangeable_update BEFORE UPDATE ON history
      BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END;
    CREATE TRIGGER history_unchangeable_delete BEFORE DELETE ON history
      BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END;`);
}

/** Tables whose every change is in the history. */
export function trackedTables(connection: Connection): string[] {
  return connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .pluck()
    .all()
    .filter((name) => !untracked.has(name) && !name.startsWith('sqlite_'));
}

/** The SQL of what the history keeps of a row: its number, and all of it. `row` is `OLD`, `NEW` or the table. */
function keptOf(connection: Connection, table: string) {
  const columns = connection
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table);
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk);
  return {
    columns,
    record: (row: string) => key.map((column) => `${row}."${column.name}"`).join(" || '/' || "),
    all: (row: string) =>
      `json_object(${columns.map((column) => `${quoted(column.name)}, ${row}."${column.name}"`).join(', ')})`,
  };
}

const insertInto = (
  table: string,
  action: string,
  record: string,
  before: string,
  after: string,
  from: string,
) => `
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      ${quoted(table)}, ${record}, '${action}', ${before}, ${after} FROM acting${from};`;

/** The SQL that writes what the trigger would have written, for all rows whose number is larger than `?`. */
export function insertionsAfter(connection: Connection, table: string): string {
  const { record, all } = keptOf(connection, table);
  const from = `, "${table}" WHERE "${table}".id > ? ORDER BY "${table}".id`;
  return insertInto(table, 'insert', record(`"${table}"`), 'NULL', all(`"${table}"`), from);
}

function triggersOf(connection: Connection, table: string): string {
  const { columns, record, all } = keptOf(connection, table);
  const differs = columns.map(({ name }) => `OLD."${name}" IS NOT NEW."${name}"`);
  const changed = columns
    .map(
      ({ name }, index) =>
        `SELECT ${quoted(name)} AS name, OLD."${name}" AS old, NEW."${name}" AS new WHERE ${differs[index]}`,
    )
    .join(' UNION ALL ');
  const into = (action: string, row: 'OLD' | 'NEW', before: string, after: string, from: string) =>
    insertInto(table, action, record(row), before, after, from);
  return `
    CREATE TRIGGER history_${table}_insert AFTER INSERT ON ${table} BEGIN
      ${into('insert', 'NEW', 'NULL', all('NEW'), '')} END;
    CREATE TRIGGER history_${table}_update AFTER UPDATE ON ${table} WHEN ${differs.join(' OR ')} BEGIN
      ${into('update', 'NEW', 'json_group_object(change.name, change.old)', 'json_group_object(change.name, change.new)', `, (${changed}) AS change`)} END;
    CREATE TRIGGER history_${table}_delete AFTER DELETE ON ${table} BEGIN
      ${into('delete', 'OLD', all('OLD'), 'NULL', '')} END;`;
}
