import { z } from 'zod';
import { businessRow } from './businesses.ts';
import { done, groupKinds, id, line, paragraphs, problem, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

export const groupInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama kelompok', 160),
  kind: z.enum(groupKinds),
  chairName: requiredLine('Nama ketua', 120),
  chairNik: line(60),
  phone: line(120),
  street: line(200),
  rt: line(5),
  rw: line(5),
  villageCode: z.string().nullable(),
  sectorId: id.nullable(),
  notes: paragraphs,
  memberIds: z.array(id).max(2000),
});
export type GroupInput = z.input<typeof groupInput>;

export const groupRow = z.object({
  id,
  name: z.string(),
  kind: z.enum(groupKinds),
  chairName: z.string(),
  phone: z.string(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  sectorName: z.string().nullable(),
  members: z.number().int(),
});
export type GroupRow = z.infer<typeof groupRow>;

export const groupProcedures = {
  list: procedure(z.object({ search: z.string().max(100) }), z.array(groupRow)),
  get: procedure(
    z.object({ id }),
    z.object({ group: groupInput.extend({ id }), members: z.array(businessRow), problems: z.array(problem) }),
  ),
  save: procedure(groupInput, z.object({ id, problems: z.array(problem) })),
  /** To the trash, with its memberships; refused (`group-used`) while it is a recipient or a candidate of aid. */
  remove: procedure(z.object({ id }), done),
};
