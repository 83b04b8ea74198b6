import { z } from 'zod';
import { done, id, line } from './common.ts';
import { procedure } from './procedure.ts';

/** A file that is attached to a record, whatever kind of record that is. */
export const attachment = z.object({
  id,
  fileName: z.string(),
  kind: z.enum(['foto', 'dokumen']),
  bytes: z.number().int(),
  note: z.string(),
  /** ISO instant. */
  addedAt: z.string(),
  /** Path below the app's origin that serves a photo; null for a document. */
  pictureUrl: z.string().nullable(),
});
export type Attachment = z.infer<typeof attachment>;

/** Files of a disk go by their path and never through the window; pasted ones by their bytes (answer-call: 5 MB). */
export const fileSource = z.union([
  z.object({ path: z.string().min(1).max(1000) }).strict(),
  z.object({ fileName: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) }).strict(),
]);
export type AttachmentSource = z.input<typeof fileSource>;
export const fileSources = z.array(fileSource).min(1).max(100, 'Paling banyak 100 berkas sekaligus.');

/** What came of several files: those that could not be taken are named, the others are there. */
export const attachOutcome = z.object({
  added: z.number().int(),
  refused: z.array(z.object({ fileName: z.string(), reason: z.string() })),
});
export type AttachOutcome = z.infer<typeof attachOutcome>;

/** What a file shows, in words. */
export const attachmentNote = line(300);

const ofOwner = z.object({ ownerId: id });
const one = z.object({ id });

/** The files of one kind of record; `ownerId` is the record's number. */
export const attachmentProcedures = {
  /** In the order in which they were added. */
  list: procedure(ofOwner, z.array(attachment)),
  add: procedure(ofOwner.extend({ files: fileSources }), attachOutcome),
  /** Asks for files with the system's dialog and adds them; null when it was cancelled. */
  choose: procedure(ofOwner, attachOutcome.nullable()),
  describe: procedure(one.extend({ note: attachmentNote }), done),
  /** Takes the file off the record; its content stays in the store. */
  remove: procedure(one, done),
  /** Opens a copy with the system's program. */
  open: procedure(one, done),
};
