import { z } from 'zod';
import { businessScope } from './business-list.ts';
import { id } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

/** What a line of a card leads to on the screen. */
const opens = z.object({ place: z.enum(['program', 'training', 'facilitation']), id });

/** One kind of what was done for a business, the newest first, in words as screen and paper show them. */
export const cardTable = z.object({
  key: z.enum(['years', 'aid', 'trainings', 'facilitations', 'visits']),
  title: z.string(),
  columns: z.array(z.object({ title: z.string(), weight: z.number(), align: z.enum(['start', 'end']) })),
  rows: z.array(z.object({ cells: z.array(z.string()), opens: opens.nullable() })),
  /** Said where there are no rows: 'Belum pernah menerima bantuan.' */
  none: z.string(),
  /** What a row is, after a number: 'barang'. */
  unit: z.string(),
});
export type CardTable = z.infer<typeof cardTable>;

/** A fact of the identity; `long` ones may take several lines on paper. */
export const cardFact = z.object({ label: z.string(), value: z.string(), long: z.boolean() });
export type CardFact = z.infer<typeof cardFact>;

/** Kartu Binaan: all that the office knows of one business. */
export const businessCard = z.object({
  businessId: id,
  ownerName: z.string(),
  businessName: z.string(),
  /** The newest photo; null where there is none, and on a masked card. */
  pictureUrl: z.string().nullable(),
  /** Who owns it, and where. */
  owner: z.array(cardFact),
  /** What it is and makes. */
  business: z.array(cardFact),
  tables: z.array(cardTable),
});
export type BusinessCard = z.infer<typeof businessCard>;

/** Hides the middle of NIK, NPWP and phones, the day of birth, e-mail and photo (UU 27/2022). */
const mask = z.boolean();

export const businessCardProcedures = {
  get: procedure(z.object({ businessId: id, mask }), businessCard),
  /**
   * The cards of these businesses, one A4 page each, by name of the owner; at most 2,000 (`too-many`). Saved and
   * printed by `papers`. A job.
   */
  printPaper: procedure(z.object({ scope: businessScope, mask, jobId: z.string().max(60) }), paper),
};
