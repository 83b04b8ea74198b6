import type { Database } from 'better-sqlite3';

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}
type Value = string | number | null | Buffer;

const rowsEach = 2;

/** Puts two invented rows into every table, in the order of their references, by what the schema allows. */
export function fillTables(connection: Database): void {
  for (const table of inOrder(connection)) {
    const present = connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
    // Migrations may have put rows of their own there (kinds of facilitation, who acts now).
    // Two businesses are a pair once only.
    const rows = table === 'not_duplicate' ? 1 : rowsEach;
    for (let row = 1; row <= rows && present === 0; row += 1) insert(connection, table, row);
  }
}

/** Tables of the office, those referred to before those that refer. The history is written by its triggers. */
function inOrder(connection: Database): string[] {
  const tables = (
    connection
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
      .pluck()
      .all() as string[]
  ).filter((name) => !name.startsWith('sqlite_') && name !== 'history');
  const ordered: string[] = [];
  const visit = (table: string): void => {
    if (ordered.includes(table)) return;
    for (const key of keysOf(connection, table)) if (key.table !== table) visit(key.table);
    ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}

const keysOf = (connection: Database, table: string) =>
  connection.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)').all(table) as {
    from: string;
    table: string;
    to: string | null;
  }[];

function insert(connection: Database, table: string, row: number): void {
  const columns = connection
    .prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
    .all(table) as Column[];
  const sql = connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string;
  const values = new Map(
    columns.map((column) => [column.name, inventedValue(connection, table, sql, column, row)]),
  );
  const optional = columns
    .filter((column) => column.notnull === 0 && column.pk === 0)
    .map(({ name }) => name);
  // A check over several columns may refuse all of them at once: then with one optional column less, or with none.
  const attempts = [[], ...optional.map((name) => [name]), optional];
  let problem: unknown;
  for (const without of attempts) {
    const names = columns.map(({ name }) => name).filter((name) => !without.includes(name));
    try {
      connection
        .prepare(
          `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => '?')})`,
        )
        .run(...names.map((name) => values.get(name)));
      return;
    } catch (error) {
      problem = error;
    }
  }
  throw new Error(`${table}: ${problem}`);
}

function inventedValue(connection: Database, table: string, sql: string, column: Column, row: number): Value {
  const { name, type } = column;
  const key = keysOf(connection, table).find((one) => one.from === name);
  if (key && key.table !== table) {
    const to = key.to ?? 'id';
    return connection
      .prepare(`SELECT "${to}" FROM "${key.table}" ORDER BY "${to}" LIMIT 1 OFFSET ?`)
      .pluck()
      .get(name === 'second_id' ? 1 : row - 1) as Value;
  }
  if (key) return null;
  if (type === 'BLOB') return Buffer.from(`${name} ${row}`);
  const choices = new RegExp(`\\b${name} IN \\(([^)]*)\\)`).exec(sql)?.[1];
  if (choices) {
    const all = choices.split(',').map((choice) => choice.trim());
    const choice = all[(row - 1) % all.length] ?? '';
    return choice.startsWith("'") ? choice.slice(1, -1) : Number(choice);
  }
  const least = new RegExp(`\\b${name} BETWEEN (\\d+)`).exec(sql)?.[1];
  if (type !== 'TEXT') return least === undefined ? row : Number(least) + row;
  if (sql.includes(`json_valid(${name})`))
    return table === 'setting' ? JSON.stringify({ office: `Dinas ${row}` }) : '[]';
  if (/nik$/.test(name)) return `330301410190900${row}`;
  if (/^phones?$/.test(name)) return `080000000${row}`;
  if (/sha256/.test(name)) return String(row).repeat(64);
  if (/(_at|^at)$/.test(name)) return `2024-05-0${row}T01:02:03.000Z`;
  if (/date|valid_/.test(name)) return `2024-05-0${row}`;
  if (name === 'code')
    return (
      { regency: '33.03', district: '33.03.01', village: '33.03.01.1001' }[table] + (row > 1 ? '.2' : '')
    );
  if (table === 'setting' && name === 'name') return row === 1 ? 'letterhead' : 'doubleAidYears';
  return `${name} ${row}`;
}
