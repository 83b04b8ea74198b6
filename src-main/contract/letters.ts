import { z } from 'zod';
import { dateText, id, paperSizes } from './common.ts';
import { procedure } from './procedure.ts';

export const paperKinds = ['handovers', 'receipt-list', 'beneficiary-list'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A printed PDF kept in memory for preview; the preview is what is printed. */
export const paper = z.object({
  paperId: z.string(),
  /** Path below the app's origin that serves the PDF. */
  url: z.string(),
  fileName: z.string(),
  pages: z.number().int(),
  milliseconds: z.number().int(),
});
export type PaperRow = z.infer<typeof paper>;

export const letterProcedures = {
  /** The number that the next new letter of the year would get. */
  nextNumber: procedure(
    z.object({ year: z.number().int() }),
    z.object({ sequence: z.number().int(), number: z.string() }),
  ),
  /** Sets the running number of the year, because letters are also made outside. */
  setNextNumber: procedure(
    z.object({ year: z.number().int(), sequence: z.number().int().min(1).max(999_999) }),
    z.object({ number: z.string() }),
  ),
  /**
   * Gives each chosen recipient without a letter its number and delivery date, in order of district and village.
   * `recipientIds` null = all of the programme.
   */
  prepare: procedure(
    z.object({
      programId: id,
      recipientIds: z.array(id).max(5000).nullable(),
      deliveryDate: dateText,
      place: z.string().trim().min(1, 'Tempat penyerahan belum diisi.').max(200),
    }),
    z.object({ prepared: z.number().int(), kept: z.number().int() }),
  ),
  /** Makes the PDF. Letters need `prepare` before; the lists do not. A job: progress by `jobId`. */
  preview: procedure(
    z.object({
      kind: z.enum(paperKinds),
      programId: id,
      recipientIds: z.array(id).max(5000).nullable(),
      paperSize: z.enum(paperSizes).nullable(),
      jobId: z.string().max(60),
    }),
    paper,
  ),
  /** Saves a previewed paper where the user says; null when cancelled. */
  savePdf: procedure(z.object({ paperId: z.string().max(60) }), z.object({ path: z.string().nullable() })),
  /** Opens a previewed paper in the system's viewer to print it and freezes what it printed. */
  print: procedure(z.object({ paperId: z.string().max(60) }), z.object({ path: z.string() })),
  /** Marks handovers as done on a date: from then on they cannot be edited. */
  markDelivered: procedure(
    z.object({ programId: id, recipientIds: z.array(id).max(5000), date: dateText }),
    z.object({ delivered: z.number().int() }),
  ),
};
