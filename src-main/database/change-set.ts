import type { Connection } from './connection.ts';

/** Kinds of changes that belong together; all but a handover, which is reversed with a reason, are undone as a whole. */
export type ChangeSetKind = 'import' | 'bulk' | 'merge' | 'allocations' | 'undo' | 'handover';

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
    const id = Number(
      connection
        .prepare('INSERT INTO change_set (kind, title, operator, at) SELECT ?, ?, operator, ? FROM acting')
        .run(kind, title, new Date().toISOString()).lastInsertRowid,
    );
    const setActing = connection.prepare('UPDATE acting SET change_set_id = ?');
    setActing.run(id);
    const done = work(id);
    setActing.run(null);
    return done;
  })();
}
