import type { PreviewRow } from '../contract/imports.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { makeProblem } from '../rules/problem.ts';
import type { AidPlan, PlannedItem, PlannedRecipient } from './aid-plan.ts';
import { strongest } from './plan.ts';
import type { AidLine } from './read-aid-line.ts';

export type Who = PlannedRecipient['who'];
type State = 'new' | 'changed' | 'unchanged';

export interface AppliedWho {
  who: Who;
  state: State;
  changes: PreviewRow['changes'];
}

/** Who a block of rows is about. It is taken into the plan once, and only when one of its rows is really taken. */
export interface Holder {
  /** In the register, or taken before; null for somebody new. */
  known: Who | null;
  apply: () => AppliedWho;
  isApplied: boolean;
}

/** A row taken into the plan; its outcome is known when all rows are, since rows of one recipient add up. */
export interface TakenRow {
  row: PreviewRow;
  holder: Holder;
  recipient: PlannedRecipient;
  item: PlannedItem;
  /** Of the business or group, on the row with which it was taken; null on the others. */
  applied: AppliedWho | null;
  isFirstOfRecipient: boolean;
}

function applyOnce(holder: Holder): AppliedWho | null {
  if (holder.isApplied) return null;
  holder.isApplied = true;
  const applied = holder.apply();
  holder.known = applied.who;
  return applied;
}

/**
 * Takes a row into the plan, or null when the same goods for the same recipient stand further up and nobody has
 * decided (`isAccepted`) that they add up; the row then carries the problem.
 */
export function takeRow(
  row: PreviewRow,
  line: AidLine,
  item: PlannedItem,
  holder: Holder,
  aid: AidPlan,
  isAccepted: boolean,
): TakenRow | null {
  const known = holder.known && aid.recipient(holder.known, line.letterNumber);
  const before = known?.wanted.get(item);
  if (before) {
    row.problems.push(
      makeProblem(
        'duplicate-in-file',
        'itemName',
        line.name,
        `Barang yang sama untuk penerima ini sudah ada pada baris ${before.row}. Bila diterima, jumlahnya dijumlahkan.`,
      ),
    );
    if (!isAccepted) {
      const text = `${line.name} ${formatNumber(before.quantity)} ${line.unit}`;
      const reason = 'barang yang sama, jumlahnya dijumlahkan';
      row.candidates = [{ businessId: null, groupId: null, row: before.row, text, reason }];
      return null;
    }
  }
  // What is delivered is looked at first: a row that is refused must not change the register either.
  const applied = known?.isDelivered ? null : applyOnce(holder);
  const recipient = known ?? (holder.known && aid.recipient(holder.known, line.letterNumber));
  if (!recipient) throw new Error('a recipient that was taken is in the plan');
  const isFirstOfRecipient = recipient.wanted.size === 0;
  recipient.wantedPapers.date ??= line.deliveryDate;
  recipient.wanted.set(item, {
    quantity: (before?.quantity ?? 0) + line.quantity,
    row: before?.row ?? row.row,
  });
  return { row, holder, recipient, item, applied, isFirstOfRecipient };
}

/** Gives a taken row its outcome. What a recipient got cannot differ from what was delivered. */
export function settleRow({ row, holder, recipient, item, applied, isFirstOfRecipient }: TakenRow): void {
  const wanted = recipient.wanted.get(item)?.quantity ?? 0;
  const allotted = recipient.allotted.get(item);
  const shown = (quantity: number): string => `${formatNumber(quantity)} ${item.data.unit}`;
  const given = recipient.given.get(item) ?? 0;
  if ((recipient.isDelivered && wanted !== allotted) || wanted < given) {
    const was = allotted === undefined ? 'tanpa barang ini' : shown(allotted);
    row.outcome = 'rejected';
    row.problems.push({
      field: 'quantity',
      code: 'allocation-delivered',
      severity: 'error',
      value: String(wanted),
      message: `Barang untuk penerima ini sudah diserahkan (${was}), sehingga alokasinya tidak dapat diubah.`,
    });
    return;
  }
  const identity = applied ?? (recipient.isDelivered ? applyOnce(holder) : null);
  const papers = isFirstOfRecipient ? paperChanges(recipient) : [];
  const states: State[] = [allotted === undefined ? 'new' : allotted === wanted ? 'unchanged' : 'changed'];
  if (identity) states.push(identity.state);
  if (isFirstOfRecipient && recipient.id === null) states.push('new');
  else if (papers.length > 0) states.push('changed');
  row.outcome = strongest(states);
  row.changes = [...(identity?.changes ?? []), ...(recipient.id === null ? [] : papers)];
  if (allotted === wanted) return;
  item.isTouched = true;
  if (allotted !== undefined)
    row.changes.push({ field: 'quantity', label: 'Jumlah', before: shown(allotted), after: shown(wanted) });
}

/** What a history of aid says anew of the papers of a handover; a blank never erases. */
function paperChanges({ papers, wantedPapers }: PlannedRecipient): PreviewRow['changes'] {
  const shownDate = (date: string | null): string => (date === null ? '' : formatLongDate(date));
  const changes: PreviewRow['changes'] = [];
  if (wantedPapers.letterNumber !== '' && wantedPapers.letterNumber !== papers.letterNumber)
    changes.push({
      field: 'letterNumber',
      label: 'Nomor BAST',
      before: papers.letterNumber,
      after: wantedPapers.letterNumber,
    });
  if (wantedPapers.date !== null && wantedPapers.date !== papers.date)
    changes.push({
      field: 'deliveryDate',
      label: 'Tanggal penyerahan',
      before: shownDate(papers.date),
      after: shownDate(wantedPapers.date),
    });
  return changes;
}
