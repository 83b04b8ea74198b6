import type { AttendanceEntry } from '../../src-main/contract/attendance.ts';
import type { ParticipantRow, SessionRow } from '../../src-main/contract/trainings.ts';
import { ATTENDANCE_MARKS } from '../../src-main/rules/attendance.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { attendancePercent } from '../../src-main/rules/training.ts';
import type { MarkChange } from './use-mark-saver.ts';

/** A participant's line of the sheet: `s<number of the session>` holds the mark. */
export type AttendanceRow = { id: number; name: string } & Record<string, string | number | null>;

export const markKey = (sessionId: number): string => `s${sessionId}`;

/** A line for each participant. */
export function rowsOf(
  people: readonly ParticipantRow[],
  sessions: readonly SessionRow[],
  entries: readonly AttendanceEntry[],
): AttendanceRow[] {
  const marks = new Map(entries.map((entry) => [`${entry.participantId}/${entry.sessionId}`, entry.mark]));
  return people.map((person) => ({
    id: person.id,
    name: person.organisation ? `${person.name} (${person.organisation})` : person.name,
    ...Object.fromEntries(sessions.map(({ id }) => [markKey(id), marks.get(`${person.id}/${id}`) ?? null])),
  }));
}

/** How many are marked present in a session. */
export const presentIn = (rows: readonly AttendanceRow[], sessionId: number): number =>
  rows.filter((row) => row[markKey(sessionId)] === 'H').length;

/** The sessions that are held, or in which something is marked, by their numbers. */
export const heldSessions = (
  sessions: readonly Pick<SessionRow, 'id' | 'held'>[],
  rows: readonly AttendanceRow[],
): number[] =>
  sessions.filter(({ id, held }) => held || rows.some((row) => row[markKey(id)])).map(({ id }) => id);

/** "83,3 %" of the sessions that are held, or in which something is marked; '' before the first. */
export function shareOf(row: AttendanceRow, held: readonly number[]): string {
  const present = held.filter((id) => row[markKey(id)] === 'H').length;
  const share = attendancePercent(present, held.length);
  return share === null ? '' : `${formatNumber(share, 1)} %`;
}

/** The cells that differ and can be kept; what is no mark stays in the sheet until it is one. */
export function changedMarks(
  before: readonly AttendanceRow[],
  after: readonly AttendanceRow[],
  sessions: readonly Pick<SessionRow, 'id'>[],
): MarkChange[] {
  return after.flatMap((row, index) => {
    const old = before[index];
    if (!old || old === row) return [];
    return sessions.flatMap(({ id: sessionId }) => {
      const value = row[markKey(sessionId)] ?? null;
      const mark = ATTENDANCE_MARKS.find((one) => one === value) ?? null;
      const isKept = value === null || mark !== null;
      return isKept && value !== (old[markKey(sessionId)] ?? null)
        ? [{ sessionId, participantId: row.id, mark }]
        : [];
    });
  });
}
