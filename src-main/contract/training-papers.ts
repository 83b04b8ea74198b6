import { z } from 'zod';
import { dateText, id, paperSizes } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

export const trainingPaperKinds = [
  'attendance-sheet',
  'participant-list',
  'participant-cards',
  'invitation',
  'certificates',
  'attendance-recap',
] as const;
export type TrainingPaperKind = (typeof trainingPaperKinds)[number];

export const trainingPaperProcedures = {
  /**
   * Gives each participant who passed and has none the next certificate number of the year, by name; all or nothing.
   * `participantIds` null = all who passed.
   */
  giveNumbers: procedure(
    z.object({ trainingId: id, participantIds: z.array(id).max(5000).nullable(), date: dateText }),
    z.object({ given: z.number().int(), kept: z.number().int() }),
  ),
  /**
   * Makes the PDF; saved and printed by `papers`. `sessionId` null = all sessions, for the attendance sheet.
   * Certificates need numbers before. A job: progress by `jobId`.
   */
  preview: procedure(
    z.object({
      kind: z.enum(trainingPaperKinds),
      trainingId: id,
      sessionId: id.nullable(),
      participantIds: z.array(id).max(5000).nullable(),
      paperSize: z.enum(paperSizes).nullable(),
      jobId: z.string().max(60),
    }),
    paper,
  ),
  /** Writes participants with their attendance as a workbook where the user says; null when cancelled. */
  exportWorkbook: procedure(z.object({ trainingId: id }), z.object({ path: z.string().nullable() })),
};
