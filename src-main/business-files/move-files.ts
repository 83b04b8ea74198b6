import type { Connection } from '../database/connection.ts';

/** Hands all files of a business to another; the same content with the same note is kept once. */
export function moveFiles(connection: Connection, goneId: number, keptId: number): void {
  connection
    .prepare(
      `DELETE FROM business_file WHERE business_id = ? AND EXISTS (SELECT 1 FROM business_file AS kept
         WHERE kept.business_id = ? AND kept.sha256 = business_file.sha256 AND business_file.note IN ('', kept.note))`,
    )
    .run(goneId, keptId);
  connection.prepare('UPDATE business_file SET business_id = ? WHERE business_id = ?').run(keptId, goneId);
}
