import { z } from 'zod';
import { KBLI_EDITIONS } from '../rules/kbli.ts';
import { businessListProcedures, businessRow } from './business-list.ts';
import { businessStatuses, done, gender, id, line, paragraphs, problem, rupiah, scale } from './common.ts';
import { procedure } from './procedure.ts';

export {
  type BusinessRow,
  businessRow,
} from './business-list.ts';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Figures of one data year (tahun data). Null = not known, never 0; money in whole rupiah. */
export const yearFigures = z.object({
  /** Null while it is not filled in, which is an error of the row. */
  year: z.number().int().nullable(),
  workersMale: count.nullable(),
  workersFemale: count.nullable(),
  /** All of them, where neither men nor women are known; with one of these it tells the other (rules/workers.ts). */
  workersTotal: count.nullable(),
  investment: rupiah.nullable(),
  /** In `productionUnit`; may have a fraction. */
  productionCapacity: z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  productionUnit: line(60),
  productionValue: rupiah.nullable(),
  annualTurnover: rupiah.nullable(),
});
export type YearInput = z.input<typeof yearFigures>;

/**
 * What an officer types about a business. Identity numbers, phones and dates as typed; the main process reads them.
 * What must be filled and what is out of bounds is told by the office, with all other errors at once.
 */
export const businessInput = z.object({
  id: id.nullable(),
  ownerName: line(120),
  nik: line(60),
  gender: gender.nullable(),
  birthDate: line(40),
  phone: line(120),
  businessName: line(160),
  /** Of the office's list (legal-forms.ts). */
  legalForm: line(60).nullable(),
  nib: line(40),
  npwp: line(40),
  email: line(120),
  street: line(200),
  rt: line(5),
  rw: line(5),
  villageCode: z.string().nullable(),
  sectorId: id.nullable(),
  product: line(200),
  /** Also one that is no code of five digits: it is never refused. */
  kbli: line(60),
  /** Edition of the KBLI code; null = not known. */
  kbliEdition: z.enum(KBLI_EDITIONS).nullable(),
  establishedYear: z.number().int().nullable(),
  scale: scale.nullable(),
  status: z.enum(businessStatuses),
  /** Since when the status holds; empty = unknown, or today when the status changes. */
  statusDate: line(40),
  /** Share of the production that is exported, in whole percent. */
  exportShare: z.number().int().nullable(),
  exportDestination: line(200),
  pirt: line(120),
  halal: line(120),
  notes: paragraphs,
  /** Takes the place of all years that are known; left out, these stay as they are. Errors at `years.0.year`. */
  years: z.array(yearFigures).max(200).optional(),
});
export type BusinessInput = z.input<typeof businessInput>;

/** A business with its years, the newest first, as the form holds it. */
export const businessForm = businessInput.extend({ years: z.array(yearFigures) });
export type BusinessForm = z.input<typeof businessForm>;

/** Aid that a business got, itself or through a group. */
export const receivedAid = z.object({
  programId: id,
  programName: z.string(),
  fiscalYear: z.number().int(),
  through: z.string().nullable(),
  itemName: z.string(),
  quantity: z.number().int(),
  unit: z.string(),
  letterNumber: z.string().nullable(),
  /** The day on which the goods changed hands; null = not yet, or not known. */
  deliveredAt: z.string().nullable(),
  /** They did change hands, known day or not. */
  isGiven: z.boolean(),
  /** The last monitoring visit and what was found of this thing: '1 baik, 1 rusak ringan'; null = never visited. */
  lastVisit: z.string().nullable(),
  lastCondition: z.string().nullable(),
});

export const businessProcedures = {
  ...businessListProcedures,
  get: procedure(
    z.object({ id }),
    z.object({
      business: businessForm.extend({ id }),
      /** What stood where the NIK or a phone could not be read, until it is mended; '' for nothing. */
      nikAsWritten: z.string(),
      phoneAsWritten: z.string(),
      problems: z.array(problem),
      aid: z.array(receivedAid),
      groups: z.array(z.object({ id, name: z.string() })),
    }),
  ),
  save: procedure(businessInput, z.object({ id, problems: z.array(problem) })),
  /** To the trash, with its years, files and memberships; refused (`business-used`) while aid or trainings know it. */
  remove: procedure(z.object({ id }), done),
  /** Businesses that may be the same as the one being typed, with the reason in words. */
  findLike: procedure(
    z.object({
      exceptId: id.nullable(),
      ownerName: z.string().max(120),
      businessName: z.string().max(160),
      nik: z.string().max(60),
      nib: z.string().max(40),
      phone: z.string().max(120),
      villageCode: z.string().nullable(),
    }),
    z.array(z.object({ business: businessRow, reason: z.string() })),
  ),
};
