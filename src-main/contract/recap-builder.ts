import { z } from 'zod';
import { filterFields, recapDimensions, recapMeasures } from '../rules/recap-facts.ts';
import { businessStatuses, dateText, fundSource, id } from './common.ts';
import { procedure } from './procedure.ts';

const choices = <T extends z.ZodType>(of: T) => z.array(of).max(300).default([]);
const year = z.number().int().min(1900).max(2100);

/**
 * What is counted: kinds of filters combine by "and", the choices within one by "or"; none chosen = all. 'belum' = Belum
 * terklasifikasi. An item is told by its key, which is that of its dimension.
 */
export const recapFilter = z.object({
  regencyCodes: choices(z.string().max(20)),
  districtCodes: choices(z.string().max(20)),
  villageCodes: choices(z.string().max(20)),
  sectorIds: choices(id),
  sectorGroups: choices(z.enum(['unggulan', 'potensial', 'lainnya'])),
  scales: choices(z.enum(['kecil', 'menengah', 'besar', 'belum'])),
  legalForms: choices(z.string().max(100)),
  genders: choices(z.enum(['L', 'P', 'belum'])),
  statuses: choices(z.enum(businessStatuses)),
  fundSources: choices(fundSource),
  programIds: choices(id),
  itemKeys: choices(z.string().max(600)),
  trainingIds: choices(id),
  facilitationKindIds: choices(id),
  stageIds: choices(id),
});
export type RecapFilter = z.output<typeof recapFilter>;

/**
 * A recap that somebody asks for. `rows`: none (one line), one, or two, of which the second divides the first. `year`: the
 * register at its 31 December, its figures of that data year, aid, trainings and facilitations of that year; null = the
 * register as it is now with the newest figures of each, and all years of the rest. `asOf`: the register at a day.
 */
export const recapQuestion = z.object({
  rows: z.array(z.enum(recapDimensions)).max(2),
  columns: z.enum(recapDimensions).nullable(),
  measures: z.array(z.enum(recapMeasures)).min(1, 'Pilih sedikitnya satu ukuran.').max(8),
  filter: recapFilter,
  year: year.nullable(),
  compareYear: year.nullable(),
  asOf: dateText.nullable(),
});
export type RecapQuestion = z.output<typeof recapQuestion>;

/** `percent` is a change, shown with its sign; `share` a part of a whole in per cent. */
const cellKind = z.enum(['count', 'rupiah', 'percent', 'share']);

/**
 * A recap as it is shown, exported and printed: neutral of what it counts. Every line has as many labels as `labelHeads`
 * and as many values as `columns`; null = not told (figures of several years are not added up).
 */
export const recapSheet = z.object({
  title: z.string(),
  /** Lines under the title: filter and year in words. */
  subtitles: z.array(z.string()),
  labelHeads: z.array(z.string()),
  columns: z.array(
    z.object({
      /** What stands over several columns: a member of the column dimension; '' = nothing. */
      group: z.string(),
      head: z.string(),
      kind: cellKind,
      /** The lines of level `lineLevel` add up to the total: a workbook may write a sum. */
      adds: z.boolean(),
    }),
  ),
  lines: z.array(
    z.object({
      /** 0 = the whole, 1 = a line or the subtotal of a group, 2 = a line of a group. */
      level: z.number().int(),
      labels: z.array(z.string()),
      values: z.array(z.number().nullable()),
      /** "Belum terklasifikasi". */
      isUnclassified: z.boolean(),
    }),
  ),
  total: z.array(z.number().nullable()),
  /** What the numbers rest on, under the table. */
  notes: z.array(z.string()),
});
export type RecapSheet = z.infer<typeof recapSheet>;

/** A cell of a recap: the path of its line ('' = Belum terklasifikasi; shorter = a total), its column and its measure. */
export const recapCell = z.object({
  path: z.array(z.string().max(600)).max(2),
  /** Member of the column dimension; null = the total over the columns. */
  column: z.string().max(600).nullable(),
  measure: z.enum(recapMeasures),
  /** The year that is compared with, instead of the year of the recap. */
  compared: z.boolean().default(false),
});
export type RecapCell = z.output<typeof recapCell>;

export const recapAnswer = z.object({
  sheet: recapSheet,
  /** Of each line of the sheet: the members that it stands for. */
  paths: z.array(z.array(z.string())),
  /** Of each column: what its numbers count; null = a difference or a share, behind which there are no rows. */
  cells: z.array(recapCell.omit({ path: true }).nullable()),
  /** That parts make the whole: each total was counted on its own and compared with the sum of its parts. */
  check: z.object({ ok: z.boolean(), compared: z.number().int(), words: z.string() }),
});
export type RecapAnswer = z.infer<typeof recapAnswer>;

/** Something that a number counts. */
export const recapRow = z.object({
  kind: z.enum(['business', 'group', 'participant', 'item']),
  /** Number of the business (also of a participant) or group; null = a guest of a training, or a kind of goods. */
  id: id.nullable(),
  name: z.string(),
  detail: z.string(),
  place: z.string(),
  /** What it adds to the number; 1 for what is only counted; its own share where the number is one. */
  amount: z.number(),
});
export type RecapRow = z.infer<typeof recapRow>;

export const growthLine = z.object({
  year,
  /** At 31 December, or today for the present year. */
  registered: z.number().int(),
  entered: z.number().int(),
  left: z.number().int(),
  /** Of the year before; null where there was nothing. */
  percent: z.number().nullable(),
});
export type GrowthLine = z.infer<typeof growthLine>;

export const recapBuilderProcedures = {
  /** Reads the register for recaps in small pieces, so that the first one need not wait. */
  prepare: procedure(z.object({}).strict(), z.object({ businesses: z.number().int() })),
  build: procedure(recapQuestion, recapAnswer),
  /** The totals counted once more by SQL straight from the tables; `total` null = not counted that way (a past state). */
  verify: procedure(
    recapQuestion,
    z.array(z.object({ measure: z.enum(recapMeasures), total: z.number().nullable() })),
  ),
  /** What a number counts, a page of it; `total` is how many there are, `next` where the next page begins. */
  rows: procedure(
    z.object({
      question: recapQuestion,
      cell: recapCell,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ total: z.number().int(), rows: z.array(recapRow), next: z.number().int().nullable() }),
  ),
  /** What the filters can choose, in the order and by the names that the recaps have. */
  filterChoices: procedure(
    z.object({}).strict(),
    z.partialRecord(z.enum(filterFields), z.array(z.object({ value: z.string(), label: z.string() }))),
  ),
  /** Years that have data of some kind. */
  dataYears: procedure(z.object({}).strict(), z.array(z.number().int())),
  /** The register at each year's end. */
  growth: procedure(recapFilter, z.array(growthLine)),
  /** Saves exactly what is shown as a workbook where the user says; null when cancelled. */
  exportBuilt: procedure(recapQuestion, z.object({ path: z.string().nullable() })),
};
