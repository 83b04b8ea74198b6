import { z } from 'zod';
import { done, nothing } from './common.ts';
import { procedure } from './procedure.ts';

/** What went wrong on a screen. It never holds what was typed; the main process redacts it all the same. */
const fault = z.object({
  /** The address of the screen, `/pelaku-usaha/17`. */
  screen: z.string().max(300),
  message: z.string().max(2000),
  stack: z.string().max(20_000),
});
export type Fault = z.output<typeof fault>;

/** Answered without an office, too: it may be the start that fails. */
export const faultProcedures = {
  /** Keeps in the log what went wrong on a screen. */
  record: procedure(fault, done, 'siapa pun'),
  /** Saves a report without personal data where the user chooses; null when cancelled. */
  saveReport: procedure(fault, z.object({ path: z.string() }).nullable(), 'siapa pun'),
  /** Loads the screens anew, at their start page. */
  reopen: procedure(nothing, done, 'siapa pun'),
};
