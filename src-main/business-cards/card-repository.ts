import type { Connection } from '../database/connection.ts';

/** A visit to what a business, or a group that it belongs to, was given. */
export interface CardVisit {
  date: string;
  programId: number;
  programName: string;
  visitor: string;
  /** Pieces by condition, the best first: '2 baik, 1 rusak ringan'; '' where none were noted. */
  found: string;
  note: string;
  followUp: string;
  followUpDoneAt: string | null;
}

/** What the cards read of other features' tables in joins of their own. */
export function createCardRepository(connection: Connection) {
  const visits = connection.prepare<{ businessId: number }, CardVisit>(
    `SELECT monitoring_visit.date, aid_program.id AS programId, aid_program.name AS programName,
       monitoring_visit.visitor, monitoring_visit.note, follow_up AS followUp, follow_up_done_at AS followUpDoneAt,
       coalesce((SELECT group_concat(pieces || ' ' || condition, ', ') FROM (
         SELECT condition, sum(quantity) AS pieces FROM monitoring_condition WHERE visit_id = monitoring_visit.id
         GROUP BY condition
         ORDER BY instr('baik, rusak ringan, rusak berat, hilang, dipindahtangankan', condition))), '') AS found
     FROM monitoring_visit
     JOIN aid_recipient ON aid_recipient.id = monitoring_visit.recipient_id
     JOIN aid_program ON aid_program.id = aid_recipient.program_id
     WHERE aid_recipient.business_id = @businessId
       OR aid_recipient.group_id IN (SELECT group_id FROM group_member WHERE business_id = @businessId)
     ORDER BY monitoring_visit.date DESC, monitoring_visit.id DESC`,
  );
  return { visits: (businessId: number): CardVisit[] => visits.all({ businessId }) };
}
