import { z } from 'zod';
import { done, nothing } from './common.ts';
import { procedure } from './procedure.ts';

/** A file that the office can go back to, and what a person chooses it by. */
export const backupRow = z.object({
  path: z.string(),
  name: z.string(),
  /** In the folder `cadangan` beside the database, in the second folder, or chosen from elsewhere. */
  place: z.enum(['komputer', 'luar', 'lain']),
  kind: z.enum(['berkala', 'sebelum-impor', 'sebelum-skema', 'sebelum-pemulihan', 'lain']),
  /** ISO instant; null for a file that was copied by hand. */
  madeAt: z.string().nullable(),
  locked: z.boolean(),
  bytes: z.number(),
  office: z.string(),
  appVersion: z.string().nullable(),
  schemaVersion: z.number().int(),
  counts: z.record(z.string(), z.number()),
  lastChangeAt: z.string().nullable(),
  /** In the series of its workstation; 0 outside of one. */
  sequence: z.number().int(),
  /** Why it cannot be used, in words. */
  problem: z.string().nullable(),
});
export type BackupRow = z.infer<typeof backupRow>;

const status = z.object({
  /** Where the copies on this computer lie. */
  ownFolder: z.string(),
  /** The second folder; `folderPresent` false = the flash disk is not plugged in. */
  folder: z.string().nullable(),
  folderPresent: z.boolean(),
  /** Copies in the second folder are locked with a passphrase. */
  locked: z.boolean(),
  lastCopyAt: z.string().nullable(),
  lastOutsideAt: z.string().nullable(),
  /** Days since the last copy outside of this computer when that is too long ago. */
  overdue: z.union([z.number().int(), z.literal('never'), z.null()]),
  /** Why the last attempt failed. */
  problem: z.string().nullable(),
  lastRestore: z
    .object({ at: z.string(), from: z.string(), aside: z.string(), missingContents: z.number().int() })
    .nullable(),
});

const passphrase = z.string().max(200);

/** Answered whether or not the office's database can be opened. */
export const backupProcedures = {
  status: procedure(nothing, status),
  list: procedure(nothing, z.array(backupRow)),
  /** Makes a copy on this computer, and in the second folder when it is there. */
  backupNow: procedure(nothing, z.object({ path: z.string(), outside: z.string().nullable() })),
  /** Lets the officer pick the second folder; false when cancelled. */
  chooseFolder: procedure(nothing, z.object({ chosen: z.boolean() }), 'pengelola'),
  forgetFolder: procedure(nothing, done, 'pengelola'),
  /** Locks the copies in the second folder from now on; null = no longer. */
  setPassphrase: procedure(z.object({ passphrase: passphrase.nullable() }), done, 'pengelola'),
  /** Lets the officer pick a backup from elsewhere; null when cancelled. */
  chooseFile: procedure(nothing, backupRow.nullable(), 'pengelola'),
  /**
   * The backup that the program was opened with, as by a double click; null when there is none, or when it was asked for
   * already. Only shown: nothing is restored by it.
   */
  offered: procedure(nothing, backupRow.nullable()),
  /**
   * Goes back to a backup that was listed or chosen. The present file is put aside, and the office opened anew; the window
   * then loads its screens again.
   */
  restore: procedure(
    z.object({ path: z.string().max(2000), passphrase: passphrase.nullable() }),
    z.object({ aside: z.string().nullable(), missingContents: z.number().int() }),
    'pengelola',
  ),
};

/** What the start screen asks when there is no office to show. */
export const startProcedures = {
  state: procedure(
    nothing,
    z.object({
      state: z.enum(['open', 'missing', 'damaged', 'newer', 'locked', 'refused']),
      /** Why the office cannot be opened; '' when it is. */
      message: z.string(),
      databaseFile: z.string(),
      /** What is shown is the sample's database, not the office's own. */
      isSample: z.boolean(),
    }),
    'siapa pun',
  ),
  /**
   * Shows the sample in place of the office, until `leaveSample` or the next start: a database of its own, made where there is
   * none yet or where a `fresh` one is wanted. The window then loads its screens again.
   */
  openSample: procedure(z.object({ fresh: z.boolean() }), done),
  /** Goes back from the sample to the office's own database, or to the reason why it cannot be opened. */
  leaveSample: procedure(nothing, done, 'siapa pun'),
  /** Tries the same file once more. */
  retry: procedure(nothing, done, 'siapa pun'),
  /** Lets the officer find the database that was moved; false when cancelled. */
  findDatabase: procedure(nothing, z.object({ found: z.boolean() }), 'siapa pun'),
  /** Begins a new, empty office; only when the database is missing. */
  beginNew: procedure(nothing, done, 'siapa pun'),
};
