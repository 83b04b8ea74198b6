import { z } from 'zod';
import { id, nothing } from './common.ts';
import { procedure } from './procedure.ts';

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
      byDistrict: z.array(z.object({ name: z.string(), businesses: z.number().int() })),
      bySector: z.array(z.object({ name: z.string(), group: z.string(), businesses: z.number().int() })),
    }),
  ),
};
