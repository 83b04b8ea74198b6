import { z } from 'zod';
import { done, nothing } from './common.ts';
import { procedure } from './procedure.ts';

export const applicationProcedures = {
  info: procedure(
    nothing,
    z.object({
      version: z.string(),
      databaseFile: z.string(),
      schemaVersion: z.number().int(),
      office: z.string(),
    }),
    'siapa pun',
  ),
  /** Stops a running job by the id its caller chose; nothing happens when it has ended. */
  cancelJob: procedure(z.object({ jobId: z.string().max(60) }), done),
  /** Shows a file that the program made in the system's file manager. */
  showInFolder: procedure(z.object({ path: z.string().max(1000) }), done),
};
