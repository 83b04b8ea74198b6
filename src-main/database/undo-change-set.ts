import Database from 'better-sqlite3';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from './change-set.ts';
import type { Connection } from './connection.ts';

interface Change {
  id: number;
  entity: string;
  record: string;
  action: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
}

/** A record that was left as it is, because it was changed after the change set. */
export interface LeftRecord {
  entity: string;
  record: string;
}

export interface Undone {
  /** The change set of the undoing itself, which can be undone in turn; null when nothing could be taken back. */
  changeSetId: number | null;
  records: number;
  left: LeftRecord[];
}

type Values = Record<string, string | number | null>;
const parse = (json: string | null): Values => (json === null ? {} : (JSON.parse(json) as Values));

/**
 * Takes back a change set from the history, whenever that is: inserted records go, deleted ones come back, changed
 * fields get their old values. A record that was changed since is left as it is and named; so is one that another
 * record has come to depend on. A merge is taken back whole or not at all: of what hung on either business, half would
 * stand twice. A handover is not taken back here: it is reversed with a reason.
 * Fails with `change-set-unknown`, `change-set-undone`, `change-set-handover` or `change-set-locked`.
 */
export function undoChangeSet(connection: Connection, changeSetId: number): Result<Undone> {
  const set = connection
    .prepare<[number], { kind: string; title: string; undoneBy: number | null }>(
      'SELECT kind, title, undone_by AS undoneBy FROM change_set WHERE id = ?',
    )
    .get(changeSetId);
  if (!set) return failure('change-set-unknown', 'Perubahan itu tidak ditemukan.');
  if (set.undoneBy !== null) return failure('change-set-undone', 'Perubahan itu sudah dibatalkan.');
  if (set.kind === 'handover')
    return failure(
      'change-set-handover',
      'Penyerahan tidak dibatalkan dari riwayat. Batalkan pada langkah Penyerahan di programnya, dengan alasan tertulis.',
    );

  const changes = connection
    .prepare<[number], Change>(
      'SELECT id, entity, record, action, before, after FROM history WHERE change_set_id = ? ORDER BY id DESC',
    )
    .all(changeSetId);
  const undo = connection.transaction((): Result<Undone> => {
    const left = changedSince(connection, changeSetId);
    if (set.kind === 'merge' && [...left.values()].some((row) => row.entity !== 'business'))
      return locked('sesudahnya ada bantuan, keanggotaan, atau data lain dari keduanya yang diubah');
    const takeBack = changes.filter((change) => !left.has(`${change.entity}/${change.record}`));
    if (takeBack.length === 0) return success({ changeSetId: null, records: 0, left: [...left.values()] });
    // References are checked at the end of the transaction: records go and come back in the history's order.
    connection.pragma('defer_foreign_keys = ON');
    const undone = inChangeSet(connection, 'undo', `Batalkan: ${set.title}`, (undoId) => {
      const renumbered = new Map<string, number>();
      for (const change of takeBack) invert(connection, change, renumbered);
      connection.prepare('UPDATE change_set SET undone_by = ? WHERE id = ?').run(undoId, changeSetId);
      return undoId;
    });
    const records = new Set(takeBack.map((change) => `${change.entity}/${change.record}`)).size;
    return success({ changeSetId: undone, records, left: [...left.values()] });
  });
  try {
    return undo();
  } catch (error) {
    // Goods that were delivered since are locked below every code path; nothing of the undoing stays.
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))
      return locked('sesudahnya ada bantuan yang diserahkan atau data yang bertentangan dengannya');
    throw error;
  }
}

const locked = (why: string) =>
  failure('change-set-locked', `Perubahan itu tidak dapat dibatalkan lagi: ${why}.`);

/**
 * Records of the set that have a later change outside it, and records of the set that such ones hang on. A number that
 * was free after a deletion and was given to a new record is no change of the deleted one.
 */
function changedSince(connection: Connection, changeSetId: number): Map<string, LeftRecord> {
  const rows = connection
    .prepare<[number, number], LeftRecord>(
      `SELECT DISTINCT mine.entity, mine.record FROM
         (SELECT entity, record, max(id) AS last FROM history WHERE change_set_id = ? GROUP BY entity, record) AS mine
       JOIN history AS later ON later.entity = mine.entity AND later.record = mine.record AND later.id > mine.last
       WHERE later.change_set_id IS NOT ?
         AND (SELECT action FROM history WHERE id = mine.last) <> 'delete'`,
    )
    .all(changeSetId, changeSetId);
  const left = new Map(rows.map((row) => [`${row.entity}/${row.record}`, row]));
  keepWhatIsUsed(connection, changeSetId, left);
  return left;
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

/**
 * Takes back one change. A deleted record whose number a new one has got comes back under a new number, which is noted
 * in `renumbered` and put in the place of the old one in whatever points to it.
 */
function invert(connection: Connection, change: Change, renumbered: Map<string, number>): void {
  const { entity, record, action } = change;
  const columns = connection
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)')
    .all(entity);
  // Every table of the history has one key column: its number, or a name.
  const key = columns.find((column) => column.pk > 0)?.name;
  if (!key) throw new Error(`no key in ${entity}`);
  if (action === 'insert') {
    connection.prepare(`DELETE FROM "${entity}" WHERE "${key}" = ?`).run(record);
    return;
  }
  const values = parse(change.before);
  if (renumbered.size > 0)
    for (const { column, target } of pointersOf(connection, entity)) {
      const moved = renumbered.get(`${target}/${values[column]}`);
      if (moved !== undefined) values[column] = moved;
    }
  const isTaken =
    action === 'delete' &&
    key === 'id' &&
    connection.prepare(`SELECT 1 FROM "${entity}" WHERE "${key}" = ?`).get(record) !== undefined;
  const names = Object.keys(values).filter((name) => !(isTaken && name === key));
  const given = names.map((name) => values[name]);
  if (action === 'update')
    connection
      .prepare(`UPDATE "${entity}" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE "${key}" = ?`)
      .run(...given, record);
  else {
    const { lastInsertRowid } = connection
      .prepare(
        `INSERT INTO "${entity}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      )
      .run(...given);
    if (isTaken) renumbered.set(`${entity}/${record}`, Number(lastInsertRowid));
  }
}

/** Columns of a table that point to another. */
const pointersOf = (connection: Connection, entity: string) =>
  connection
    .prepare<[string], { column: string; target: string }>(
      'SELECT "from" AS "column", "table" AS target FROM pragma_foreign_key_list(?)',
    )
    .all(entity);
