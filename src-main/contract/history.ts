import { z } from 'zod';
import { id } from './common.ts';
import { procedure } from './procedure.ts';

export const historyRow = z.object({
  id,
  at: z.string(),
  operator: z.string(),
  /** Screen name of the kind of record: "Pelaku Usaha". */
  entity: z.string(),
  /** A name by which a person knows the record. */
  title: z.string(),
  action: z.enum(['insert', 'update', 'delete']),
  changeSetId: id.nullable(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type HistoryRow = z.infer<typeof historyRow>;

export const historyProcedures = {
  /** The newest first; `before` is the id of the last row of the page before. */
  list: procedure(
    z.object({ before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(historyRow), more: z.boolean() }),
  ),
};
