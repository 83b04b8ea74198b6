import type { OperatorRole, OperatorRow } from '../contract/operators.ts';
import type { Connection } from '../database/connection.ts';
import type { PinSecret } from './pin.ts';

type Stored = Omit<OperatorRow, 'active'> & { active: number };

export interface StoredSecret extends PinSecret {
  wrongAttempts: number;
  wrongAt: string | null;
}

const columns = 'id, name, role, active';
const fromRow = (row: Stored): OperatorRow => ({ ...row, active: row.active === 1 });

/** The operators, their secrets, and whose name the history writes. */
export function createOperatorRepository(connection: Connection) {
  const all = connection.prepare<[], Stored>(
    `SELECT ${columns} FROM operator ORDER BY active DESC, name COLLATE NOCASE`,
  );
  const byId = connection.prepare<[number], Stored>(`SELECT ${columns} FROM operator WHERE id = ?`);
  const byName = connection.prepare<[string], Stored>(`SELECT ${columns} FROM operator WHERE name = ?`);
  const secret = connection.prepare<[number], StoredSecret>(
    `SELECT hash, salt, cost, wrong_attempts AS wrongAttempts, wrong_at AS wrongAt
     FROM operator_secret WHERE operator_id = ?`,
  );
  const setSecret = connection.prepare(
    `INSERT INTO operator_secret (operator_id, hash, salt, cost) VALUES (?, ?, ?, ?)
     ON CONFLICT (operator_id) DO UPDATE SET hash = excluded.hash, salt = excluded.salt, cost = excluded.cost,
       wrong_attempts = 0, wrong_at = NULL`,
  );
  const setWrong = connection.prepare<[number, string | null, number]>(
    'UPDATE operator_secret SET wrong_attempts = ?, wrong_at = ? WHERE operator_id = ?',
  );
  const acting = connection.prepare<[], string>('SELECT operator FROM acting').pluck();
  const setActing = connection.prepare<[string]>('UPDATE acting SET operator = ?');
  return {
    all: () => all.all().map(fromRow),
    byId(id: number): OperatorRow | undefined {
      const row = byId.get(id);
      return row && fromRow(row);
    },
    byName(name: string): OperatorRow | undefined {
      const row = byName.get(name);
      return row && fromRow(row);
    },
    secret: (id: number) => secret.get(id),
    insert: (name: string, role: OperatorRole, createdAt: string): number =>
      Number(
        connection
          .prepare('INSERT INTO operator (name, role, created_at) VALUES (?, ?, ?)')
          .run(name, role, createdAt).lastInsertRowid,
      ),
    update: ({ id, name, role, active }: OperatorRow) =>
      connection
        .prepare('UPDATE operator SET name = ?, role = ?, active = ? WHERE id = ?')
        .run(name, role, active ? 1 : 0, id),
    setSecret: (id: number, { hash, salt, cost }: PinSecret) => setSecret.run(id, hash, salt, cost),
    setWrong: (id: number, attempts: number, at: string | null) => setWrong.run(attempts, at, id),
    /** Looks first: writing would wait for an import, and every call asks this. */
    setActing(name: string): void {
      if (acting.get() !== name) setActing.run(name);
    },
    operatorOfChangeSet: (id: number) =>
      connection.prepare<[number], string>('SELECT operator FROM change_set WHERE id = ?').pluck().get(id),
  };
}

export type OperatorRepository = ReturnType<typeof createOperatorRepository>;
