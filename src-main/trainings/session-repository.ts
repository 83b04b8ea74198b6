import type { z } from 'zod';
import type { sessionInput } from '../contract/trainings.ts';
import type { Connection } from '../database/connection.ts';

export type SessionRecord = Omit<z.output<typeof sessionInput>, 'id'> & {
  id: number;
  /** Title of its curriculum. */
  curriculum: string | null;
};

/** The SQL of sessions (pertemuan). */
export function createSessionRepository(connection: Connection) {
  const columns = `training_session.id, training_session.training_id AS trainingId, curriculum_id AS curriculumId, date,
    starts_at AS startsAt, ends_at AS endsAt, place, training_curriculum.title AS curriculum`;
  const from = 'training_session LEFT JOIN training_curriculum ON training_curriculum.id = curriculum_id';
  const ofTraining = connection.prepare<[number], SessionRecord>(
    `SELECT ${columns} FROM ${from} WHERE training_session.training_id = ? ORDER BY date, starts_at, training_session.id`,
  );
  const one = connection.prepare<[number], SessionRecord>(
    `SELECT ${columns} FROM ${from} WHERE training_session.id = ?`,
  );
  const insertRow = connection.prepare(
    `INSERT INTO training_session (training_id, curriculum_id, date, starts_at, ends_at, place)
     VALUES (@trainingId, @curriculumId, @date, @startsAt, @endsAt, @place)`,
  );
  const updateRow = connection.prepare(
    `UPDATE training_session SET curriculum_id = @curriculumId, date = @date, starts_at = @startsAt,
       ends_at = @endsAt, place = @place WHERE id = @id`,
  );
  type Data = Omit<SessionRecord, 'id' | 'curriculum'>;
  return {
    /** In order of time. */
    ofTraining: (trainingId: number): SessionRecord[] => ofTraining.all(trainingId),
    byId: (id: number): SessionRecord | undefined => one.get(id),
    /** Does a session teach this curriculum? */
    teaches: (curriculumId: number): boolean =>
      connection
        .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM training_session WHERE curriculum_id = ?)')
        .pluck()
        .get(curriculumId) === 1,
    insert: (data: Data): number => Number(insertRow.run(data).lastInsertRowid),
    update(id: number, data: Data): void {
      updateRow.run({ ...data, id });
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM training_session WHERE id = ?').run(id);
    },
  };
}
