import { z } from 'zod';
import { businessScope } from './business-list.ts';
import { done, fundSource, id, line, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

export const allocationRow = z.object({
  itemId: id,
  name: z.string(),
  brand: z.string(),
  specification: z.string(),
  unit: z.string(),
  unitPrice: z.number().int(),
  quantity: z.number().int(),
  fundSource,
});

/** A recipient of a programme: a business or a group, or a further part of what it gets. */
export const recipientRow = z.object({
  id,
  businessId: id.nullable(),
  groupId: id.nullable(),
  /** 1 unless the goods are handed over in parts, each with its own letter. */
  part: z.number().int(),
  /** The business's owner, or the group's chair, who signs. */
  name: z.string(),
  /** Business or group name; may be empty for a business. */
  organisation: z.string(),
  nik: z.string().nullable(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  units: z.number().int(),
  value: z.number().int(),
  letterNumber: z.string().nullable(),
  deliveryDate: z.string().nullable(),
  printedAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
});
export type RecipientRow = z.infer<typeof recipientRow>;

/** A member of a group that is a recipient. */
export const recipientMember = z.object({
  name: z.string(),
  nik: z.string().nullable(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
});

/** The officer's written reasons of a recipient, as they are kept for whoever checks later. */
export const keptReasons = z.object({
  choice: z.string(),
  beyondBought: z.string().nullable(),
  doubleAid: z.string().nullable(),
});

/** Aid of the same kind that the same people got before (domain.md, Double aid). */
export const pastAid = z.object({
  /** Of this programme's item. */
  itemId: id,
  itemName: z.string(),
  reasons: z.array(z.string()),
  programId: id,
  program: z.string(),
  year: z.number().int(),
  /** As the other programme calls it. */
  item: z.string(),
  quantity: z.number().int(),
  unit: z.string(),
  /** Owner, or name of the group, who got it. */
  receiver: z.string(),
  letterNumber: z.string().nullable(),
  /** The day of the handover, or on which it is planned; null where only the fiscal year is known. */
  date: z.string().nullable(),
  delivered: z.boolean(),
});
export type PastAid = z.infer<typeof pastAid>;

export const doubleAidRow = z.object({
  recipientId: id,
  /** Owner, or name of the group. */
  recipient: z.string(),
  reasons: z.array(z.string()),
  /** Why it is given all the same; null = nobody has said yet. */
  writtenReason: z.string().nullable(),
  past: z.array(pastAid),
});
export type DoubleAidRow = z.infer<typeof doubleAidRow>;

const quantity = z.number().int('Jumlah harus bilangan bulat.').min(0).max(10_000_000);
const allocation = z.object({ itemId: id, quantity });
const reason = line(400);

/** Reasons in writing for one recipient; null = none given now. */
const givenReasons = z.object({
  beyondBought: reason.nullable().optional(),
  doubleAid: reason.nullable().optional(),
});

/** Why a recipient's row was refused; `needs` = goes on with that reason in writing. */
export const allocationRefusal = z.object({
  recipientId: id,
  recipient: z.string(),
  code: z.string(),
  message: z.string(),
  needs: z.enum(['beyondBought', 'doubleAid']).nullable(),
  past: z.array(pastAid),
});
export type AllocationRefusal = z.infer<typeof allocationRefusal>;

/** Grows with every change of the office's data: of two answers the one with the larger is the newer. */
const version = z.number().int();

/** All of it was written as one change set, or nothing and why. */
const allocationsAnswer = z.object({
  changeSetId: id.nullable(),
  /** Recipients whose allocation changed. */
  changed: z.number().int(),
  refused: z.array(allocationRefusal),
});
export type AllocationsAnswer = z.infer<typeof allocationsAnswer>;

/** What is given alike to many: these quantities take the place of what they had of the items. */
const packageGift = z.object({
  programId: id,
  /** What the officer knows it by, for the history. */
  name: line(160),
  items: z
    .array(allocation.extend({ quantity: quantity.min(1) }))
    .min(1)
    .max(500),
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('recipients'), ids: z.array(id).min(1).max(5000) }),
    /** Those who are no recipients yet become so. */
    z.object({ kind: z.literal('businesses'), scope: businessScope }),
  ]),
});

export const standings = ['calon', 'cadangan'] as const;
const standing = z.enum(standings);

/** Who may become a recipient (calon), or stands ready when one drops out (cadangan). */
export const candidateRow = z.object({
  id,
  businessId: id.nullable(),
  groupId: id.nullable(),
  name: z.string(),
  organisation: z.string(),
  nik: z.string().nullable(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  standing,
  rank: z.number().int(),
  reason: z.string(),
  /** Became a recipient by another way, such as an import. */
  isRecipient: z.boolean(),
});
export type CandidateRow = z.infer<typeof candidateRow>;

export const aidRecipientProcedures = {
  /** In order of district, village, name and part. */
  recipients: procedure(z.object({ programId: id, search: z.string().max(100) }), z.array(recipientRow)),
  recipient: procedure(
    z.object({ id }),
    z.object({
      recipient: recipientRow,
      allocations: z.array(allocationRow),
      members: z.array(recipientMember),
      reasons: keptReasons,
    }),
  ),
  addRecipient: procedure(
    z.object({ programId: id, businessId: id.nullable(), groupId: id.nullable() }),
    z.object({ id }),
  ),
  /**
   * Refused once a letter number is given. The reason stays in the history; `keepAsReserve` puts it on the wait list.
   * Answers who is first on the wait list now.
   */
  removeRecipient: procedure(
    z.object({ id, reason: reason.optional(), keepAsReserve: z.boolean().optional() }),
    z.object({ firstReserve: candidateRow.nullable() }),
  ),
  /**
   * Sets what one recipient gets; items left out become zero. Refused for a delivered handover; more than was bought
   * (`beyond-bought`) and what the same people got before (`double-aid`) only with the officer's reason in writing.
   */
  saveAllocations: procedure(
    givenReasons.extend({ recipientId: id, allocations: z.array(allocation).max(500) }),
    done,
  ),
  /** Every allocation of a programme, for the sheet. */
  allocations: procedure(
    z.object({ programId: id }),
    z.object({
      version,
      rows: z.array(z.object({ recipientId: id, itemId: id, quantity: z.number().int() })),
    }),
  ),
  /** Sets cells of the sheet, all or none; what is not named stays as it is. */
  saveSheet: procedure(
    z.object({
      programId: id,
      rows: z
        .array(givenReasons.extend({ recipientId: id, allocations: z.array(allocation).max(500) }))
        .min(1)
        .max(5000),
    }),
    allocationsAnswer.extend({ version }),
  ),
  /** Double aid among all recipients of a programme, in their order. */
  doubleAid: procedure(z.object({ programId: id }), z.array(doubleAidRow)),
  /** What the same people as one recipient got before of the kinds of these items. */
  doubleAidOf: procedure(z.object({ recipientId: id, itemIds: z.array(id).max(500) }), z.array(pastAid)),
  /** Keeps why it is given all the same. */
  writeDoubleAidReason: procedure(
    z.object({ recipientIds: z.array(id).min(1).max(5000), reason: requiredLine('Alasan', 400) }),
    done,
  ),
  /** What giving it would do, without doing it. */
  previewPackage: procedure(
    packageGift,
    z.object({
      recipients: z.number().int(),
      newRecipients: z.number().int(),
      /** Have just these quantities already. */
      already: z.number().int(),
      /** Pieces and rupiah more than now; below zero where a smaller quantity takes the place of a larger. */
      units: z.number().int(),
      value: z.number().int(),
      items: z.array(
        z.object({
          itemId: id,
          name: z.string(),
          unit: z.string(),
          more: z.number().int(),
          leftAfter: z.number().int(),
        }),
      ),
      refused: z.array(allocationRefusal),
    }),
  ),
  /** Gives it as one change set. Reasons are given for all alike; refused recipients may be left out by name. */
  givePackage: procedure(
    packageGift.extend({ ...givenReasons.shape, withoutRefused: z.boolean().optional() }),
    allocationsAnswer.extend({ newRecipients: z.number().int() }),
  ),
  candidates: procedure(z.object({ programId: id }), z.array(candidateRow)),
  /** Adds businesses, groups or what a list of the register shows; who is a candidate or recipient already is left. */
  addCandidates: procedure(
    z.object({
      programId: id,
      standing,
      reason,
      businesses: businessScope.nullable(),
      groupIds: z.array(id).max(500),
    }),
    z.object({ added: z.number().int(), already: z.number().int() }),
  ),
  saveCandidate: procedure(z.object({ id, reason }), done),
  /** Moves candidates of one programme, together, to a place among those of a standing, counted from 0. */
  moveCandidates: procedure(
    z.object({ ids: z.array(id).min(1).max(5000), standing, position: z.number().int().min(0) }),
    done,
  ),
  removeCandidate: procedure(z.object({ id }), done),
  /** Makes candidates recipients; the reason for the choice goes along. */
  promoteCandidates: procedure(
    z.object({ ids: z.array(id).min(1).max(5000) }),
    z.object({ recipientIds: z.array(id) }),
  ),
};
