import type { Connection } from '../../src-main/database/connection.ts';
import { trackedTables } from '../../src-main/database/history-triggers.ts';

type Row = Record<string, unknown>;
/** Rows by table and key. */
export type Content = Map<string, Row>;

/** Every row of every table of the history, as the history itself writes rows. */
export function trackedContent(connection: Connection): Content {
  const content: Content = new Map();
  for (const table of trackedTables(connection)) {
    const columns = connection
      .prepare<[string], { name: string; pk: number }>(
        'SELECT name, pk FROM pragma_table_info(?) ORDER BY cid',
      )
      .all(table);
    const key = columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => `"${name}"`)
      .join(" || '/' || ");
    const pairs = columns.map(({ name }) => `'${name}', "${name}"`).join(', ');
    const rows = connection
      .prepare<[], { record: string; row: string }>(
        `SELECT CAST(${key} AS TEXT) AS record, json_object(${pairs}) AS row FROM "${table}"`,
      )
      .all();
    for (const { record, row } of rows) content.set(`${table}/${record}`, JSON.parse(row) as Row);
  }
  return content;
}

/** What the rows must be when the history from `afterId` on is done to what was there before. */
export function replayHistory(connection: Connection, before: Content, afterId: number): Content {
  const content: Content = new Map(before);
  const changes = connection
    .prepare<[number], { entity: string; record: string; action: string; after: string | null }>(
      'SELECT entity, record, action, after FROM history WHERE id > ? ORDER BY id',
    )
    .all(afterId);
  for (const { entity, record, action, after } of changes) {
    const key = `${entity}/${record}`;
    const values = after === null ? {} : (JSON.parse(after) as Row);
    if (action === 'delete') content.delete(key);
    else content.set(key, action === 'insert' ? values : { ...content.get(key), ...values });
  }
  return content;
}

/** Keys of the rows in which two contents differ. */
export const differences = (one: Content, other: Content): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(sorted(one.get(key))) !== JSON.stringify(sorted(other.get(key))),
  );

const sorted = (row: Row | undefined) => row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
