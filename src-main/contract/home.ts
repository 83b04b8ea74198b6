import { z } from 'zod';
import { id, nothing } from './common.ts';
import { procedure } from './procedure.ts';

const count = z.number().int();

/** What the office did in one year: aid by fiscal year, trainings and facilitations by the year they are filed under. */
export const homeYear = z.object({
  year: z.number().int(),
  programs: count,
  /** The programme, where it is the only one. */
  programId: id.nullable(),
  /** Distinct businesses and groups. */
  recipients: count,
  units: count,
  /** Whole rupiah. */
  value: count,
  trainings: count,
  /** People who took part; one who took part twice counts twice. */
  participants: count,
  facilitations: count,
  /** Distinct businesses. */
  facilitated: count,
  /** Certificates of trainings, and of facilitations that began that year. */
  certificates: count,
});
export type HomeYear = z.infer<typeof homeYear>;

export const homeProcedures = {
  /** This year's figures and the open work, for Beranda. */
  overview: procedure(
    nothing,
    z.object({
      businesses: z.number().int(),
      groups: z.number().int(),
      programs: z.number().int(),
      withoutNik: z.number().int(),
      withoutVillage: z.number().int(),
      withoutScale: z.number().int(),
      lettersNotPrinted: z.array(
        z.object({ programId: id, programName: z.string(), count: z.number().int() }),
      ),
      notDelivered: z.array(z.object({ programId: id, programName: z.string(), count: z.number().int() })),
      /** Printed letters that have not come back signed. */
      notSignedBack: z.array(z.object({ programId: id, programName: z.string(), count: z.number().int() })),
      /** Recipients whose monitoring visit is due. */
      visitsDue: z.number().int(),
      /** What visits left to do. */
      followUps: z.number().int(),
    }),
  ),
  /** The register in its parts, which add up to all of it. */
  register: procedure(
    nothing,
    z.object({
      byDistrict: z.array(
        z.object({ code: z.string().nullable(), name: z.string(), businesses: z.number().int() }),
      ),
      bySector: z.array(
        z.object({ id: id.nullable(), name: z.string(), group: z.string(), businesses: z.number().int() }),
      ),
    }),
  ),
  /** What was done year by year, the newest first; a year in which nothing was done is left out. */
  years: procedure(nothing, z.array(homeYear)),
};
