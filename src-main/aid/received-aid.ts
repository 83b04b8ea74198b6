import type { z } from 'zod';
import type { receivedAid } from '../contract/businesses.ts';
import type { Connection } from '../database/connection.ts';

type ReceivedAid = z.infer<typeof receivedAid>;

/** Makes the reader of what a business got in all programmes, itself or as a member of a group; the newest first. */
export function createReceivedAid(connection: Connection): (businessId: number) => ReceivedAid[] {
  const select = connection.prepare<{ businessId: number }, ReceivedAid>(
    `SELECT aid_program.id AS programId, aid_program.name AS programName, fiscal_year AS fiscalYear,
       business_group.name AS through, aid_item.name AS itemName, quantity, aid_item.unit,
       letter_number AS letterNumber
     FROM aid_recipient
     JOIN aid_program ON aid_program.id = aid_recipient.program_id
     JOIN allocation ON allocation.recipient_id = aid_recipient.id
     JOIN aid_item ON aid_item.id = allocation.item_id
     LEFT JOIN business_group ON business_group.id = aid_recipient.group_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
     WHERE aid_recipient.business_id = @businessId
       OR aid_recipient.group_id IN (SELECT group_id FROM group_member WHERE business_id = @businessId)
     ORDER BY fiscal_year DESC, aid_program.id, allocation.id`,
  );
  return (businessId) => select.all({ businessId });
}
