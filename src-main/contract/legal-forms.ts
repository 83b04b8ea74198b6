import { z } from 'zod';
import { done, id, nothing, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

/** A legal form (bentuk usaha) of the office's list, with how many businesses have it. */
export const legalForm = z.object({ id, name: z.string(), businesses: z.number().int() });
export type LegalFormRow = z.infer<typeof legalForm>;

export const legalFormProcedures = {
  list: procedure(nothing, z.array(legalForm)),
  /** A new name is taken over by the businesses that have the form, as one change set. */
  save: procedure(
    z.object({ id: id.nullable(), name: requiredLine('Nama bentuk usaha', 60) }),
    z.object({ id }),
    'pengelola',
  ),
  /** Refused while businesses have it. */
  remove: procedure(z.object({ id }), done, 'pengelola'),
};
