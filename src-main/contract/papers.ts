import { z } from 'zod';
import { procedure } from './procedure.ts';

const one = z.object({ paperId: z.string().max(60) });

/** Papers that freeze nothing when they are printed: work lists and forms. Who makes one answers its `paperId`. */
export const paperProcedures = {
  /** Saves a previewed paper where the user says; null when cancelled. */
  savePdf: procedure(one, z.object({ path: z.string().nullable() })),
  /** Opens a previewed paper in the system's viewer to print it. */
  print: procedure(one, z.object({ path: z.string() })),
};
