import { z } from 'zod';
import { businessListProcedures, businessRow } from './business-list.ts';
import {
  businessStatuses,
  gender,
  id,
  legalForms,
  line,
  paragraphs,
  problem,
  requiredLine,
  scale,
} from './common.ts';
import { procedure } from './procedure.ts';

export {
  type BusinessFilter,
  type BusinessRow,
  type BusinessSort,
  businessFilter,
  businessRow,
} from './business-list.ts';

/** What an officer types about a business. Identity numbers and phones as typed; the main process reads them. */
export const businessInput = z.object({
  id: id.nullable(),
  ownerName: requiredLine('Nama pemilik', 120),
  nik: line(60),
  gender: gender.nullable(),
  birthDate: line(40),
  phone: line(120),
  businessName: line(160),
  legalForm: z.enum(legalForms).nullable(),
  nib: line(40),
  npwp: line(40),
  email: line(120),
  street: line(200),
  rt: line(5),
  rw: line(5),
  villageCode: z.string().nullable(),
  sectorId: id.nullable(),
  product: line(200),
  kbli: line(10),
  establishedYear: z.number().int().min(1900).max(2100).nullable(),
  scale: scale.nullable(),
  status: z.enum(businessStatuses),
  notes: paragraphs,
});
export type BusinessInput = z.input<typeof businessInput>;

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
});

export const businessProcedures = {
  ...businessListProcedures,
  get: procedure(
    z.object({ id }),
    z.object({
      business: businessInput.extend({ id }),
      problems: z.array(problem),
      aid: z.array(receivedAid),
      groups: z.array(z.object({ id, name: z.string() })),
    }),
  ),
  save: procedure(businessInput, z.object({ id, problems: z.array(problem) })),
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
