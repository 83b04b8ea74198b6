import { z } from 'zod';
import { done, nothing } from './common.ts';
import { procedure } from './procedure.ts';

const library = z.object({
  name: z.string(),
  version: z.string(),
  /** As the library tells it, mostly an SPDX expression: `MIT`. */
  licence: z.string(),
});
export type Library = z.infer<typeof library>;

export const applicationProcedures = {
  info: procedure(
    nothing,
    z.object({
      version: z.string(),
      databaseFile: z.string(),
      schemaVersion: z.number().int(),
      office: z.string(),
      /** ISO instant; '' where the program was not built. */
      builtAt: z.string(),
      /** Electron, Chromium and Node with their versions. */
      engines: z.string(),
    }),
    'siapa pun',
  ),
  /** What others made and the program carries along. */
  libraries: procedure(nothing, z.array(library)),
  /** The text of a library's licence; '' where its makers left none. */
  licenceText: procedure(z.object({ name: z.string().max(200), version: z.string().max(60) }), z.string()),
  /** Stops a running job by the id its caller chose; nothing happens when it has ended. */
  cancelJob: procedure(z.object({ jobId: z.string().max(60) }), done),
  /** Shows a file that the program made in the system's file manager. */
  showInFolder: procedure(z.object({ path: z.string().max(1000) }), done),
};
