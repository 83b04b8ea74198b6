import type { Connection } from '../database/connection.ts';

/** What has come of a programme. A business or group is one recipient, in however many parts it gets its goods. */
export interface ProgramFigures {
  recipients: number;
  /** Deliveries that are due with a letter each; none of a programme of earlier years. */
  deliveries: number;
  lettersPrinted: number;
  delivered: number;
  /** Printed letters that have not come back signed. */
  notBack: number;
  /** What is allocated, without what came back. */
  units: number;
  /** Whole rupiah: allocated, bought, handed over. */
  value: number;
  valueBought: number;
  valueGiven: number;
}

export interface ItemStock {
  /** Allocated and not taken back. */
  allocated: number;
  /** Of that, handed over. */
  delivered: number;
}

// What came back (kind 'dikembalikan') had been handed over, so it counts neither as allocated nor as handed over.
const returned = `coalesce((SELECT sum(goods_return.quantity) FROM goods_return
    WHERE goods_return.item_id = aid_item.id AND kind = 'dikembalikan'), 0)`;
const stock = `aid_item.id AS itemId,
  coalesce(sum(allocation.quantity), 0) - ${returned} AS allocated,
  coalesce(sum(allocation.quantity) FILTER (WHERE is_past OR delivered_at IS NOT NULL), 0) - ${returned} AS delivered
  FROM aid_item JOIN aid_program ON aid_program.id = aid_item.program_id
  LEFT JOIN allocation ON allocation.item_id = aid_item.id
  LEFT JOIN handover ON handover.recipient_id = allocation.recipient_id`;

/** Sums over items, recipients, letters and returns (domain.md: the counts are different things). */
export function createProgramFigures(connection: Connection) {
  const ofItem = connection.prepare<[number], ItemStock>(
    `SELECT ${stock} WHERE aid_item.id = ? GROUP BY aid_item.id`,
  );
  const ofItems = connection.prepare<[number], ItemStock & { itemId: number }>(
    `SELECT ${stock} WHERE aid_item.program_id = ? GROUP BY aid_item.id`,
  );
  const worth = connection.prepare<
    [number],
    Pick<ProgramFigures, 'units' | 'value' | 'valueBought' | 'valueGiven'>
  >(
    `SELECT coalesce(sum(allocated), 0) AS units, coalesce(sum(allocated * unit_price), 0) AS value,
       coalesce(sum(quantity_bought * unit_price), 0) AS valueBought,
       coalesce(sum(delivered * unit_price), 0) AS valueGiven
     FROM (SELECT ${stock} WHERE aid_item.program_id = ? GROUP BY aid_item.id)
     JOIN aid_item ON aid_item.id = itemId`,
  );
  const counts = connection.prepare<
    [number],
    Pick<ProgramFigures, 'recipients' | 'deliveries' | 'lettersPrinted' | 'delivered' | 'notBack'>
  >(
    `SELECT count(DISTINCT business_id) + count(DISTINCT group_id) AS recipients,
       count(*) FILTER (WHERE NOT is_past) AS deliveries,
       count(printed_at) AS lettersPrinted, count(delivered_at) AS delivered,
       count(*) FILTER (WHERE first_printed_at IS NOT NULL AND signed_back_at IS NULL) AS notBack
     FROM aid_recipient JOIN aid_program ON aid_program.id = program_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id WHERE program_id = ?`,
  );
  const nothing = { allocated: 0, delivered: 0 };

  return {
    /** How much of an item is allocated, and how much of that is handed over; without what came back. */
    allocated(itemId: number): ItemStock {
      const { allocated, delivered } = ofItem.get(itemId) ?? nothing;
      return { allocated, delivered };
    },
    /** The same for every item of a programme, by item. */
    stockOf: (programId: number): Map<number, ItemStock> =>
      new Map(
        ofItems.all(programId).map(({ itemId, allocated, delivered }) => [itemId, { allocated, delivered }]),
      ),
    programFigures(programId: number): ProgramFigures {
      const [sums, numbers] = [worth.get(programId), counts.get(programId)];
      if (!sums || !numbers) throw new Error('sums always have a row');
      return { ...sums, ...numbers };
    },
  };
}
