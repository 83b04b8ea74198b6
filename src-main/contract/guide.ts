import { z } from 'zod';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

export const guideProcedures = {
  /** The whole user's guide as one paper, with contents. Saved and printed by `papers`. A job. */
  printPaper: procedure(z.object({ jobId: z.string().max(60) }), paper),
};
