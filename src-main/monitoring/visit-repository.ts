import type { z } from 'zod';
import type { foundCondition, OpenFollowUp } from '../contract/monitoring.ts';
import type { Connection } from '../database/connection.ts';
import { attachmentTable } from '../files/attachment-table.ts';
import type { OwnedReference } from '../files/check-contents.ts';

export type FoundCondition = z.output<typeof foundCondition>;

/** A delivery whose machines and tools are visited. */
export interface MonitoredRecord {
  recipientId: number;
  programId: number;
  isPast: 0 | 1;
  deliveredAt: string | null;
  /** Machines and tools that the recipient still has. */
  pieces: number;
}

export interface VisitData {
  recipientId: number;
  date: string;
  visitor: string;
  note: string;
  followUp: string;
  followUpDoneAt: string | null;
}
export interface VisitRecord extends VisitData {
  id: number;
}

/** Null = all programmes. */
type Scope = { programId: number | null };

const columns = `monitoring_visit.id AS id, recipient_id AS recipientId, date, visitor, note, follow_up AS followUp,
  follow_up_done_at AS followUpDoneAt`;
const inProgram = '(:programId IS NULL OR aid_recipient.program_id = :programId)';

/** The SQL of monitoring visits, of what was found at them, and of their photos. */
export function createVisitRepository(connection: Connection) {
  const monitored = connection.prepare<Scope, MonitoredRecord>(
    `SELECT aid_recipient.id AS recipientId, aid_recipient.program_id AS programId, is_past AS isPast,
       coalesce(handover.delivered_at, past_date) AS deliveredAt,
       sum(allocation.quantity) - (SELECT coalesce(sum(back.quantity), 0)
         FROM goods_return AS back JOIN aid_item AS thing ON thing.id = back.item_id
         WHERE back.recipient_id = aid_recipient.id AND back.kind = 'dikembalikan' AND thing.category = 'alat') AS pieces
     FROM aid_recipient JOIN aid_program ON aid_program.id = aid_recipient.program_id
     JOIN allocation ON allocation.recipient_id = aid_recipient.id
     JOIN aid_item ON aid_item.id = allocation.item_id AND aid_item.category = 'alat'
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
     WHERE ${inProgram} AND (is_past = 1 OR handover.delivered_at IS NOT NULL) GROUP BY aid_recipient.id`,
  );
  const visits = connection.prepare<Scope, VisitRecord>(
    `SELECT ${columns} FROM monitoring_visit JOIN aid_recipient ON aid_recipient.id = recipient_id
     WHERE ${inProgram} ORDER BY date, monitoring_visit.id`,
  );
  const visitsOf = connection.prepare<[number], VisitRecord>(
    `SELECT ${columns} FROM monitoring_visit WHERE recipient_id = ? ORDER BY date DESC, id DESC`,
  );
  const visitById = connection.prepare<[number], VisitRecord>(
    `SELECT ${columns} FROM monitoring_visit WHERE id = ?`,
  );
  const conditions = connection.prepare<Scope, FoundCondition & { visitId: number }>(
    `SELECT visit_id AS visitId, item_id AS itemId, condition, quantity, monitoring_condition.note
     FROM monitoring_condition JOIN monitoring_visit ON monitoring_visit.id = visit_id
     JOIN aid_recipient ON aid_recipient.id = recipient_id WHERE ${inProgram}`,
  );
  const conditionsOf = connection.prepare<[number], FoundCondition>(
    'SELECT item_id AS itemId, condition, quantity, note FROM monitoring_condition WHERE visit_id = ? ORDER BY id',
  );
  const fileCounts = connection.prepare<[number], { visitId: number; files: number }>(
    `SELECT visit_id AS visitId, count(*) AS files FROM monitoring_file JOIN monitoring_visit
     ON monitoring_visit.id = visit_id WHERE recipient_id = ? GROUP BY visit_id`,
  );
  const insertVisit = connection.prepare<VisitData & { createdAt: string }>(
    `INSERT INTO monitoring_visit (recipient_id, date, visitor, note, follow_up, follow_up_done_at, created_at)
     VALUES (:recipientId, :date, :visitor, :note, :followUp, :followUpDoneAt, :createdAt)`,
  );
  const updateVisit = connection.prepare<VisitRecord>(
    `UPDATE monitoring_visit SET date = :date, visitor = :visitor, note = :note, follow_up = :followUp,
       follow_up_done_at = :followUpDoneAt WHERE id = :id AND recipient_id = :recipientId`,
  );
  const removeVisit = connection.prepare<[number]>('DELETE FROM monitoring_visit WHERE id = ?');
  const upsertCondition = connection.prepare<FoundCondition & { visitId: number }>(
    `INSERT INTO monitoring_condition (visit_id, item_id, condition, quantity, note)
     VALUES (:visitId, :itemId, :condition, :quantity, :note)
     ON CONFLICT (visit_id, item_id, condition) DO UPDATE SET quantity = excluded.quantity, note = excluded.note
     WHERE quantity <> excluded.quantity OR note <> excluded.note`,
  );
  const removeCondition = connection.prepare<[number, number, string]>(
    'DELETE FROM monitoring_condition WHERE visit_id = ? AND item_id = ? AND condition = ?',
  );
  // A visit goes with what hangs on it; the history must hold each of them, which a cascade would not write.
  const removeConditions = connection.prepare<[number]>(
    'DELETE FROM monitoring_condition WHERE visit_id = ?',
  );
  const removeFiles = connection.prepare<[number]>('DELETE FROM monitoring_file WHERE visit_id = ?');
  const setFollowUp = connection.prepare<[string | null, number]>(
    'UPDATE monitoring_visit SET follow_up_done_at = ? WHERE id = ?',
  );
  const openFollowUps = connection.prepare<
    Scope,
    Pick<OpenFollowUp, 'visitId' | 'recipientId' | 'programId' | 'programName' | 'date' | 'followUp'>
  >(
    `SELECT monitoring_visit.id AS visitId, recipient_id AS recipientId, program_id AS programId,
       aid_program.name AS programName, date, follow_up AS followUp
     FROM monitoring_visit JOIN aid_recipient ON aid_recipient.id = recipient_id
     JOIN aid_program ON aid_program.id = program_id
     WHERE ${inProgram} AND follow_up <> '' AND follow_up_done_at IS NULL ORDER BY date, monitoring_visit.id`,
  );

  return {
    /** Null = of all programmes. */
    monitored: (programId: number | null): MonitoredRecord[] => monitored.all({ programId }),
    /** The oldest first. */
    visits: (programId: number | null): VisitRecord[] => visits.all({ programId }),
    /** The newest first. */
    visitsOf: (recipientId: number): VisitRecord[] => visitsOf.all(recipientId),
    visitById: (id: number): VisitRecord | undefined => visitById.get(id),
    conditions: (programId: number | null): (FoundCondition & { visitId: number })[] =>
      conditions.all({ programId }),
    conditionsOf: (visitId: number): FoundCondition[] => conditionsOf.all(visitId),
    fileCounts: (recipientId: number): Map<number, number> =>
      new Map(fileCounts.all(recipientId).map(({ visitId, files }) => [visitId, files])),
    insertVisit: (data: VisitData, createdAt: string): number =>
      Number(insertVisit.run({ ...data, createdAt }).lastInsertRowid),
    updateVisit(visit: VisitRecord): void {
      updateVisit.run(visit);
    },
    /** Sets what was found; what is not among it goes. */
    setConditions(visitId: number, found: readonly FoundCondition[]): void {
      const kept = new Set(found.map(({ itemId, condition }) => `${itemId} ${condition}`));
      for (const { itemId, condition } of conditionsOf.all(visitId))
        if (!kept.has(`${itemId} ${condition}`)) removeCondition.run(visitId, itemId, condition);
      for (const one of found) upsertCondition.run({ ...one, visitId });
    },
    removeVisit(id: number): void {
      removeConditions.run(id);
      removeFiles.run(id);
      removeVisit.run(id);
    },
    setFollowUp(id: number, doneAt: string | null): void {
      setFollowUp.run(doneAt, id);
    },
    openFollowUps: (programId: number | null) => openFollowUps.all({ programId }),
    files: attachmentTable(connection, 'monitoring_file', 'visit_id'),
    /** Every file with the visit that it belongs to, for the check of the store. */
    references: (): OwnedReference[] =>
      connection
        .prepare<[], OwnedReference>(
          `SELECT sha256, bytes, file_name AS fileName, 'Kunjungan monev ' || date AS owner
           FROM monitoring_file JOIN monitoring_visit ON monitoring_visit.id = visit_id
           ORDER BY monitoring_file.id`,
        )
        .all(),
  };
}

export type VisitRepository = ReturnType<typeof createVisitRepository>;
