import { z } from 'zod';
import { PROGRAM_STATES } from '../rules/program-state.ts';
import { aidItemProcedures } from './aid-items.ts';
import { aidRecipientProcedures } from './aid-recipients.ts';
import { dateText, done, fundSource, id, line, paragraphs, requiredLine, rupiah } from './common.ts';
import { procedure } from './procedure.ts';

export type { ItemInput, ItemRow } from './aid-items.ts';
export type { RecipientRow } from './aid-recipients.ts';

export const programInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama program', 160),
  fiscalYear: z.number().int('Tahun anggaran harus bilangan bulat.').min(1990).max(2100),
  /** The source of items that name none of their own. */
  fundSource,
  // Left out = blank in a new programme, as it was in one that exists.
  subActivity: line(200).optional(),
  subActivityCode: line(60).optional(),
  /** Kode rekening. */
  accountCode: line(60).optional(),
  /** Lines of the letters; none = those of the settings. */
  legalBasis: z.array(requiredLine('Dasar hukum', 1000)).max(30).optional(),
  budget: rupiah.nullable().optional(),
  plannedDate: dateText.nullable().optional(),
  ceremonyDate: dateText.nullable(),
  ceremonyPlace: line(200),
  /** Who hands over (PIHAK KESATU); null = the first active official. */
  officialId: id.nullable(),
  notes: paragraphs,
});
export type ProgramInput = z.input<typeof programInput>;

export const programRecord = programInput.required().extend({
  id,
  state: z.enum(PROGRAM_STATES),
  isPast: z.boolean(),
});

export const programRow = z.object({
  id,
  name: z.string(),
  fiscalYear: z.number().int(),
  fundSources: z.array(fundSource),
  state: z.enum(PROGRAM_STATES),
  /** Taken over from earlier years' workbooks. */
  isPast: z.boolean(),
  plannedDate: z.string().nullable(),
  ceremonyDate: z.string().nullable(),
  budget: z.number().int().nullable(),
  /** Businesses and groups. */
  recipients: z.number().int(),
  /** Deliveries due with a letter each: a recipient has more than one when its goods come in parts. */
  deliveries: z.number().int(),
  lettersPrinted: z.number().int(),
  delivered: z.number().int(),
  /** Printed letters that have not come back signed. */
  notBack: z.number().int(),
  units: z.number().int(),
  /** Whole rupiah: allocated, bought, handed over. */
  value: z.number().int(),
  valueBought: z.number().int(),
  valueGiven: z.number().int(),
});
export type ProgramRow = z.infer<typeof programRow>;

/** The counts of domain.md: never one number called "bantuan". */
export const aidSummary = z.object({
  recipients: z.number().int(),
  businesses: z.number().int(),
  groups: z.number().int(),
  kinds: z.number().int(),
  units: z.number().int(),
  villages: z.number().int(),
  districts: z.number().int(),
  value: z.number().int(),
  byFundSource: z.array(
    z.object({
      fundSource,
      recipients: z.number().int(),
      kinds: z.number().int(),
      units: z.number().int(),
      value: z.number().int(),
    }),
  ),
  sentence: z.string(),
});
export type AidSummary = z.infer<typeof aidSummary>;

export const aidProcedures = {
  programs: procedure(z.object({}).strict(), z.array(programRow)),
  program: procedure(z.object({ id }), z.object({ program: programRecord, row: programRow })),
  saveProgram: procedure(programInput, z.object({ id })),
  /**
   * Moves a programme to another state. Fails with `program-state` when the step is not open, `program-incomplete` with
   * what is missing, `program-delivered`, `reason-missing` (opening again), and with `confirm-finish`, which tells what
   * is still open, until the officer has confirmed.
   */
  setState: procedure(
    z.object({
      id,
      state: z.enum(PROGRAM_STATES),
      reason: line(400).optional(),
      confirmed: z.boolean().optional(),
    }),
    done,
  ),
  /** A new programme with the items, packages and legal basis of another, without its recipients. */
  copyProgram: procedure(
    z.object({
      id,
      name: programInput.shape.name,
      fiscalYear: programInput.shape.fiscalYear,
      quantities: z.enum(['zero', 'bought']),
    }),
    z.object({ id }),
  ),
  /** Only a draft from which no letter has a number; with its items, packages, candidates and recipients. */
  removeProgram: procedure(z.object({ id }), done),
  ...aidItemProcedures,
  ...aidRecipientProcedures,
};
