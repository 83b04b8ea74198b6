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

/** Something that was deleted, with all that went along with it. */
export const trashRow = z.object({
  id,
  /** "Hapus Kelompok Mekar". */
  title: z.string(),
  operator: z.string(),
  at: z.string(),
  /** Records that were deleted, those that hung on it included. */
  records: z.number().int(),
});
export type TrashRow = z.infer<typeof trashRow>;

/** One of the last things that this operator did since the program was started. */
export const recentAction = z.object({
  id,
  title: z.string(),
  at: z.string(),
  isUndone: z.boolean(),
  /** Why it cannot be undone, or null. */
  whyFixed: z.string().nullable(),
});
export type RecentAction = z.infer<typeof recentAction>;

const undone = z.object({
  changeSetId: id.nullable(),
  records: z.number().int(),
  left: z.number().int(),
  leftNames: z.array(z.string()),
});

export const changeProcedures = {
  /** The newest first; `before` is the id of the last row of the page before. */
  list: procedure(
    z.object({ before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(changeSetRow), more: z.boolean() }),
  ),
  /** Takes a change set back. Records that were changed since stay as they are; the first of them are named. */
  undo: procedure(z.object({ id }), undone),
  /** The last 20 actions of this operator since the program was started, the newest first. */
  recent: procedure(z.object({}), z.array(recentAction)),
  /** Takes the newest action back that is not taken back yet; fails in words when that one cannot be. */
  undoLast: procedure(z.object({}), undone.extend({ title: z.string() })),
  /** What is in the trash, the newest first; `search` are words of the title. */
  trash: procedure(
    z.object({ search: z.string().max(100), before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(trashRow), more: z.boolean(), total: z.number().int() }),
  ),
  /** Takes things out of the trash, each whole or not at all, and says why one could not be. */
  takeBack: procedure(
    z.object({ ids: z.array(id).min(1).max(1000) }),
    z.object({
      takenBack: z.number().int(),
      refused: z.array(z.object({ title: z.string(), reason: z.string() })),
    }),
  ),
  /** Forgets that what is in the trash could be taken back. The history keeps it. */
  emptyTrash: procedure(z.object({}), z.object({ emptied: z.number().int() }), 'pengelola'),
};
