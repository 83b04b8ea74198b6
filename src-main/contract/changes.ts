import { z } from 'zod';
import { id } from './common.ts';
import { procedure } from './procedure.ts';

/** Changes that were made together and can be undone together. */
export const changeSetRow = z.object({
  id,
  kind: z.enum(['import', 'bulk', 'merge', 'allocations', 'undo', 'handover']),
  title: z.string(),
  operator: z.string(),
  at: z.string(),
  /** How many changes of records it holds. */
  changes: z.number().int(),
  /** The change set that undid it. */
  undoneBy: id.nullable(),
});
export type ChangeSetRow = z.infer<typeof changeSetRow>;

export const changeProcedures = {
  /** The newest first; `before` is the id of the last row of the page before. */
  list: procedure(
    z.object({ before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(changeSetRow), more: z.boolean() }),
  ),
  /** Takes a change set back. Records that were changed since stay as they are; the first of them are named. */
  undo: procedure(
    z.object({ id }),
    z.object({
      changeSetId: id.nullable(),
      records: z.number().int(),
      left: z.number().int(),
      leftNames: z.array(z.string()),
    }),
  ),
};
