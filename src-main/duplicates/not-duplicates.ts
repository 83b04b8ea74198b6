import type { Connection } from '../database/connection.ts';

export interface NotDuplicate {
  id: number;
  firstId: number;
  secondId: number;
}

/** The SQL of what officers found to be two ("bukan ganda"). */
export function createNotDuplicates(connection: Connection) {
  const columns = 'id, first_id AS firstId, second_id AS secondId';
  const all = connection.prepare<[], NotDuplicate>(`SELECT ${columns} FROM not_duplicate ORDER BY id DESC`);
  const of = connection.prepare<[number, number], NotDuplicate>(
    `SELECT ${columns} FROM not_duplicate WHERE first_id = ? OR second_id = ? ORDER BY id`,
  );
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO not_duplicate (first_id, second_id) VALUES (?, ?)',
  );
  const remove = connection.prepare('DELETE FROM not_duplicate WHERE id = ?');
  const add = (a: number, b: number): void => {
    if (a !== b) insert.run(Math.min(a, b), Math.max(a, b));
  };
  return {
    all: (): NotDuplicate[] => all.all(),
    add,
    /** False when it was taken back already. */
    takeBack: (id: number): boolean => remove.run(id).changes > 0,
    /** What was found of the one that goes holds for the one that is kept. */
    move(goneId: number, keptId: number): void {
      for (const { id, firstId, secondId } of of.all(goneId, goneId)) {
        remove.run(id);
        add(keptId, firstId === goneId ? secondId : firstId);
      }
    },
  };
}

export type NotDuplicates = ReturnType<typeof createNotDuplicates>;
