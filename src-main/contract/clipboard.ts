import { z } from 'zod';
import { done } from './common.ts';
import { procedure } from './procedure.ts';

/** The window itself is given no clipboard (electron/permissions.ts): what is copied by a button goes this way. */
export const clipboardProcedures = {
  copyText: procedure(z.object({ text: z.string().max(100_000) }), done),
};
