import type { Connection } from './connection.ts';

/**
 * Kinds of changes that belong together; all but a handover, which is reversed with a reason, are undone as a whole.
 * `open` is the one under way, `action` and `delete` what a single call did (actions.ts).
 */
export type ChangeSetKind =
  | 'import'
  | 'bulk'
  | 'merge'
  | 'allocations'
  | 'undo'
  | 'handover'
  | 'open'
  | 'action'
  | 'delete';

/**
 * Does work whose changes belong together, in one transaction: the triggers of the history copy the number of the
 * change set into each of them. The work gets that number. Nothing stays when it throws.
 */
export function inChangeSet<T>(
  connection: Connection,
  kind: ChangeSetKind,
  title: string,
  work: (changeSetId: number) => T,
): T {
  return connection.transaction(() => {
    const before =
      connection.prepare<[], number | null>('SELECT change_set_id FROM acting').pluck().get() ?? null;
    const id = Number(
      connection
        .prepare('INSERT INTO change_set (kind, title, operator, at) SELECT ?, ?, operator, ? FROM acting')
        .run(kind, title, new Date().toISOString()).lastInsertRowid,
    );
    const setActing = connection.prepare('UPDATE acting SET change_set_id = ?');
    setActing.run(id);
    const done = work(id);
    setActing.run(before);
    return done;
  })();
}

/** Forgets that deletions could be taken back; the history keeps them. Answers how many. */
export const emptyTrash = (connection: Connection): number =>
  connection
    .prepare(
      `UPDATE change_set SET emptied_at = ?
       WHERE kind = 'delete' AND undone_by IS NULL AND emptied_at IS NULL`,
    )
    .run(new Date().toISOString()).changes;
