import type { AidRepository } from '../aid/aid-repository.ts';
import type { LetterRepository } from '../letters/letter-repository.ts';
import type { AidPlan, PlannedItem } from './aid-plan.ts';

/** Turns the plan's numbers of businesses and groups into those of the database. */
export interface RealIds {
  business: (id: number) => number;
  group: (id: number) => number;
}

/**
 * Writes programme, items, recipients and allocations; the programme's id. What was bought of an item that the import
 * makes or adds to is what is allotted of it, unless more was bought already: a list of recipients says what was given.
 */
export function writeAid(aid: AidRepository, letters: LetterRepository, plan: AidPlan, ids: RealIds): number {
  const { id: present, ...program } = plan.program;
  const { isPast } = program;
  const programId =
    present ?? aid.insertProgram(program, isPast ? { isPast, state: 'selesai' } : { state: 'ditetapkan' });
  const itemIds = new Map<PlannedItem, number>();
  const totals = totalsOf(plan);
  for (const item of plan.items) {
    const quantityBought = totals.get(item);
    if (item.id !== null) itemIds.set(item, item.id);
    else if (quantityBought !== undefined)
      itemIds.set(item, aid.insertItem({ ...item.data, programId, quantityBought }));
  }
  for (const recipient of plan.recipients) {
    if (recipient.isDelivered || recipient.wanted.size === 0) continue;
    const recipientId =
      recipient.id ??
      aid.insertPart({
        programId,
        businessId: 'business' in recipient.who ? ids.business(recipient.who.business.id) : null,
        groupId: 'group' in recipient.who ? ids.group(recipient.who.group.id) : null,
      });
    if (isPast) aid.setPastPapers(recipientId, recipient.wantedPapers);
    let isChanged = false;
    for (const [item, { quantity }] of recipient.wanted) {
      const itemId = itemIds.get(item);
      if (itemId === undefined || recipient.allotted.get(item) === quantity) continue;
      // What was handed over in an earlier part stays there.
      aid.setAllocation(recipientId, itemId, quantity - (recipient.given.get(item) ?? 0));
      isChanged = true;
    }
    if (isChanged) letters.forgetPrints([recipientId]);
  }
  for (const [item, id] of itemIds) {
    if (item.id === null || !item.isTouched) continue;
    const { allocated } = aid.allocated(id);
    // Of earlier years only what was given is known.
    if (allocated > item.data.quantityBought || (isPast && allocated !== item.data.quantityBought))
      aid.updateItem(id, { ...item.data, quantityBought: allocated });
  }
  return programId;
}

/** How much of each item the file gives in all. */
function totalsOf(plan: AidPlan): Map<PlannedItem, number> {
  const totals = new Map<PlannedItem, number>();
  for (const { isDelivered, wanted } of plan.recipients)
    if (!isDelivered)
      for (const [item, { quantity }] of wanted) totals.set(item, (totals.get(item) ?? 0) + quantity);
  return totals;
}
