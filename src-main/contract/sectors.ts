import { z } from 'zod';
import { done, id, nothing, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

export const sectorGroups = ['unggulan', 'potensial', 'lainnya'] as const;
export const sector = z.object({
  id,
  name: z.string(),
  group: z.enum(sectorGroups),
  businesses: z.number().int(),
});
export type SectorRow = z.infer<typeof sector>;

export const sectorProcedures = {
  list: procedure(nothing, z.array(sector)),
  save: procedure(
    z.object({ id: id.nullable(), name: requiredLine('Nama komoditas', 80), group: z.enum(sectorGroups) }),
    z.object({ id }),
    'pengelola',
  ),
  /** Refused while businesses or groups use it. */
  remove: procedure(z.object({ id }), done, 'pengelola'),
};
