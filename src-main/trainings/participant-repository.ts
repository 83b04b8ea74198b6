import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { participantInput } from '../contract/trainings.ts';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';

type Input = z.output<typeof participantInput>;

/** A participant as the database holds it. */
export type ParticipantRecord = Omit<Input, 'id' | 'phone' | 'nik'> & {
  id: number;
  nik: string | null;
  /** National digits. */
  phones: string[];
  /** What the card's QR code says. */
  cardCode: string;
};
export type ParticipantData = Omit<ParticipantRecord, 'id' | 'cardCode'>;

type Stored = Omit<ParticipantRecord, 'phones'> & { phones: string };

const columns: Record<Exclude<keyof ParticipantData, 'trainingId'>, string> = {
  businessId: 'business_id',
  role: 'role',
  name: 'name',
  nik: 'nik',
  gender: 'gender',
  phones: 'phones',
  institution: 'institution',
  villageCode: 'village_code',
  standing: 'standing',
  reason: 'reason',
  doubleTrainingReason: 'double_training_reason',
  preTest: 'pre_test',
  postTest: 'post_test',
};
const fields = Object.keys(columns) as (keyof typeof columns)[];
const selected = [
  'id',
  'training_id AS trainingId',
  'card_code AS cardCode',
  ...fields.map((field) => `${columns[field]} AS ${field}`),
].join(', ');

/** Letters and digits that are not mixed up when typed by hand (no 0 O 1 I L). */
const codeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** A code of 8 signs: a guess hits one of 1,000 cards once in 800 million tries. */
export const newCardCode = (): string =>
  [...randomBytes(8)].map((byte) => codeSigns[byte % codeSigns.length]).join('');

const fromRow = (row: Stored): ParticipantRecord => ({
  ...row,
  phones: row.phones === '' ? [] : row.phones.split(' '),
});

/** The SQL of participants. */
export function createParticipantRepository(connection: Connection) {
  const ofTraining = connection.prepare<[number], Stored>(
    `SELECT ${selected} FROM training_participant WHERE training_id = ? ORDER BY name, id`,
  );
  const one = connection.prepare<[number], Stored>(
    `SELECT ${selected} FROM training_participant WHERE id = ?`,
  );
  const byCode = connection.prepare<[string], Stored>(
    `SELECT ${selected} FROM training_participant WHERE card_code = ?`,
  );
  const ofBusiness = connection.prepare<[number], Stored>(
    `SELECT ${selected} FROM training_participant WHERE business_id = ? ORDER BY id`,
  );
  const insertRow = connection.prepare(
    `INSERT INTO training_participant (training_id, card_code, name_key, added_at, ${fields.map((field) => columns[field]).join(', ')})
     VALUES (@trainingId, @cardCode, @nameKey, @addedAt, ${fields.map((field) => `@${field}`).join(', ')})`,
  );
  const updateRow = connection.prepare(
    `UPDATE training_participant SET name_key = @nameKey, ${fields.map((field) => `${columns[field]} = @${field}`).join(', ')}
     WHERE id = @id`,
  );
  const stored = (data: ParticipantData) => ({
    ...data,
    phones: data.phones.join(' '),
    nameKey: normalizeName(data.name),
  });

  return {
    /** By name. */
    ofTraining: (trainingId: number): ParticipantRecord[] => ofTraining.all(trainingId).map(fromRow),
    ofBusiness: (businessId: number): ParticipantRecord[] => ofBusiness.all(businessId).map(fromRow),
    byId(id: number): ParticipantRecord | undefined {
      const row = one.get(id);
      return row && fromRow(row);
    },
    byCode(code: string): ParticipantRecord | undefined {
      const row = byCode.get(code);
      return row && fromRow(row);
    },
    insert: (data: ParticipantData): number =>
      Number(
        insertRow.run({ ...stored(data), cardCode: newCardCode(), addedAt: new Date().toISOString() })
          .lastInsertRowid,
      ),
    update(id: number, data: ParticipantData): void {
      updateRow.run({ ...stored(data), id });
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM training_participant WHERE id = ?').run(id);
    },
    /** Hands the participants of a business to another one, within the caller's transaction. */
    moveToBusiness(goneId: number, keptId: number): void {
      connection
        .prepare('UPDATE training_participant SET business_id = ? WHERE business_id = ?')
        .run(keptId, goneId);
    },
  };
}
