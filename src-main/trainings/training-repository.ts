import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { trainingInput } from '../contract/trainings.ts';
import type { Connection } from '../database/connection.ts';

type Input = z.output<typeof trainingInput>;

/** A training as the database holds it. */
export type TrainingRecord = Omit<Input, 'id' | 'curricula'> & { id: number };
export type TrainingData = Omit<TrainingRecord, 'id'>;
export interface CurriculumRecord {
  id: number;
  title: string;
  /** Lessons (JP), or null for not known. */
  hours: number | null;
  speaker: string;
}
/** What lists count of a training. */
export interface TrainingCounts {
  trainingId: number;
  participants: number;
  candidates: number;
  certificates: number;
  firstDate: string | null;
  lastDate: string | null;
}

const columns: Record<keyof TrainingData, string> = {
  title: 'title',
  theme: 'theme',
  organiser: 'organiser',
  partner: 'partner',
  fundSource: 'fund_source',
  year: 'year',
  mode: 'mode',
  place: 'place',
  link: 'link',
  quota: 'quota',
  passingPercent: 'passing_percent',
  officialId: 'official_id',
  state: 'state',
  notes: 'notes',
};
const fields = Object.keys(columns) as (keyof TrainingData)[];
const selected = ['id', ...fields.map((field) => `${columns[field]} AS ${field}`)].join(', ');

/** The SQL of trainings and their planned curricula. */
export function createTrainingRepository(connection: Connection) {
  const insertRow = connection.prepare(
    `INSERT INTO training (public_id, created_at, ${fields.map((field) => columns[field]).join(', ')})
     VALUES (?, ?, ${fields.map((field) => `@${field}`).join(', ')})`,
  );
  const updateRow = connection.prepare(
    `UPDATE training SET ${fields.map((field) => `${columns[field]} = @${field}`).join(', ')} WHERE id = @id`,
  );
  const selectAll = connection.prepare<[], TrainingRecord>(
    `SELECT ${selected} FROM training ORDER BY year DESC, title`,
  );
  const selectOne = connection.prepare<[number], TrainingRecord>(
    `SELECT ${selected} FROM training WHERE id = ?`,
  );
  const selectByTitle = connection.prepare<[string], TrainingRecord>(
    `SELECT ${selected} FROM training WHERE title = ?`,
  );
  const selectCurricula = connection.prepare<[number], CurriculumRecord>(
    'SELECT id, title, hours, speaker FROM training_curriculum WHERE training_id = ? ORDER BY position, id',
  );
  const counts = connection.prepare<[], TrainingCounts>(
    `SELECT training.id AS trainingId,
       (SELECT count(*) FROM training_participant WHERE training_id = training.id AND standing = 'peserta')
         AS participants,
       (SELECT count(*) FROM training_participant
         WHERE training_id = training.id AND standing IN ('calon', 'terpilih')) AS candidates,
       (SELECT count(*) FROM training_certificate JOIN training_participant
         ON training_participant.id = participant_id WHERE training_id = training.id) AS certificates,
       (SELECT min(date) FROM training_session WHERE training_id = training.id) AS firstDate,
       (SELECT max(date) FROM training_session WHERE training_id = training.id) AS lastDate
     FROM training`,
  );

  return {
    all: (): TrainingRecord[] => selectAll.all(),
    byId: (id: number): TrainingRecord | undefined => selectOne.get(id),
    /** Without regard to case. */
    byTitle: (title: string): TrainingRecord | undefined => selectByTitle.get(title.trim()),
    counts: (): Map<number, TrainingCounts> => new Map(counts.all().map((one) => [one.trainingId, one])),
    insert: (data: TrainingData): number =>
      Number(insertRow.run(randomUUID(), new Date().toISOString(), data).lastInsertRowid),
    update(id: number, data: TrainingData): void {
      updateRow.run({ ...data, id });
    },
    /** With its curricula, sessions and participants. */
    remove(id: number): void {
      connection.prepare('DELETE FROM training WHERE id = ?').run(id);
    },
    curricula: (trainingId: number): CurriculumRecord[] => selectCurricula.all(trainingId),
    /** Makes exactly these the planned curricula, in this order. Rows that stay keep their numbers. */
    setCurricula(trainingId: number, wanted: Input['curricula']): void {
      const kept = new Set(wanted.map(({ id }) => id));
      for (const { id } of selectCurricula.all(trainingId))
        if (!kept.has(id)) connection.prepare('DELETE FROM training_curriculum WHERE id = ?').run(id);
      const insert = connection.prepare(
        `INSERT INTO training_curriculum (training_id, position, title, hours, speaker)
         VALUES (@trainingId, @position, @title, @hours, @speaker)`,
      );
      const update = connection.prepare(
        `UPDATE training_curriculum SET position = @position, title = @title, hours = @hours, speaker = @speaker
         WHERE id = @id AND training_id = @trainingId`,
      );
      for (const [index, { id, ...rest }] of wanted.entries()) {
        const row = { ...rest, trainingId, position: index + 1 };
        if (id === null) insert.run(row);
        else update.run({ ...row, id });
      }
    },
    themes: (): string[] =>
      connection
        .prepare<[], string>("SELECT DISTINCT theme FROM training WHERE theme <> '' ORDER BY theme")
        .pluck()
        .all(),
  };
}
