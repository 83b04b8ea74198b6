import { z } from 'zod';
import { done, id, line, nothing, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

/** How an official holds the position (domain.md, Official). */
export const officialCapacities = ['definitif', 'Plt.', 'Plh.', 'a.n.'] as const;

export const officialInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama pejabat', 120),
  nip: line(30),
  rank: line(80),
  position: requiredLine('Jabatan', 200),
  capacity: z.enum(officialCapacities),
  /** For a.n.: in whose name. */
  onBehalfOf: line(200),
  address: line(200),
  active: z.boolean(),
});
export type OfficialInput = z.input<typeof officialInput>;
export const officialRow = officialInput.extend({ id });
export type OfficialRow = z.infer<typeof officialRow>;

export const officialProcedures = {
  list: procedure(nothing, z.array(officialRow)),
  save: procedure(officialInput, z.object({ id }), 'pengelola'),
  /** Refused while a programme or handover names the official: set it inactive instead. */
  remove: procedure(z.object({ id }), done, 'pengelola'),
};
