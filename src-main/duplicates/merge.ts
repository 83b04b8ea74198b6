import type { z } from 'zod';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { duplicateProcedures } from '../contract/duplicates.ts';
import { type Failure, failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import type { NotDuplicates } from './not-duplicates.ts';

/** What becomes of the aid of the one that goes. */
export interface AidMerge {
  joined: { programName: string; letterNumber: string | null; isSummed: boolean }[];
  apply: () => number[];
}

/** What a merge asks of the features whose records hang on a business. */
export interface MergeParts {
  connection: Connection;
  title: (id: number) => string | undefined;
  save: OfficeHandlers['businesses']['save'];
  planAid: (goneId: number, keptId: number) => AidMerge;
  moveMembership: (goneId: number, keptId: number) => void;
  moveFiles: (goneId: number, keptId: number) => void;
  moveTrainings: (goneId: number, keptId: number) => void;
  moveFacilitations: (goneId: number, keptId: number) => void;
  /** Moves the yearly figures and takes the business out of the register. */
  absorb: (goneId: number, keptId: number) => void;
  /** Letters of these recipients may say something else than their paper. */
  forgetPrints: (recipientIds: number[]) => void;
  notDuplicates: NotDuplicates;
}

/** Takes back everything within the change set; what the officer must mend comes out as a failure. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(refused: Failure) {
    super(refused.message);
    this.failure = refused;
  }
}

/** Puts one business into another in one change set, so that it is undone as a whole. */
export function mergeBusinesses(
  parts: MergeParts,
  { keptId, goneId, business }: z.output<(typeof duplicateProcedures)['merge']['input']>,
): Result<{ changeSetId: number; keptId: number }> {
  const [kept, gone] = [parts.title(keptId), parts.title(goneId)];
  if (keptId === goneId || business.id !== keptId)
    return failure('merge-unclear', 'Pilih dua pelaku usaha yang berbeda.');
  if (kept === undefined || gone === undefined)
    return failure('business-unknown', 'Salah satu pelaku usaha sudah tidak ada; mungkin sudah digabungkan.');
  const aid = parts.planAid(goneId, keptId);
  try {
    return inChangeSet(parts.connection, 'merge', `Gabungkan ${gone} ke ${kept}`, (changeSetId) => {
      const recipients = aid.apply();
      parts.moveMembership(goneId, keptId);
      parts.moveFiles(goneId, keptId);
      parts.moveTrainings(goneId, keptId);
      parts.moveFacilitations(goneId, keptId);
      parts.notDuplicates.move(goneId, keptId);
      parts.absorb(goneId, keptId);
      // The yearly figures of both are there already: those that the officer saw are of one of them only.
      const saved = parts.save({ ...business, years: undefined });
      if (saved instanceof Promise) throw new Error('a business is saved at once, within the transaction');
      if (!saved.ok) throw new Refused(saved.error);
      parts.forgetPrints(recipients);
      return success({ changeSetId, keptId });
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.failure };
    throw error;
  }
}
