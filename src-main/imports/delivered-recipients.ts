import type { Connection } from '../database/connection.ts';

/** Recipients of a programme whose goods have been handed over: nothing that they get may change any more. */
export function deliveredRecipients(connection: Connection, programId: number): Set<number> {
  return new Set(
    connection
      .prepare<[number], number>(
        `SELECT recipient_id FROM handover JOIN aid_recipient ON aid_recipient.id = recipient_id
         WHERE program_id = ? AND delivered_at IS NOT NULL`,
      )
      .pluck()
      .all(programId),
  );
}
