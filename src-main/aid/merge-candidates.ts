import type { Connection } from '../database/connection.ts';

/**
 * Makes a business the candidate wherever another one was, within the caller's transaction. Where both stood in one
 * programme the better standing and both reasons are kept.
 */
export function mergeCandidates(connection: Connection, goneId: number, keptId: number): void {
  connection
    .prepare(
      `UPDATE aid_candidate SET
         standing = CASE WHEN 'calon' IN (aid_candidate.standing, other.standing) THEN 'calon' ELSE 'cadangan' END,
         reason = CASE WHEN other.reason IN ('', aid_candidate.reason) THEN aid_candidate.reason
           WHEN aid_candidate.reason = '' THEN other.reason ELSE aid_candidate.reason || '; ' || other.reason END
       FROM aid_candidate AS other
       WHERE aid_candidate.business_id = ? AND other.business_id = ? AND other.program_id = aid_candidate.program_id`,
    )
    .run(keptId, goneId);
  connection
    .prepare(
      `DELETE FROM aid_candidate WHERE business_id = ?
       AND program_id IN (SELECT program_id FROM aid_candidate WHERE business_id = ?)`,
    )
    .run(goneId, keptId);
  connection.prepare('UPDATE aid_candidate SET business_id = ? WHERE business_id = ?').run(keptId, goneId);
}
