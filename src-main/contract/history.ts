import { z } from 'zod';
import { id } from './common.ts';
import { procedure } from './procedure.ts';

export const historyRow = z.object({
  id,
  at: z.string(),
  operator: z.string(),
  /** Screen name of the kind of record: "Pelaku Usaha". */
  entity: z.string(),
  /** A name by which a person knows the record. */
  title: z.string(),
  action: z.enum(['insert', 'update', 'delete']),
  /** The import, bulk change or merge that it was part of; null for what one call did. */
  changeSetId: id.nullable(),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type HistoryRow = z.infer<typeof historyRow>;

const day = z.iso.date().nullable();

/** What of the history is asked for; null and '' = all of it. Days are local and both included. */
export const historyFilter = z.object({
  operator: z.string().max(120).nullable(),
  from: day,
  until: day,
  /** Key of a kind of record (`choices`). */
  entity: z.string().max(60).nullable(),
  /** In the values before and after, or in the name of a business. */
  text: z.string().trim().max(100),
});
export type HistoryFilter = z.infer<typeof historyFilter>;

/** Records whose own history is shown where they are, with what belongs to them. */
export const recordKinds = [
  'business',
  'business_group',
  'aid_program',
  'aid_recipient',
  'training',
  'facilitation',
  'official',
] as const;
export type RecordKind = (typeof recordKinds)[number];

const page = { before: id.nullable(), limit: z.number().int().min(1).max(200) };
const rows = z.object({
  rows: z.array(historyRow),
  more: z.boolean(),
  /** Where to go on (`before`), also when a search has found nothing yet among the changes it looked at; null = the end. */
  next: id.nullable(),
});

export const historyProcedures = {
  /** The newest first; `before` is `next` of the page before. */
  list: procedure(z.object({ ...page, filter: historyFilter.optional() }), rows),
  /** Changes of one record and of what belongs to it, the newest first. */
  ofRecord: procedure(z.object({ ...page, kind: z.enum(recordKinds), recordId: id }), rows),
  /** What can be chosen in a filter. */
  choices: procedure(
    z.object({}),
    z.object({
      operators: z.array(z.string()),
      entities: z.array(z.object({ key: z.string(), name: z.string() })),
    }),
  ),
  /** Saves what the filter finds as a workbook where the user says; null when cancelled. `mask` hides identities. */
  exportWorkbook: procedure(
    z.object({ filter: historyFilter, mask: z.boolean() }),
    z.object({ path: z.string().nullable() }),
  ),
};
