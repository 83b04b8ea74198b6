import type { z } from 'zod';
import type { ChangeSetRow, changeProcedures } from '../contract/changes.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { undoChangeSet } from '../database/undo-change-set.ts';

type UndoneSet = z.input<(typeof changeProcedures)['undo']['output']>;

/** Records that an answer names at most; the number of all is always told. */
const namedAtMost = 10;

/**
 * Changes that were made together (imports, bulk changes, merges), and taking them back. `titleOf` names a record for
 * the officer.
 */
export function createChanges(connection: Connection, titleOf: (entity: string, record: string) => string) {
  const select = connection.prepare<[number, number], ChangeSetRow>(
    `SELECT id, kind, title, operator, at, undone_by AS undoneBy,
       (SELECT count(*) FROM history WHERE change_set_id = change_set.id) AS changes
     FROM change_set WHERE id < ? ORDER BY id DESC LIMIT ?`,
  );
  function undo(id: number): Result<UndoneSet> {
    const undone = undoChangeSet(connection, id);
    if (!undone.ok) return undone;
    const { changeSetId, records, left } = undone.value;
    return success({
      changeSetId,
      records,
      left: left.length,
      leftNames: left.slice(0, namedAtMost).map(({ entity, record }) => titleOf(entity, record)),
    });
  }

  const handlers: OfficeHandlers['changes'] = {
    list({ before, limit }) {
      const rows = select.all(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
      return success({ rows: rows.slice(0, limit), more: rows.length > limit });
    },
    undo: ({ id }) => undo(id),
  };
  return {
    handlers,
    /** Takes an import back by the number of its batch, which is that of its change set. */
    undoImport(batch: number): Result<UndoneSet> {
      const isImport = connection
        .prepare<[number], number>("SELECT 1 FROM change_set WHERE id = ? AND kind = 'import'")
        .pluck()
        .get(batch);
      return isImport === undefined
        ? failure('import-unknown', `Impor nomor ${batch} tidak ditemukan.`)
        : undo(batch);
    },
  };
}
