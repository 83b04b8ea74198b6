import { z } from 'zod';
import { businessScope } from './business-list.ts';
import { procedure } from './procedure.ts';

export const dataPackageProcedures = {
  /**
   * Writes a CSV data package (datapackage.json) of the chosen businesses and all that belongs to them into a new folder
   * within the one that the officer chooses; `path` null when cancelled. A job.
   */
  save: procedure(
    z.object({
      scope: businessScope,
      /** Hides personal data (UU 27/2022). */
      mask: z.boolean(),
      /** The key that the province gives its offices, for `nik_key`; '' = none. */
      provinceKey: z.string().trim().max(200).default(''),
      /** The filter in words, for the description. */
      filterInWords: z.string().max(2000),
      jobId: z.string().max(60),
    }),
    z.object({ path: z.string().nullable(), businesses: z.number().int(), tables: z.number().int() }),
  ),
};
