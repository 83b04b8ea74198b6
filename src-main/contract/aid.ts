import { z } from 'zod';
import { dateText, done, fundSource, id, line, paragraphs, requiredLine, rupiah } from './common.ts';
import { procedure } from './procedure.ts';

export const programInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama program', 160),
  fiscalYear: z.number().int('Tahun anggaran harus bilangan bulat.').min(1990).max(2100),
  /** The source of items that name none of their own. */
  fundSource,
  ceremonyDate: dateText.nullable(),
  ceremonyPlace: line(200),
  /** Who hands over (PIHAK KESATU); null = the first active official. */
  officialId: id.nullable(),
  notes: paragraphs,
});
export type ProgramInput = z.input<typeof programInput>;

export const programRow = z.object({
  id,
  name: z.string(),
  fiscalYear: z.number().int(),
  fundSources: z.array(fundSource),
  ceremonyDate: z.string().nullable(),
  recipients: z.number().int(),
  units: z.number().int(),
  value: z.number().int(),
  lettersPrinted: z.number().int(),
  delivered: z.number().int(),
});
export type ProgramRow = z.infer<typeof programRow>;

export const itemInput = z.object({
  id: id.nullable(),
  programId: id,
  name: requiredLine('Nama barang', 160),
  brand: line(120),
  specification: line(400),
  unit: requiredLine('Satuan', 40),
  unitPrice: rupiah,
  quantityBought: z.number().int('Jumlah harus bilangan bulat.').min(0).max(10_000_000),
  fundSource,
});
export type ItemInput = z.input<typeof itemInput>;

export const itemRow = itemInput.extend({
  id,
  allocated: z.number().int(),
  delivered: z.number().int(),
  left: z.number().int(),
});
export type ItemRow = z.infer<typeof itemRow>;

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

/** A recipient of a programme: a business or a group. */
export const recipientRow = z.object({
  id,
  businessId: id.nullable(),
  groupId: id.nullable(),
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

/** The counts of domain.md: never one number called "bantuan". */
export const aidSummary = z.object({
  recipients: z.number().int(),
  businesses: z.number().int(),
  groups: z.number().int(),
  kinds: z.number().int(),
  units: z.number().int(),
  villages: z.number().int(),
  districts: z.number().int(),
  value: z.number().int(),
  byFundSource: z.array(
    z.object({
      fundSource,
      recipients: z.number().int(),
      kinds: z.number().int(),
      units: z.number().int(),
      value: z.number().int(),
    }),
  ),
  sentence: z.string(),
});
export type AidSummary = z.infer<typeof aidSummary>;

export const aidProcedures = {
  programs: procedure(z.object({}).strict(), z.array(programRow)),
  program: procedure(z.object({ id }), z.object({ program: programInput.extend({ id }), row: programRow })),
  saveProgram: procedure(programInput, z.object({ id })),
  items: procedure(z.object({ programId: id }), z.array(itemRow)),
  saveItem: procedure(itemInput, z.object({ id })),
  /** Refused while something of it is allocated. */
  removeItem: procedure(z.object({ id }), done),
  /** In order of district, village and name. */
  recipients: procedure(z.object({ programId: id, search: z.string().max(100) }), z.array(recipientRow)),
  recipient: procedure(
    z.object({ id }),
    z.object({ recipient: recipientRow, allocations: z.array(allocationRow) }),
  ),
  addRecipient: procedure(
    z.object({ programId: id, businessId: id.nullable(), groupId: id.nullable() }),
    z.object({ id }),
  ),
  /** Refused once a letter number is given. */
  removeRecipient: procedure(z.object({ id }), done),
  /**
   * Sets what one recipient gets; items left out become zero. Refused for a delivered handover; more than was
   * bought is refused unless `beyondBought` carries the officer's written reason.
   */
  saveAllocations: procedure(
    z.object({
      recipientId: id,
      allocations: z
        .array(z.object({ itemId: id, quantity: z.number().int().min(0).max(10_000_000) }))
        .max(500),
      beyondBought: line(400).nullable(),
    }),
    done,
  ),
};
