import { z } from 'zod';
import { dateText, done, fundSource, id, line, requiredLine, rupiah } from './common.ts';
import { procedure } from './procedure.ts';

/** Machines and tools, or material (domain.md: the office gives both). */
export const itemCategories = ['alat', 'bahan'] as const;
export type ItemCategory = (typeof itemCategories)[number];

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
  // Left out = not known of a new item (a machine), as it was of one that exists.
  category: z.enum(itemCategories).optional(),
  /** Null = not known. */
  priceIncludesTax: z.boolean().nullable().optional(),
  supplier: line(160).optional(),
  contractNumber: line(120).optional(),
  contractDate: dateText.nullable().optional(),
});
export type ItemInput = z.input<typeof itemInput>;

export const itemRow = itemInput.extend({
  id,
  category: z.enum(itemCategories),
  priceIncludesTax: z.boolean().nullable(),
  supplier: z.string(),
  contractNumber: z.string(),
  contractDate: z.string().nullable(),
  /** Allocated, and of that handed over; without what came back. */
  allocated: z.number().int(),
  delivered: z.number().int(),
  /** Bought less allocated; below zero only where a reason for it is kept. */
  left: z.number().int(),
});
export type ItemRow = z.infer<typeof itemRow>;

const packageItem = z.object({
  itemId: id,
  quantity: z.number().int('Jumlah harus bilangan bulat.').min(1, 'Paling sedikit 1.').max(10_000_000),
});

export const packageInput = z.object({
  id: id.nullable(),
  programId: id,
  name: requiredLine('Nama paket', 120),
  items: z.array(packageItem).min(1, 'Paket belum berisi barang.').max(500),
});
export type PackageInput = z.input<typeof packageInput>;

export const packageRow = z.object({
  id,
  programId: id,
  name: z.string(),
  items: z.array(packageItem),
  units: z.number().int(),
  /** Whole rupiah of one package. */
  cost: z.number().int(),
  /** How many can still be given from what is left. */
  possible: z.number().int(),
});
export type PackageRow = z.infer<typeof packageRow>;

export const aidItemProcedures = {
  items: procedure(z.object({ programId: id }), z.array(itemRow)),
  saveItem: procedure(itemInput, z.object({ id })),
  /**
   * Saves rows of a programme's sheet, all or none, as one change set; `changeSetId` null when nothing changed. Failures
   * name their cell: `items.3.unitPrice`.
   */
  saveItems: procedure(
    z.object({ programId: id, items: z.array(itemInput).max(1000) }),
    z.object({ ids: z.array(id), changeSetId: id.nullable() }),
  ),
  /** Refused while something of it is allocated or a package holds it. */
  removeItem: procedure(z.object({ id }), done),
  packages: procedure(z.object({ programId: id }), z.array(packageRow)),
  savePackage: procedure(packageInput, z.object({ id })),
  /** Under the name "... (salinan)". */
  copyPackage: procedure(z.object({ id }), z.object({ id })),
  removePackage: procedure(z.object({ id }), done),
};
