import { z } from 'zod';
import { id } from './common.ts';
import { procedure } from './procedure.ts';

/** What the palette finds beside screens and commands, in the order in which it shows them. */
export const foundKinds = ['business', 'group', 'program', 'training', 'facilitation'] as const;
const found = z.object({
  kind: z.enum(foundKinds),
  id,
  title: z.string(),
  /** What tells it from another of the same name: village, year. */
  detail: z.string(),
});
export type Found = z.infer<typeof found>;
export type FoundKind = Found['kind'];

/** At most so many of one kind. */
export const foundAtMost = 6;

export const paletteProcedures = {
  /** The records whose words fit, the best first within each kind. Businesses need a word of two letters. */
  find: procedure(z.object({ search: z.string().max(100) }), z.array(found)),
  /** The same for records known by number, in their order; what is gone is left out. */
  named: procedure(
    z.object({ records: z.array(z.object({ kind: z.enum(foundKinds), id })).max(20) }),
    z.array(found),
  ),
};
