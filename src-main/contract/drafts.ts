import { z } from 'zod';
import { done, nothing } from './common.ts';
import { procedure } from './procedure.ts';

/** What stands in a form and is not saved yet, by the name of the form (`business.new`), as JSON text. */
export const draftProcedures = {
  all: procedure(nothing, z.record(z.string(), z.string())),
  /** Answers when it is on the disk. Null forgets it. */
  keep: procedure(
    z.object({ name: z.string().max(80), content: z.string().max(1_000_000).nullable() }),
    done,
  ),
};
