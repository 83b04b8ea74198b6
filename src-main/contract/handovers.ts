import { z } from 'zod';
import { RETURN_KINDS } from '../rules/goods-held.ts';
import { dateText, done, id, line, paperSizes, requiredLine } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

export const receivers = ['penerima', 'kuasa'] as const;
export const returnKind = z.enum(RETURN_KINDS);

/** Where the goods changed hands and who took them. */
export const receiver = z.object({
  receivedBy: z.enum(receivers),
  /** Name, NIK, and number and date of the letter of authority: needed for `kuasa`, otherwise ''. */
  proxyName: line(120),
  proxyNik: line(40),
  proxyLetter: line(200),
});

export const deliverInput = receiver.extend({
  programId: id,
  /** Each recipient on a day of its own. */
  deliveries: z
    .array(z.object({ recipientId: id, date: dateText }))
    .min(1)
    .max(5000),
  /** Null = as each letter says. */
  place: line(200).nullable(),
  /** Of a single recipient: what was given when it was not all. What is left becomes a part of its own. */
  given: z
    .array(z.object({ itemId: id, quantity: z.number().int().min(0).max(10_000_000) }))
    .max(500)
    .nullable(),
  /** The officer has confirmed a day before the programme's fiscal year. */
  beforeYearConfirmed: z.boolean(),
});
export type DeliverInput = z.input<typeof deliverInput>;

/** One delivery of a recipient: its letter, who took the goods, and what came back. */
export const handoverRow = z.object({
  recipientId: id,
  part: z.number().int(),
  businessId: id.nullable(),
  groupId: id.nullable(),
  /** The business's owner, or the group's chair, who signs. */
  name: z.string(),
  organisation: z.string(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  items: z.array(
    z.object({
      itemId: id,
      name: z.string(),
      unit: z.string(),
      quantity: z.number().int(),
      /** Taken back since. */
      returned: z.number().int(),
      replaced: z.number().int(),
    }),
  ),
  letterNumber: z.string().nullable(),
  deliveryDate: z.string().nullable(),
  place: z.string(),
  /** The letter as it stands is on paper; null again when what it says has changed. */
  printedAt: z.string().nullable(),
  firstPrintedAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  receivedBy: z.enum(receivers),
  proxyName: z.string(),
  proxyNik: z.string(),
  proxyLetter: z.string(),
  /** The day on which the signed letter came back. */
  signedBackAt: z.string().nullable(),
  /** Scans and photos of the signed letter. */
  files: z.number().int(),
});
export type HandoverRow = z.infer<typeof handoverRow>;

const returnInput = z.object({
  recipientId: id,
  itemId: id,
  quantity: z.number().int('Jumlah harus bilangan bulat.').min(1, 'Jumlah belum diisi.').max(10_000_000),
  date: dateText,
  kind: returnKind,
  reason: requiredLine('Alasan', 400),
});

const ofRecipient = z.object({ recipientId: id });
const one = z.object({ id });

export const handoverProcedures = {
  /** In order of district, village, name and part. */
  list: procedure(z.object({ programId: id }), z.array(handoverRow)),
  details: procedure(
    ofRecipient,
    z.object({
      row: handoverRow,
      returns: z.array(returnInput.extend({ id, itemName: z.string(), unit: z.string() })),
      reversals: z.array(
        z.object({ id, deliveredAt: z.string(), reversedAt: z.string(), reason: z.string() }),
      ),
      /** Monitoring visits to these goods. */
      visits: z.number().int(),
    }),
  ),
  /**
   * Records that goods changed hands: from then on what was given cannot be edited, only reversed. All or none. Refused
   * for what is handed over already, for a day in the future, and without a letter number; a day before the programme's
   * year is asked about (`date-early`). `reprint` letters say something else now and are due again.
   */
  deliver: procedure(
    deliverInput,
    z.object({ delivered: z.number().int(), reprint: z.number().int(), restRecipientId: id.nullable() }),
  ),
  /** Takes a handover back; its letter keeps the number. Refused while goods came back or were visited since. */
  reverse: procedure(ofRecipient.extend({ reason: requiredLine('Alasan', 400) }), done),
  /** Goods that came back: never more than the recipient still has. */
  addReturn: procedure(returnInput, z.object({ id })),
  /** Refused when what came back was allocated to others since. */
  removeReturn: procedure(one, done),
  /** Signed letters that came back on a day; null takes the tick away. */
  signBack: procedure(
    z.object({ recipientIds: z.array(id).min(1).max(5000), date: dateText.nullable() }),
    z.object({ changed: z.number().int() }),
  ),
  /** Letters that have not come back, by village, on paper. A job. */
  printMissing: procedure(
    z.object({ programId: id, paperSize: z.enum(paperSizes).nullable(), jobId: z.string().max(60) }),
    paper,
  ),
};
