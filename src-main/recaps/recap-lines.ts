import type { Delivery } from '../aid/delivery.ts';
import type { RecapLine, recapTables } from '../contract/recaps.ts';
import { type Heading, headingOfItem, headingOfRecipient } from './recap-headings.ts';
import { collectRecipients, countShares, type Recipient, type Share } from './recipients.ts';

/** Name of the line for what belongs to no other (domain.md): every recap has it, as its last line. */
export const UNCLASSIFIED = 'Belum terklasifikasi';

/** What a recap is divided by: those of the contract, and the scale, which only the workbook shows. */
export type RecapBy = (typeof recapTables)[number] | 'scale';

/** Lines of a recap and their total. */
export interface RecapTable {
  lines: RecapLine[];
  total: RecapLine;
}

/** A line with the shares that it counts, for what else is to be said of it (a unit of measure). */
export interface DetailedLine extends RecapLine {
  classified: boolean;
  shares: Share[];
}

/**
 * Recap of deliveries. Units and value of the lines always add up to the total. Recipients, businesses and groups
 * add up by district, village, sector and scale, where each recipient stands in exactly one line; by fund source and
 * item a recipient may stand in several lines, and the total then counts it once. Kinds are distinct on each line
 * and in the total, so they add up by item only.
 */
export function recapLines(deliveries: readonly Delivery[], by: RecapBy): RecapTable {
  const recipients = collectRecipients(deliveries);
  return {
    lines: detailedLines(recipients, by).map(({ classified: _, shares: __, ...line }) => line),
    total: { label: 'Jumlah', detail: '', ...countShares(recipients.map(wholeShare)) },
  };
}

/** True where each recipient stands in exactly one line, so that recipients add up to the total. */
export const recipientsAddUp = (by: RecapBy): boolean => by !== 'fundSource' && by !== 'item';

/** The lines in order, "Belum terklasifikasi" last, each with its shares. */
export function detailedLines(recipients: readonly Recipient[], by: RecapBy): DetailedLine[] {
  const found = new Map<string, { heading: Heading; shares: Share[] }>();
  const rest: Share[] = [];
  for (const recipient of recipients) {
    for (const [heading, share] of divide(recipient, by)) {
      if (heading === null) rest.push(share);
      else {
        const known = found.get(heading.key);
        if (known) known.shares.push(share);
        else found.set(heading.key, { heading, shares: [share] });
      }
    }
  }
  const lines = [...found.values()].sort((a, b) => compareOrder(a.heading.order, b.heading.order));
  return [
    ...lines.map(({ heading: { label, detail }, shares }) => makeLine(label, detail, true, shares)),
    makeLine(UNCLASSIFIED, '', false, rest),
  ];
}

const makeLine = (label: string, detail: string, classified: boolean, shares: Share[]): DetailedLine => ({
  label,
  detail,
  ...countShares(shares),
  classified,
  shares,
});

const wholeShare = (recipient: Recipient): Share => ({ recipient, items: recipient.items });

/** The lines in which a recipient stands, with its share of each; null = "Belum terklasifikasi". */
function divide(recipient: Recipient, by: RecapBy): [Heading | null, Share][] {
  if (by !== 'fundSource' && by !== 'item') {
    return [[headingOfRecipient(recipient.first, by), wholeShare(recipient)]];
  }
  // Who has no goods yet has no fund source and no kind either, but must not vanish from the recap.
  if (recipient.items.length === 0) return [[null, wholeShare(recipient)]];
  const parts = new Map<string, [Heading, Share]>();
  for (const item of recipient.items) {
    const heading = headingOfItem(item, by);
    const known = parts.get(heading.key);
    if (known) known[1].items.push(item);
    else parts.set(heading.key, [heading, { recipient, items: [item] }]);
  }
  return [...parts.values()];
}

/** Numbers by size, texts as Indonesian sorts them; the first difference decides. */
function compareOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right), 'id', { numeric: true });
    if (difference !== 0) return difference;
  }
  return 0;
}
