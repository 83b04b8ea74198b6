import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { facilitationInput } from '../contract/facilitations.ts';
import type { Connection } from '../database/connection.ts';

export type FacilitationRecord = Omit<z.output<typeof facilitationInput>, 'id'> & { id: number };
type Data = Omit<FacilitationRecord, 'id'>;

const columns = `id, title, kind_id AS kindId, institution, year, fund_source AS fundSource, notes`;

/** The SQL of facilitations (batches). */
export function createFacilitationRepository(connection: Connection) {
  const selectAll = connection.prepare<[], FacilitationRecord>(
    `SELECT ${columns} FROM facilitation ORDER BY year DESC, title`,
  );
  const selectOne = connection.prepare<[number], FacilitationRecord>(
    `SELECT ${columns} FROM facilitation WHERE id = ?`,
  );
  return {
    all: (): FacilitationRecord[] => selectAll.all(),
    byId: (id: number): FacilitationRecord | undefined => selectOne.get(id),
    insert: (data: Data): number =>
      Number(
        connection
          .prepare(
            `INSERT INTO facilitation (public_id, created_at, title, kind_id, institution, year, fund_source, notes)
             VALUES (?, ?, @title, @kindId, @institution, @year, @fundSource, @notes)`,
          )
          .run(randomUUID(), new Date().toISOString(), data).lastInsertRowid,
      ),
    update(id: number, data: Data): void {
      connection
        .prepare(
          `UPDATE facilitation SET title = @title, kind_id = @kindId, institution = @institution, year = @year,
             fund_source = @fundSource, notes = @notes WHERE id = @id`,
        )
        .run({ ...data, id });
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM facilitation WHERE id = ?').run(id);
    },
  };
}
