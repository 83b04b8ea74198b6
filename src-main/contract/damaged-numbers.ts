import { z } from 'zod';
import { dateText, gender, id, line, nothing, problem } from './common.ts';
import { procedure } from './procedure.ts';

/** What can be wrong with the numbers of a business, in the order of the worklist. */
export const damageKinds = [
  'nik-unreadable',
  'nik-serial-zero',
  'nik-ends-zero',
  'nik-gender',
  'nik-birthdate',
  'nik-region',
  'nik-missing',
  'phone-unreadable',
  'phone-missing',
] as const;
export const damageKind = z.enum(damageKinds);
export type DamageKind = z.infer<typeof damageKind>;

/** One business whose number is to be looked at. */
export const damagedRow = z.object({
  id,
  ownerName: z.string(),
  businessName: z.string(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  nik: z.string().nullable(),
  phone: z.string(),
  gender: gender.nullable(),
  birthDate: z.string().nullable(),
  /** What stood in the workbook where the number could not be read; '' for none. */
  nikAsWritten: z.string(),
  phoneAsWritten: z.string(),
  /** What the NIK says, where there is one. */
  nikGender: gender.nullable(),
  nikBirthDate: z.string().nullable(),
  /** "Kemangkon, perempuan, 12 Mei 1984". */
  aloud: z.string().nullable(),
});
export type DamagedRow = z.infer<typeof damagedRow>;

export const damagedNumberProcedures = {
  /** How many there are of each kind, and how many businesses in all. */
  counts: procedure(
    nothing,
    z.object({ businesses: z.number().int(), kinds: z.record(damageKind, z.number().int()) }),
  ),
  /** One kind, in order of number; `after` is the `next` of the page before. */
  list: procedure(
    z.object({ kind: damageKind, after: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(damagedRow), next: id.nullable() }),
  ),
  /** Saves what is given of one business and leaves the rest as it is. */
  mend: procedure(
    z.object({
      id,
      nik: line(60).optional(),
      phone: line(120).optional(),
      gender: gender.optional(),
      birthDate: dateText.optional(),
    }),
    z.object({ row: damagedRow, problems: z.array(problem) }),
  ),
};
