import type { Connection } from './connection.ts';

/** A record that was left as it is, because it was changed after the change set. */
export interface LeftRecord {
  entity: string;
  record: string;
}

export type Values = Record<string, string | number | null>;
export const parseValues = (json: string | null): Values =>
  json === null ? {} : (JSON.parse(json) as Values);

/** The name of the one key column of a table of the history: its number, or a name. */
export function keyOf(connection: Connection, entity: string): string {
  const key = connection
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk = 1')
    .pluck()
    .get(entity);
  if (!key) throw new Error(`no key in ${entity}`);
  return key;
}

/**
 * Records of the set that are not as the set left them, and records of the set that such ones hang on. A later change
 * that was itself taken back is none: the values count, not that somebody was there.
 */
export function changedSince(connection: Connection, changeSetId: number): Map<string, LeftRecord> {
  const rows = connection
    .prepare<[number, number], LaterChange>(
      `SELECT later.entity, later.record, later.action, later.before FROM
         (SELECT entity, record, max(id) AS last FROM history WHERE change_set_id = ? GROUP BY entity, record) AS mine
       JOIN history AS later ON later.entity = mine.entity AND later.record = mine.record AND later.id > mine.last
       WHERE later.change_set_id IS NOT ?
         -- Before numbers were kept (keep-numbers.ts) that of a deleted record could be given to a new one.
         AND (SELECT action FROM history WHERE id = mine.last) <> 'delete'
       ORDER BY later.id`,
    )
    .all(changeSetId, changeSetId);
  const left = new Map<string, LeftRecord>();
  for (const [key, changes] of Map.groupBy(rows, (row) => `${row.entity}/${row.record}`)) {
    const [{ entity, record }] = changes as [LaterChange];
    if (isOtherwise(connection, entity, record, changes)) left.set(key, { entity, record });
  }
  keepWhatIsUsed(connection, changeSetId, left);
  return left;
}

interface LaterChange extends LeftRecord {
  action: 'insert' | 'update' | 'delete';
  before: string | null;
}

/** Whether a record is now other than it was before these changes, the oldest first. */
function isOtherwise(
  connection: Connection,
  entity: string,
  record: string,
  changes: LaterChange[],
): boolean {
  const wasThere = changes[0]?.action !== 'insert';
  const now = connection
    .prepare<[string], Values>(`SELECT * FROM "${entity}" WHERE "${keyOf(connection, entity)}" = ?`)
    .get(record);
  if (!wasThere || !now) return wasThere !== (now !== undefined);
  // Of each field, the value before the first change of it.
  const were: Values = Object.assign({}, ...changes.map(({ before }) => parseValues(before)).toReversed());
  return Object.entries(were).some(([column, value]) => now[column] !== value);
}

/**
 * An inserted record cannot go while a record that stays points to it: a business of the import that has since become
 * a recipient elsewhere. Found by the foreign keys of the schema, again and again until nothing more is added.
 */
function keepWhatIsUsed(connection: Connection, changeSetId: number, left: Map<string, LeftRecord>): void {
  const inserted = connection
    .prepare<[number], LeftRecord>(
      "SELECT DISTINCT entity, record FROM history WHERE change_set_id = ? AND action = 'insert'",
    )
    .all(changeSetId);
  const goes = new Map(
    inserted
      .filter((row) => !left.has(`${row.entity}/${row.record}`))
      .map((row) => [`${row.entity}/${row.record}`, row]),
  );
  const references = referencesOf(connection);
  for (let again = true; again; ) {
    again = false;
    for (const [key, row] of goes) {
      const used = (references.get(row.entity) ?? []).some(({ table, column }) =>
        connection
          .prepare<[string], string>(`SELECT id FROM ${table} WHERE ${column} = ?`)
          .pluck()
          .all(row.record)
          .some((id) => !goes.has(`${table}/${id}`)),
      );
      if (!used) continue;
      goes.delete(key);
      left.set(key, row);
      again = true;
    }
  }
}

/** Columns that point to each table, by the schema; those whose rows go along by themselves are left out. */
function referencesOf(connection: Connection): Map<string, { table: string; column: string }[]> {
  const rows = connection
    .prepare<[], { table: string; column: string; target: string }>(
      `SELECT list.name AS "table", key."from" AS "column", key."table" AS target
       FROM pragma_table_list AS list, pragma_foreign_key_list(list.name) AS key
       WHERE list.schema = 'main' AND list.type = 'table' AND key.on_delete <> 'CASCADE'`,
    )
    .all();
  return Map.groupBy(rows, (row) => row.target);
}
