import { z } from 'zod';
import { done, id, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

const screen = z.enum(['businesses', 'recap']);

/** A saved view; `content` is the JSON of what the screen keeps, which the screen checks when it reads it. */
export const savedView = z.object({ id, name: z.string(), content: z.string() });
export type SavedView = z.infer<typeof savedView>;

export const viewProcedures = {
  list: procedure(z.object({ screen }), z.array(savedView)),
  /** Keeps a view under a name; a view of that name is replaced. */
  save: procedure(
    z.object({ screen, name: requiredLine('Nama tampilan', 60), content: z.string().max(50_000) }),
    z.object({ id }),
  ),
  remove: procedure(z.object({ id }), done),
};
