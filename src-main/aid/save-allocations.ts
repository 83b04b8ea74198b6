import type { AllocationRefusal, AllocationsAnswer, PastAid } from '../contract/aid-recipients.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { formatLongDate } from '../rules/dates.ts';
import type { AidContext } from './aid-context.ts';
import { programForRecipients, unknownRecipient } from './aid-context.ts';
import { beyondBought } from './beyond-bought.ts';
import type { Delivery } from './delivery.ts';

/** What is to be set for one recipient; items that are not named stay as they are. */
export interface RowChange {
  recipientId: number;
  allocations: { itemId: number; quantity: number }[];
  /** Reasons in writing, for what is refused without one. */
  beyondBought?: string | null;
  doubleAid?: string | null;
}

/** A row that does change something, with what it changes only. */
export interface ChangedRow extends RowChange {
  delivery: Delivery;
  before: ReadonlyMap<number, number>;
}

/** Takes back what was written in the transaction; carries why. */
class Refused extends Error {
  readonly refused: AllocationRefusal[];
  constructor(refused: AllocationRefusal[]) {
    super('allocations refused');
    this.refused = refused;
  }
}

/**
 * Sets what recipients of a programme get, all or nothing; more than one changed cell is one change set of this title.
 * Rows that are refused (`writeAllocations`) are answered as a value, each with its recipient, and nothing is written.
 */
export function changeAllocations(
  context: AidContext,
  programId: number,
  rows: RowChange[],
  title: (changed: number) => string,
): Result<AllocationsAnswer> {
  const changed = changedRows(context, programId, rows);
  if (!changed.ok) return changed;
  const cells = changed.value.reduce((sum, { allocations }) => sum + allocations.length, 0);
  if (cells === 0) return success({ changeSetId: null, changed: 0, refused: [] });
  const write = (): void => {
    const refused = writeAllocations(context, programId, changed.value);
    if (refused.length > 0) throw new Refused(refused);
  };
  try {
    const { connection } = context;
    if (cells === 1) connection.transaction(write)();
    const changeSetId =
      cells === 1
        ? null
        : inChangeSet(connection, 'allocations', title(changed.value.length), (id) => {
            write();
            return id;
          });
    return success({ changeSetId, changed: changed.value.length, refused: [] });
  } catch (error) {
    if (error instanceof Refused) return success({ changeSetId: null, changed: 0, refused: error.refused });
    throw error;
  }
}

/**
 * Writes rows within the caller's transaction and answers those that are refused, upon which the caller takes all back.
 * "Nothing given is lost" (domain.md): a delivered handover is refused; more than was bought, and what the same people
 * got before, are refused unless the officer gives a reason in writing, which is kept with the recipient. Letters that
 * were printed before are due again, under their old numbers.
 */
export function writeAllocations(
  context: AidContext,
  programId: number,
  rows: ChangedRow[],
): AllocationRefusal[] {
  const { aid, doubleAid, forgetPrints } = context;
  const open = rows.filter(({ delivery }) => !isDelivered(delivery));
  const refused = rows
    .filter(({ delivery }) => isDelivered(delivery))
    .map((row) =>
      refusal(row, 'allocation-delivered', 'Barang sudah diserahkan; alokasi tidak dapat diubah.'),
    );
  const beyond = beyondBought(aid, programId, open);
  for (const { recipientId, allocations } of open)
    for (const { itemId, quantity } of allocations) aid.setAllocation(recipientId, itemId, quantity);
  for (const { row, words } of beyond) {
    const reason = row.beyondBought?.trim() || null;
    if (reason === null)
      refused.push(refusal(row, 'beyond-bought', `Melebihi yang dibeli: ${words}.`, 'beyondBought'));
    else aid.setBeyondBoughtReason(row.recipientId, reason);
  }
  // Asked when all is written, so that two rows of one paste for the same people are found as well.
  const found = new Map(doubleAid.find(askedOf(context, open)).map((one) => [one.recipientId, one.past]));
  for (const row of open) {
    const past = found.get(row.recipientId);
    if (!past) continue;
    const reason = row.doubleAid?.trim() || null;
    if (reason !== null) aid.setDoubleAidReason(row.recipientId, reason);
    else refused.push(refusal(row, 'double-aid', `Bantuan ganda: ${wordsOf(past)}.`, 'doubleAid', past));
  }
  forgetPrints(open.map(({ recipientId }) => recipientId));
  return refused;
}

const isDelivered = ({ letter }: Delivery): boolean => Boolean(letter?.deliveredAt);

/**
 * Rows with only what differs from what is kept, in the order of papers. Fails for an unknown programme, recipient or
 * item, and with `program-state`.
 */
export function changedRows(context: AidContext, programId: number, rows: RowChange[]): Result<ChangedRow[]> {
  const program = programForRecipients(context, programId);
  if (!program.ok) return program;
  const itemIds = new Set(context.aid.items(programId).map((item) => item.id));
  if (rows.some((row) => row.allocations.some(({ itemId }) => !itemIds.has(itemId))))
    return failure('item-unknown', 'Salah satu barang bukan milik program ini.');
  const wanted = new Map(rows.map((row) => [row.recipientId, row]));
  const found = context.deliveries({ programId, year: null, recipientIds: [...wanted.keys()] });
  if (found.length < wanted.size) return unknownRecipient();
  return success(
    found.flatMap((delivery) => {
      const row = wanted.get(delivery.recipientId);
      const before = new Map(delivery.items.map((item) => [item.itemId, item.quantity]));
      const last = new Map(row?.allocations.map(({ itemId, quantity }) => [itemId, quantity]));
      const allocations = [...last]
        .filter(([itemId, quantity]) => quantity !== (before.get(itemId) ?? 0))
        .map(([itemId, quantity]) => ({ itemId, quantity }));
      return row && allocations.length > 0 ? [{ ...row, allocations, delivery, before }] : [];
    }),
  );
}

/** Items that a recipient gets anew, or gets more of where no reason has been written yet. */
function askedOf({ aid }: AidContext, rows: ChangedRow[]): Map<number, number[]> {
  return new Map(
    rows.flatMap(({ recipientId, allocations, before }): [number, number[]][] => {
      const hasReason = (aid.recipient(recipientId)?.doubleAidReason ?? null) !== null;
      const itemIds = allocations
        .filter(({ itemId, quantity }) => quantity > (before.get(itemId) ?? 0))
        .filter(({ itemId }) => !hasReason || !before.has(itemId))
        .map(({ itemId }) => itemId);
      return itemIds.length > 0 ? [[recipientId, itemIds]] : [];
    }),
  );
}

const refusal = (
  { recipientId, delivery }: ChangedRow,
  code: string,
  message: string,
  needs: AllocationRefusal['needs'] = null,
  past: PastAid[] = [],
): AllocationRefusal => ({
  recipientId,
  recipient: delivery.groupId === null ? delivery.name : delivery.organisation,
  code,
  message,
  needs,
  past,
});

/** Past gifts that a message names at most. */
const namedAtMost = 3;
const wordsOf = (past: PastAid[]): string => {
  const more = past.length - namedAtMost;
  const words = past.slice(0, namedAtMost).map(pastAidWords);
  return `${words.join('; ')}${more > 0 ? `; dan ${more} lainnya` : ''}`;
};

/** "Mesin Jahit sudah diterima dari Bantuan IKM 2019 (2019), BAST 510/1 tanggal 10 September 2019 (NIK sama)". */
function pastAidWords({
  item,
  receiver,
  program,
  year,
  letterNumber,
  date,
  reasons,
  delivered,
}: PastAid): string {
  const letter = letterNumber === null ? 'tanpa nomor BAST' : `BAST ${letterNumber}`;
  const day = date === null ? '' : ` tanggal ${formatLongDate(date)}`;
  return `${item} ${delivered ? 'sudah diterima' : 'dialokasikan untuk'} ${receiver} dari program ${program} (${year}), ${letter}${day} (${reasons.join(', ')})`;
}
