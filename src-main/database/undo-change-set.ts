import Database from 'better-sqlite3';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from './change-set.ts';
import { changedSince, keyOf, type LeftRecord, parseValues } from './changed-since.ts';
import type { Connection } from './connection.ts';

interface Change {
  id: number;
  entity: string;
  record: string;
  action: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
}

export interface Undone {
  /** The change set of the undoing itself, which can be undone in turn; null when nothing could be taken back. */
  changeSetId: number | null;
  records: number;
  left: LeftRecord[];
}

/** Words for what stands in the way; without them the database's own. */
export interface UndoWords {
  /** "Judul" for `training`, `title`. */
  column(entity: string, column: string): string;
  /** "Program Bantuan Bantuan Alat 2025". */
  record(entity: string, record: string): string;
}
const plainWords: UndoWords = {
  column: (_entity, column) => column,
  record: (entity, record) => `${entity} ${record}`,
};

/**
 * Takes back a change set from the history, whenever that is: inserted records go, deleted ones come back, changed
 * fields get their old values. A record that was changed since is left as it is and named; so is one that another
 * record has come to depend on. A merge is taken back whole or not at all: of what hung on either business, half would
 * stand twice. A handover is not taken back here: it is reversed with a reason.
 * Fails with `change-set-unknown`, `change-set-undone`, `change-set-handover`, `change-set-emptied`, `change-set-locked`,
 * `change-set-taken` (a name is another record's now) or `change-set-missing` (what it belongs to is gone).
 */
export function undoChangeSet(
  connection: Connection,
  changeSetId: number,
  words: UndoWords = plainWords,
): Result<Undone> {
  const set = connection
    .prepare<[number], { kind: string; title: string; undoneBy: number | null; emptiedAt: string | null }>(
      'SELECT kind, title, undone_by AS undoneBy, emptied_at AS emptiedAt FROM change_set WHERE id = ?',
    )
    .get(changeSetId);
  if (!set) return failure('change-set-unknown', 'Perubahan itu tidak ditemukan.');
  if (set.undoneBy !== null) return failure('change-set-undone', 'Perubahan itu sudah dibatalkan.');
  if (set.emptiedAt !== null)
    return failure(
      'change-set-emptied',
      'Data itu tidak dapat dipulihkan lagi: Kotak Sampah sudah dikosongkan.',
    );
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
    // Nothing of the undoing stays.
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))
      return inTheWay(connection, error, changes, words);
    throw error;
  }
}

/** What an undoing ran against, in words that say what to do. */
function inTheWay(
  connection: Connection,
  error: { code: string; message: string },
  changes: Change[],
  words: UndoWords,
) {
  const taken = /UNIQUE constraint failed: (\w+)\.(\w+)$/.exec(error.message);
  if (taken?.[1] && taken[2])
    return failure(
      'change-set-taken',
      `Tidak dapat dipulihkan: ${words.column(taken[1], taken[2]).toLowerCase()} yang sama sekarang dipakai data lain. Ubah data itu dahulu, lalu ulangi.`,
    );
  const missing =
    error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? missingTarget(connection, changes) : undefined;
  if (missing)
    return failure(
      'change-set-missing',
      `Tidak dapat dipulihkan: ${words.record(missing.entity, missing.record)} sudah tidak ada. Pulihkan itu dahulu, lalu ulangi.`,
    );
  // Goods that were delivered since are locked below every code path.
  return locked('sesudahnya ada bantuan yang diserahkan atau data yang bertentangan dengannya');
}

/** The first record that a deleted one points to and that neither is there nor comes back with it. */
function missingTarget(connection: Connection, changes: Change[]): LeftRecord | undefined {
  const deleted = changes.filter(({ action }) => action === 'delete');
  const comesBack = new Set(deleted.map(({ entity, record }) => `${entity}/${record}`));
  for (const { entity, before } of deleted)
    for (const { column, target } of pointersOf(connection, entity)) {
      const value = parseValues(before)[column];
      if (value === null || value === undefined || comesBack.has(`${target}/${value}`)) continue;
      const there = connection
        .prepare<[string | number], number>(
          `SELECT 1 FROM "${target}" WHERE "${keyOf(connection, target)}" = ?`,
        )
        .get(value);
      if (!there) return { entity: target, record: String(value) };
    }
  return undefined;
}

const locked = (why: string) =>
  failure('change-set-locked', `Perubahan itu tidak dapat dibatalkan lagi: ${why}.`);

/**
 * Takes back one change. A deleted record whose number a new one has got comes back under a new number, which is noted
 * in `renumbered` and put in the place of the old one in whatever points to it.
 */
function invert(connection: Connection, change: Change, renumbered: Map<string, number>): void {
  const { entity, record, action } = change;
  const key = keyOf(connection, entity);
  if (action === 'insert') {
    connection.prepare(`DELETE FROM "${entity}" WHERE "${key}" = ?`).run(record);
    return;
  }
  const values = parseValues(change.before);
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
