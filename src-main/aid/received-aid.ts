import type { z } from 'zod';
import type { receivedAid } from '../contract/businesses.ts';
import type { Connection } from '../database/connection.ts';

type ReceivedAid = z.infer<typeof receivedAid>;

/** Makes the reader of what a business got in all programmes, itself or as a member of a group; the newest first. */
export function createReceivedAid(connection: Connection): (businessId: number) => ReceivedAid[] {
  const select = connection.prepare<
    { businessId: number },
    Omit<ReceivedAid, 'isGiven'> & { isGiven: 0 | 1 }
  >(
    `SELECT aid_program.id AS programId, aid_program.name AS programName, fiscal_year AS fiscalYear,
       business_group.name AS through, aid_item.name AS itemName, quantity, aid_item.unit,
       coalesce(letter_number, nullif(past_letter_number, '')) AS letterNumber,
       coalesce(delivered_at, past_date) AS deliveredAt,
       is_past = 1 OR delivered_at IS NOT NULL AS isGiven, monitoring_visit.date AS lastVisit,
       (SELECT group_concat(found.quantity || ' ' || found.condition, ', ') FROM monitoring_condition AS found
         WHERE found.visit_id = monitoring_visit.id AND found.item_id = aid_item.id) AS lastCondition
     FROM aid_recipient
     JOIN aid_program ON aid_program.id = aid_recipient.program_id
     JOIN allocation ON allocation.recipient_id = aid_recipient.id
     JOIN aid_item ON aid_item.id = allocation.item_id
     LEFT JOIN business_group ON business_group.id = aid_recipient.group_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
     LEFT JOIN monitoring_visit ON monitoring_visit.id = (SELECT last.id FROM monitoring_visit AS last
       WHERE last.recipient_id = aid_recipient.id ORDER BY last.date DESC LIMIT 1)
     WHERE aid_recipient.business_id = @businessId
       OR aid_recipient.group_id IN (SELECT group_id FROM group_member WHERE business_id = @businessId)
     ORDER BY fiscal_year DESC, aid_program.id, allocation.id`,
  );
  return (businessId) => select.all({ businessId }).map((row) => ({ ...row, isGiven: row.isGiven === 1 }));
}
