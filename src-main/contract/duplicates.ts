import { z } from 'zod';
import { businessInput, businessRow } from './businesses.ts';
import { done, id, nothing } from './common.ts';
import { procedure } from './procedure.ts';

/** `likely`: probably one business entered twice; `two-businesses`: one owner with several, which is allowed. */
export const duplicateKind = z.enum(['likely', 'two-businesses']);
export type DuplicateKind = z.infer<typeof duplicateKind>;

export const duplicatePair = z.object({
  firstId: id,
  secondId: id,
  /** How likely they are one, 1 to 100. */
  score: z.number().int(),
  /** In words, what speaks for it first. */
  reasons: z.array(z.string()),
});
export type DuplicatePair = z.infer<typeof duplicatePair>;

/** Records that hang together by pairs that may be one. */
export const duplicateCluster = z.object({
  kind: duplicateKind,
  score: z.number().int(),
  businesses: z.array(businessRow),
  /** The likeliest first. */
  pairs: z.array(duplicatePair),
});
export type DuplicateCluster = z.infer<typeof duplicateCluster>;

const pairOfIds = z.object({ firstId: id, secondId: id });

/** What hangs on one of the two. */
const hanging = z.object({
  id,
  updatedAt: z.string(),
  programs: z.array(z.object({ programName: z.string(), letterNumber: z.string().nullable() })),
  groups: z.array(z.string()),
  years: z.array(z.number().int()),
  files: z.number().int(),
  /** Titles, with the person who took part. */
  trainings: z.array(z.string()),
  facilitations: z.array(
    z.object({ title: z.string(), stage: z.string().nullable(), certificateNumber: z.string() }),
  ),
});
export type Hanging = z.infer<typeof hanging>;

export const duplicateProcedures = {
  /** How much there is to look at; null = the register is so large that it is compared only when asked for. */
  counts: procedure(
    nothing,
    z.object({ likely: z.number().int(), twoBusinesses: z.number().int() }).nullable(),
  ),
  /** Clusters, the likeliest first, from the `after`th on. */
  list: procedure(
    z.object({
      kind: duplicateKind,
      after: z.number().int().min(0).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({
      clusters: z.array(duplicateCluster),
      total: z.number().int(),
      counts: z.object({
        likely: z.number().int(),
        twoBusinesses: z.number().int(),
        remembered: z.number().int(),
      }),
      next: z.number().int().nullable(),
    }),
  ),
  /** What merging the two would mean. */
  compare: procedure(
    pairOfIds,
    z.object({
      pair: duplicatePair.nullable(),
      first: hanging,
      second: hanging,
      /** The one with more hanging on it, else the older one. */
      suggestedKeptId: id,
      /** Programmes of which both are recipients. */
      joined: z.array(
        z.object({
          programName: z.string(),
          /** Under which the quantities are added up. */
          letterNumber: z.string().nullable(),
          /** False where each has a letter of its own, and becomes a part of the one recipient. */
          isSummed: z.boolean(),
        }),
      ),
      /** Years of which both have figures. */
      sharedYears: z.array(z.number().int()),
    }),
  ),
  /** Puts two into one: all that hangs on both goes to the one that is kept, which gets these values. */
  merge: procedure(
    z.object({ keptId: id, goneId: id, business: businessInput }),
    z.object({ changeSetId: id, keptId: id }),
  ),
  /** Remembers that these are two businesses. */
  notDuplicate: procedure(z.object({ pairs: z.array(pairOfIds).min(1).max(500) }), done),
  /** What was remembered, the newest first. */
  remembered: procedure(nothing, z.array(z.object({ id, first: businessRow, second: businessRow }))),
  /** The pair may be listed again. */
  takeBack: procedure(z.object({ id }), done),
};
