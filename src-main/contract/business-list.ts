import { z } from 'zod';
import { businessStatuses, dateText, gender, id, scale } from './common.ts';
import { procedure } from './procedure.ts';

/** A line of the register. */
export const businessRow = z.object({
  id,
  ownerName: z.string(),
  businessName: z.string(),
  nik: z.string().nullable(),
  nib: z.string().nullable(),
  gender: gender.nullable(),
  phone: z.string(),
  legalForm: z.string().nullable(),
  street: z.string(),
  villageCode: z.string().nullable(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  sectorName: z.string().nullable(),
  product: z.string(),
  kbli: z.string(),
  establishedYear: z.number().int().nullable(),
  scale: scale.nullable(),
  status: z.enum(businessStatuses),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type BusinessRow = z.infer<typeof businessRow>;

/** What can be missing from a record, for the filter "data kurang". */
export const missingFields = ['nik', 'village', 'sector', 'phone'] as const;
/** What can have reached a business, for the filter "belum pernah". */
export const reaches = ['aid', 'training', 'facilitation'] as const;
const choices = <T extends z.ZodType>(of: T) => z.array(of).max(300).default([]);

/** Which businesses: kinds of filters combine by "and", the choices within one by "or"; none chosen = all. */
export const businessFilter = z.object({
  search: z.string().max(100).default(''),
  districtCodes: choices(z.string().max(20)),
  villageCodes: choices(z.string().max(20)),
  sectorIds: choices(id),
  scales: choices(z.enum(['kecil', 'menengah', 'besar', 'belum'])),
  statuses: choices(z.enum(businessStatuses)),
  legalForms: choices(z.string().max(60)),
  genders: choices(gender),
  missing: choices(z.enum(missingFields)),
  /** Reached by none of these: the one filter whose choices combine by "and". */
  never: choices(z.enum(reaches)),
  /** Years in which the record came into the register. */
  years: choices(z.number().int().min(1900).max(2100)),
});
export type BusinessFilter = z.output<typeof businessFilter>;

export const businessSorts = ['owner', 'business', 'village', 'changed'] as const;
export const businessSort = z.object({ by: z.enum(businessSorts), descending: z.boolean() });
export type BusinessSort = z.infer<typeof businessSort>;

/** Columns that can be shown and exported, in the order of a form. Yearly figures are those of the latest data year. */
export const businessColumnKeys = [
  'owner',
  'nik',
  'gender',
  'phone',
  'business',
  'legalForm',
  'nib',
  'street',
  'village',
  'district',
  'sector',
  'product',
  'kbli',
  'establishedYear',
  'scale',
  'status',
  'created',
  'changed',
] as const;
export const businessColumnKey = z.enum(businessColumnKeys);
export type BusinessColumnKey = z.infer<typeof businessColumnKey>;

/** Columns, their order and widths (rem), filter and sort of the list: what a saved view keeps. */
export const businessView = z.object({
  filter: businessFilter,
  sort: businessSort,
  columns: z.array(businessColumnKey).min(1).max(businessColumnKeys.length),
  widths: z.record(z.string(), z.number().min(2).max(60)).default({}),
});
export type BusinessView = z.output<typeof businessView>;

/** Businesses chosen in the list: those numbers, or everything that the filter shows but those numbers. */
export const businessScope = z.object({
  filter: businessFilter,
  everything: z.boolean(),
  ids: z.array(id).max(50_000),
});
export type BusinessScope = z.output<typeof businessScope>;

/** One field that is set alike for many. */
export const bulkChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('sector'), value: id.nullable() }),
  z.object({ field: z.literal('scale'), value: scale.nullable() }),
  z.object({ field: z.literal('status'), value: z.enum(businessStatuses), since: dateText.nullable() }),
]);
export type BulkChange = z.infer<typeof bulkChange>;

const jobId = z.string().max(60);

export const businessListProcedures = {
  /**
   * A page of the register. `after` is the `next` of the page before and `skip` a number of rows beyond it, for a jump.
   * `total` is what a page before has counted: then it is not counted again. Beyond 50,000 a filtered count is
   * given as 50,000 with `exact` false; `totals` counts it all.
   */
  list: procedure(
    z.object({
      filter: businessFilter,
      sort: businessSort.default({ by: 'owner', descending: false }),
      after: z.string().max(600).nullable().default(null),
      skip: z.number().int().min(0).default(0),
      total: z.number().int().min(0).nullable().default(null),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({
      rows: z.array(businessRow),
      total: z.number().int(),
      exact: z.boolean(),
      next: z.string().nullable(),
    }),
  ),
  /** What the filter shows in all: how many, and their workers by the latest data year of each; null = not known. */
  totals: procedure(
    z.object({ filter: businessFilter }),
    z.object({ total: z.number().int(), workers: z.number().int().nullable() }),
  ),
  /** What the filters offer beyond places and sectors. */
  filterChoices: procedure(
    z.object({}).strict(),
    z.object({ legalForms: z.array(z.string()), years: z.array(z.number().int()) }),
  ),
  /** What a bulk change would do, without doing it. */
  previewBulkChange: procedure(
    z.object({ scope: businessScope, change: bulkChange }),
    z.object({
      changes: z.number().int(),
      already: z.number().int(),
      rows: z.array(
        z.object({
          id,
          ownerName: z.string(),
          businessName: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
  /** Sets the field for all of the scope, as one change set that can be undone. A job. */
  bulkChange: procedure(
    z.object({ scope: businessScope, change: bulkChange, jobId }),
    z.object({ changeSetId: id.nullable(), changed: z.number().int() }),
  ),
  /** Writes what is shown to a file that the officer chooses; `path` null when cancelled. A job. */
  exportList: procedure(
    z.object({
      scope: businessScope,
      sort: businessSort,
      /** Null = every field of the register, as the import reads them. */
      columns: z.array(businessColumnKey).min(1).nullable(),
      /** `directory`: the columns of the ministry's directory of industries instead. */
      form: z.enum(['list', 'directory']).default('list'),
      format: z.enum(['xlsx', 'csv']),
      separator: z.enum([';', ',']).default(';'),
      /** Hides the middle of NIK and phone numbers (UU 27/2022). */
      mask: z.boolean(),
      /** The filter in words, for the head of the sheet. */
      filterInWords: z.string().max(2000),
      jobId,
    }),
    z.object({ path: z.string().nullable(), rows: z.number().int() }),
  ),
};
