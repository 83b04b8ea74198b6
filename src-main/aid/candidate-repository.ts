import type { CandidateRow } from '../contract/aid-recipients.ts';
import type { Connection } from '../database/connection.ts';

export interface CandidateRecord {
  id: number;
  programId: number;
  businessId: number | null;
  groupId: number | null;
  standing: CandidateRow['standing'];
  rank: number;
  reason: string;
  /** Has become a recipient by another way. */
  isRecipient: 0 | 1;
}

/** Who stands for a place: a business or a group. */
export interface Claimant {
  businessId: number | null;
  groupId: number | null;
}

const candidateColumns = `id, program_id AS programId, business_id AS businessId, group_id AS groupId, standing, rank, reason,
  EXISTS (SELECT 1 FROM aid_recipient WHERE aid_recipient.program_id = aid_candidate.program_id
    AND aid_recipient.business_id IS aid_candidate.business_id
    AND aid_recipient.group_id IS aid_candidate.group_id) AS isRecipient`;

/** The SQL of candidates and the wait list. */
export function createCandidateRepository(connection: Connection) {
  const all = connection.prepare<[number], CandidateRecord>(
    `SELECT ${candidateColumns} FROM aid_candidate WHERE program_id = ? ORDER BY standing, rank, id`,
  );
  const one = connection.prepare<[number], CandidateRecord>(
    `SELECT ${candidateColumns} FROM aid_candidate WHERE id = ?`,
  );
  const insert = connection.prepare<
    Omit<CandidateRecord, 'id' | 'rank' | 'isRecipient'> & { addedAt: string }
  >(
    `INSERT INTO aid_candidate (program_id, business_id, group_id, standing, rank, reason, added_at)
     SELECT @programId, @businessId, @groupId, @standing, coalesce(max(rank), 0) + 1, @reason, @addedAt
     FROM aid_candidate WHERE program_id = @programId AND standing = @standing
     ON CONFLICT DO NOTHING`,
  );
  const setReason = connection.prepare<[string, number]>('UPDATE aid_candidate SET reason = ? WHERE id = ?');
  const setPlace = connection.prepare<Pick<CandidateRecord, 'id' | 'standing' | 'rank'>>(
    `UPDATE aid_candidate SET standing = @standing, rank = @rank WHERE id = @id
       AND (standing, rank) <> (@standing, @rank)`,
  );
  const remove = connection.prepare<[number]>('DELETE FROM aid_candidate WHERE id = ?');

  return {
    /** Calon before cadangan, each in its order. */
    candidates: (programId: number): CandidateRecord[] => all.all(programId),
    candidate: (id: number): CandidateRecord | undefined => one.get(id),
    /** Puts one at the end of its list; false when it is a candidate of the programme already. */
    insertCandidate: (candidate: Omit<CandidateRecord, 'id' | 'rank' | 'isRecipient'>): boolean =>
      insert.run({ ...candidate, addedAt: new Date().toISOString() }).changes > 0,
    setCandidateReason(id: number, reason: string): void {
      setReason.run(reason, id);
    },
    setCandidatePlace(id: number, standing: CandidateRow['standing'], rank: number): void {
      setPlace.run({ id, standing, rank });
    },
    deleteCandidate(id: number): void {
      remove.run(id);
    },
  };
}
