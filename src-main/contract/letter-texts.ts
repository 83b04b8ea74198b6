import { z } from 'zod';
import { done, nothing } from './common.ts';
import { letterKinds, paper, paperKinds } from './letters.ts';
import { procedure } from './procedure.ts';
import { settings } from './settings.ts';

const ofKind = z.object({ kind: z.enum(letterKinds) });
const previewed = {
  handoverText: true,
  statementText: true,
  integrityPactText: true,
  grantAgreementText: true,
  labels: true,
  envelopes: true,
} as const;

/** The texts of the letters while they are edited, and the templates of their Word copies. */
export const letterTextProcedures = {
  /** A paper about an invented recipient with these texts in place of the saved ones. A job. */
  preview: procedure(
    z.object({
      kind: z.enum(paperKinds),
      changes: settings.pick(previewed).partial(),
      jobId: z.string().max(60),
    }),
    paper,
  ),
  /** The office's own Word templates by their file names; null = the program's. */
  templates: procedure(nothing, z.array(ofKind.extend({ fileName: z.string().nullable() }))),
  /** Saves the template that is used now where the user says, to be changed in Word; null when cancelled. */
  saveTemplate: procedure(ofKind, z.object({ path: z.string().nullable() })),
  /**
   * Takes a template that the user picks; null when cancelled. One with mistakes is refused with each in words and its
   * place (`template-wrong`), and the old one stays.
   */
  replaceTemplate: procedure(ofKind, z.object({ fileName: z.string().nullable() }), 'pengelola'),
  /** Back to the program's own. */
  resetTemplate: procedure(ofKind, done, 'pengelola'),
};
