import { z } from 'zod';
import { dateText, id, paperSizes } from './common.ts';
import { procedure } from './procedure.ts';

/** Letters to one recipient each, of texts that the office edits; also as a Word copy. */
export const letterKinds = ['handovers', 'statement', 'integrity-pact', 'grant-agreement'] as const;
export type LetterKind = (typeof letterKinds)[number];
export const paperKinds = [
  ...letterKinds,
  'receipt-list',
  'beneficiary-list',
  'labels',
  'envelopes',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** By district, village and name; by the number of the handover letter; by name. */
export const paperOrders = ['place', 'number', 'name'] as const;
export type PaperOrder = (typeof paperOrders)[number];

/** A paper for one, some or all (null) recipients of a programme. */
const paperQuestion = z.object({
  kind: z.enum(paperKinds),
  programId: id,
  recipientIds: z.array(id).max(5000).nullable(),
  /** Null = that of the settings. Labels and envelopes have sizes of their own. */
  paperSize: z.enum(paperSizes).nullable(),
  order: z.enum(paperOrders).default('place'),
  /** The first free place of a label sheet that was used before, from 1. */
  labelStart: z.number().int().min(1).max(24).default(1),
});
const ofJob = { jobId: z.string().max(60) };

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

export const printWays = ['cetak', 'pdf', 'word'] as const;
export type PrintWay = (typeof printWays)[number];
const letterPrint = z.object({ letterNumber: z.string(), at: z.string(), way: z.enum(printWays) });
export type LetterPrintRow = z.infer<typeof letterPrint>;

export const letterProcedures = {
  /** The number that the next new letter with this date would get. */
  nextNumber: procedure(
    z.object({ date: dateText }),
    z.object({ sequence: z.number().int(), number: z.string() }),
  ),
  /** Sets the running number of the year, because letters are also made outside. */
  setNextNumber: procedure(
    z.object({ year: z.number().int(), sequence: z.number().int().min(1).max(999_999) }),
    z.object({ number: z.string() }),
  ),
  /**
   * Gives each chosen recipient without a letter its number and delivery date, in order of district and village.
   * `recipientIds` null = all of the programme. Letters that have a number keep their date and place, unless
   * `changeDates`: then those that are neither printed nor handed over take the new ones.
   */
  prepare: procedure(
    z.object({
      programId: id,
      recipientIds: z.array(id).max(5000).nullable(),
      deliveryDate: dateText,
      place: z.string().trim().min(1, 'Tempat penyerahan belum diisi.').max(200),
      changeDates: z.boolean().default(false),
    }),
    z.object({ prepared: z.number().int(), kept: z.number().int() }),
  ),
  /** Makes the PDF. Handover letters need `prepare` before; the other papers do not. A job: progress by `jobId`. */
  preview: procedure(paperQuestion.extend(ofJob), paper),
  /**
   * Writes one file for each recipient into a folder that the user picks, named by district, village and name. A file
   * that is there already is never replaced. Null when cancelled. A job.
   */
  saveEach: procedure(
    paperQuestion.extend({ ...ofJob, format: z.enum(['pdf', 'word']) }),
    z.object({ folder: z.string().nullable(), files: z.number().int() }),
  ),
  /** Saves the letters as one Word document where the user says; null when cancelled. A job. */
  saveWord: procedure(paperQuestion.extend(ofJob), z.object({ path: z.string().nullable() })),
  /** When a handover letter went on paper, the latest first: the first time and each reprint. */
  prints: procedure(z.object({ recipientId: id }), z.array(letterPrint)),
  /** Saves a previewed paper where the user says; null when cancelled. */
  savePdf: procedure(z.object({ paperId: z.string().max(60) }), z.object({ path: z.string().nullable() })),
  /** Opens a previewed paper in the system's viewer to print it and freezes what it printed. */
  print: procedure(z.object({ paperId: z.string().max(60) }), z.object({ path: z.string() })),
};
