import type { Connection } from '../database/connection.ts';

/** Makes a business the member wherever another one was; in a group of both, only the one place is kept. */
export function moveMembership(connection: Connection, goneId: number, keptId: number): void {
  connection
    .prepare(
      `DELETE FROM group_member WHERE business_id = ?
       AND group_id IN (SELECT group_id FROM group_member WHERE business_id = ?)`,
    )
    .run(goneId, keptId);
  connection.prepare('UPDATE group_member SET business_id = ? WHERE business_id = ?').run(keptId, goneId);
}
