import type { Connection } from '../database/connection.ts';

export interface LegalFormRecord {
  id: number;
  name: string;
}

/** The SQL of the list of legal forms (bentuk usaha), which the office edits. */
export function createLegalFormRepository(connection: Connection) {
  const selectAll = connection.prepare<[], LegalFormRecord>('SELECT id, name FROM legal_form ORDER BY id');
  const insert = connection.prepare('INSERT INTO legal_form (name) VALUES (?)');
  const update = connection.prepare('UPDATE legal_form SET name = ? WHERE id = ?');
  const remove = connection.prepare('DELETE FROM legal_form WHERE id = ?');
  const all = (): LegalFormRecord[] => selectAll.all();
  return {
    all,
    /** In the order in which they came into the list. */
    names: (): string[] => all().map((form) => form.name),
    insert: (name: string): number => Number(insert.run(name).lastInsertRowid),
    rename(id: number, name: string): void {
      update.run(name, id);
    },
    remove(id: number): void {
      remove.run(id);
    },
  };
}

export type LegalFormRepository = ReturnType<typeof createLegalFormRepository>;
