import { z } from 'zod';
import { ATTENDANCE_MARKS } from '../rules/attendance.ts';
import { id } from './common.ts';
import { importCounts, previewRow } from './imports.ts';
import { procedure } from './procedure.ts';

export const attendanceMark = z.enum(ATTENDANCE_MARKS);

export const attendanceEntry = z.object({
  sessionId: id,
  participantId: id,
  mark: attendanceMark,
  /** Instant of the scan of a card; null = typed. */
  scannedAt: z.string().nullable(),
  minutesLate: z.number().int(),
});
export type AttendanceEntry = z.infer<typeof attendanceEntry>;

export const attendanceProcedures = {
  /** Everything noted of a training; who is not in it has a blank. */
  marks: procedure(z.object({ trainingId: id }), z.array(attendanceEntry)),
  /** Notes marks in one transaction; null blanks one. Only participants of the training, in its sessions. */
  set: procedure(
    z.object({
      trainingId: id,
      marks: z
        .array(z.object({ sessionId: id, participantId: id, mark: attendanceMark.nullable() }))
        .min(1)
        .max(20_000),
    }),
    z.object({ changed: z.number().int() }),
  ),
  /**
   * Reads an attendance sheet (import.md); with `write` false nothing is written. `rows` are those with a problem or
   * that are new. Undone as a whole by its batch.
   */
  importSheet: procedure(
    z.object({
      trainingId: id,
      file: z.string().max(1000),
      acceptDecisions: z.boolean(),
      write: z.boolean(),
    }),
    z.object({
      sheet: z.string(),
      batch: id.nullable(),
      counts: importCounts,
      rows: z.array(previewRow.pick({ row: true, outcome: true, name: true, problems: true })),
    }),
  ),
  /** A card that was read at the door: marks H at once. `card-unknown` and `already-marked` are told in words. */
  scan: procedure(
    z.object({ sessionId: id, code: z.string().max(100) }),
    z.object({
      participantId: id,
      name: z.string(),
      organisation: z.string(),
      /** Minutes after the start of the session; 0 = in time or start not known. */
      minutesLate: z.number().int(),
      /** It was noted as present before this scan. */
      already: z.boolean(),
      present: z.number().int(),
      participants: z.number().int(),
    }),
  ),
};
