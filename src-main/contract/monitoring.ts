import { z } from 'zod';
import { RETURN_KINDS } from '../rules/goods-held.ts';
import { CONDITIONS } from '../rules/monitoring.ts';
import { dateText, done, id, line, paperSizes, requiredLine } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

export const condition = z.enum(CONDITIONS);
const quantity = z.number().int('Jumlah harus bilangan bulat.').min(0).max(10_000_000);

/** How many of an item were found in a condition. Lost and passed on demand a note. */
export const foundCondition = z.object({ itemId: id, condition, quantity, note: line(400) });

export const visitInput = z.object({
  id: id.nullable(),
  recipientId: id,
  date: dateText,
  visitor: requiredLine('Petugas', 120),
  /** Of each item they add up to what the recipient has on that day. */
  conditions: z.array(foundCondition).max(2500),
  note: line(2000),
  /** What is to be done about it; '' = nothing. */
  followUp: line(1000),
  /** The day on which it was done. */
  followUpDoneAt: dateText.nullable(),
});
export type VisitInput = z.input<typeof visitInput>;

export const visitRow = visitInput.extend({ id, files: z.number().int() });
export type VisitRow = z.infer<typeof visitRow>;

const goods = z.object({ itemId: id, name: z.string(), unit: z.string(), quantity: z.number().int() });

/** Goods of one delivery that are visited: machines and tools, not material. */
export const monitoredRow = z.object({
  recipientId: id,
  programId: id,
  programName: z.string(),
  fiscalYear: z.number().int(),
  part: z.number().int(),
  businessId: id.nullable(),
  groupId: id.nullable(),
  name: z.string(),
  organisation: z.string(),
  phones: z.array(z.string()),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  /** Null where the office's old list does not have it. */
  deliveredAt: z.string().nullable(),
  /** What the recipient has today. */
  goods: z.array(goods),
  visits: z.number().int(),
  lastVisit: z.string().nullable(),
  /** Pieces in each condition at the last visit. */
  lastConditions: z.partialRecord(condition, z.number().int()),
  /** Null = no visit is due any more. */
  dueAt: z.string().nullable(),
  overdueDays: z.number().int(),
  /** Follow-ups that are not done. */
  openFollowUps: z.number().int(),
});
export type MonitoredRow = z.infer<typeof monitoredRow>;

export const openFollowUp = z.object({
  visitId: id,
  recipientId: id,
  programId: id,
  programName: z.string(),
  name: z.string(),
  organisation: z.string(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  date: z.string(),
  followUp: z.string(),
});
export type OpenFollowUp = z.infer<typeof openFollowUp>;

const scope = z.object({
  /** Null = all programmes. */
  programId: id.nullable(),
});
const one = z.object({ id });

export const monitoringProcedures = {
  /** All that is monitored, in order of district, village and name. */
  list: procedure(scope, z.array(monitoredRow)),
  /** One delivery with its visits, the newest first. */
  details: procedure(
    z.object({ recipientId: id }),
    z.object({
      row: monitoredRow,
      letterNumber: z.string().nullable(),
      /** Machines and tools as they were handed over, and what came back: what there was on a day (rules/goods-held.ts). */
      given: z.array(goods),
      returns: z.array(
        z.object({
          itemId: id,
          quantity: z.number().int(),
          date: z.string(),
          kind: z.enum(RETURN_KINDS),
        }),
      ),
      visits: z.array(visitRow),
    }),
  ),
  saveVisit: procedure(visitInput, z.object({ id })),
  removeVisit: procedure(one, done),
  followUps: procedure(scope, z.array(openFollowUp)),
  /** Marks what a visit left to do as done on a day; null opens it again. */
  setFollowUp: procedure(one.extend({ doneAt: dateText.nullable() }), done),
  /** Pieces by condition and quarter, each recipient by its last visit of the quarter. */
  trend: procedure(
    z.object({ programId: id }),
    z.array(
      z.object({
        /** '2024-2' = second quarter. */
        quarter: z.string(),
        recipients: z.number().int(),
        pieces: z.record(condition, z.number().int()),
      }),
    ),
  ),
  /** The route by village, or a form for each recipient. A job. */
  printPaper: procedure(
    z.object({
      kind: z.enum(['route', 'forms']),
      recipientIds: z.array(id).min(1).max(5000),
      paperSize: z.enum(paperSizes).nullable(),
      jobId: z.string().max(60),
    }),
    paper,
  ),
};
