import type { AttendanceEntry } from '../contract/attendance.ts';
import type { Connection } from '../database/connection.ts';
import type { AttendanceMark } from '../rules/attendance.ts';

/** The SQL of attendance. */
export function createAttendanceRepository(connection: Connection) {
  const ofTraining = connection.prepare<[number], AttendanceEntry>(
    `SELECT session_id AS sessionId, participant_id AS participantId, mark, scanned_at AS scannedAt,
       minutes_late AS minutesLate
     FROM attendance JOIN training_session ON training_session.id = session_id WHERE training_id = ?`,
  );
  const one = connection.prepare<[number, number], AttendanceEntry>(
    `SELECT session_id AS sessionId, participant_id AS participantId, mark, scanned_at AS scannedAt,
       minutes_late AS minutesLate FROM attendance WHERE session_id = ? AND participant_id = ?`,
  );
  const ofParticipant = connection
    .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM attendance WHERE participant_id = ?)')
    .pluck();
  const ofSession = connection
    .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM attendance WHERE session_id = ?)')
    .pluck();
  // Typing the same again changes nothing, and keeps when a card was read.
  const upsert = connection.prepare(
    `INSERT INTO attendance (session_id, participant_id, mark, scanned_at, minutes_late)
     VALUES (@sessionId, @participantId, @mark, @scannedAt, @minutesLate)
     ON CONFLICT (session_id, participant_id) DO UPDATE SET mark = excluded.mark, scanned_at = excluded.scanned_at,
       minutes_late = excluded.minutes_late WHERE mark <> excluded.mark`,
  );
  const remove = connection.prepare('DELETE FROM attendance WHERE session_id = ? AND participant_id = ?');

  return {
    ofTraining: (trainingId: number): AttendanceEntry[] => ofTraining.all(trainingId),
    find: (sessionId: number, participantId: number): AttendanceEntry | undefined =>
      one.get(sessionId, participantId),
    isNotedOf: (participantId: number): boolean => ofParticipant.get(participantId) === 1,
    isNotedIn: (sessionId: number): boolean => ofSession.get(sessionId) === 1,
    /** Notes one mark; null blanks it. True when something changed. */
    set(
      sessionId: number,
      participantId: number,
      mark: AttendanceMark | null,
      scan: { at: string; minutesLate: number } | null = null,
    ): boolean {
      if (mark === null) return remove.run(sessionId, participantId).changes > 0;
      return (
        upsert.run({
          sessionId,
          participantId,
          mark,
          scannedAt: scan?.at ?? null,
          minutesLate: scan?.minutesLate ?? 0,
        }).changes > 0
      );
    },
  };
}

export type AttendanceRepository = ReturnType<typeof createAttendanceRepository>;
