import type { AidRepository, ItemData } from '../aid/aid-repository.ts';
import { unknownFields } from '../aid/item-repository.ts';
import type { ChosenProgram } from './choose-program.ts';
import type { GroupEntry } from './group-index.ts';
import type { AidLine } from './read-aid-line.ts';
import type { RegisterEntry } from './register-index.ts';

/** An item of the programme; `id` null for one to make. */
export interface PlannedItem {
  id: number | null;
  data: ItemData;
  /** Something of it is newly allotted or changed by this import. */
  isTouched: boolean;
}

/** The papers of a handover in an earlier year. */
export interface PastPapers {
  letterNumber: string;
  /** ISO date; null where it is not known. */
  date: string | null;
}

/** A recipient of the programme with what the register and the file say it gets. */
export interface PlannedRecipient {
  who: { business: RegisterEntry } | { group: GroupEntry };
  /** The part that may still be changed; null for one to add. */
  id: number | null;
  /** All of it is handed over. */
  isDelivered: boolean;
  /** What stands in the database, in all parts together. */
  allotted: Map<PlannedItem, number>;
  /** Of that, in the parts that are handed over. */
  given: Map<PlannedItem, number>;
  /** What the file says, with the first row that says it. */
  wanted: Map<PlannedItem, { quantity: number; row: number }>;
  /** Of a past programme: what stands in the database, and what the file says. */
  papers: PastPapers;
  wantedPapers: PastPapers;
}

type Present = Pick<PlannedRecipient, 'id' | 'isDelivered' | 'allotted' | 'given' | 'papers'>;

const noPapers: PastPapers = { letterNumber: '', date: null };

/** Programme, items and recipients as they are and as the import will leave them. */
export class AidPlan {
  readonly program: ChosenProgram;
  readonly items: PlannedItem[] = [];
  readonly recipients: PlannedRecipient[] = [];
  private readonly itemsByKey = new Map<string, PlannedItem>();
  private readonly planned = new Map<string, PlannedRecipient[]>();
  private readonly present = new Map<string, Present[]>();

  constructor(program: ChosenProgram, aid: AidRepository, delivered: ReadonlySet<number>) {
    this.program = program;
    if (program.id === null) return;
    const byId = new Map<number, PlannedItem>();
    for (const { id, ...data } of aid.items(program.id)) byId.set(id, this.putItem(id, data));
    for (const { id, businessId, groupId, pastLetterNumber, pastDate } of aid.recipients(program.id)) {
      const allotted = new Map<PlannedItem, number>();
      for (const { itemId, quantity } of aid.allocations(id)) {
        const item = byId.get(itemId);
        if (item) allotted.set(item, quantity);
      }
      const isDelivered = delivered.has(id);
      const papers = { letterNumber: pastLetterNumber, date: pastDate };
      const row = { id, isDelivered, allotted, given: isDelivered ? allotted : new Map(), papers };
      const key = businessId === null ? `g${groupId}` : `b${businessId}`;
      const known = this.present.get(key);
      if (!known) this.present.set(key, [row]);
      else if (program.isPast) known.push(row);
      // The parts of one recipient's goods are one to a list of recipients.
      else known.splice(0, 1, together(known[0] ?? row, row));
    }
  }

  /** The item of a line, found by all that tells items apart, or made. */
  item(line: AidLine, fundSource: ItemData['fundSource']): PlannedItem {
    const data: ItemData = {
      ...unknownFields,
      programId: this.program.id ?? 0,
      name: line.name,
      brand: line.brand,
      specification: line.specification,
      unit: line.unit,
      unitPrice: line.unitPrice,
      quantityBought: 0,
      fundSource,
    };
    return this.itemsByKey.get(keyOf(data)) ?? this.putItem(null, data);
  }

  /**
   * The recipient of a business or group, found or made. In a past programme each letter is a row of its own; a row
   * without a number is of the first, and takes the number that a later list has.
   */
  recipient(who: PlannedRecipient['who'], letterNumber = ''): PlannedRecipient {
    const key = 'group' in who ? `g${who.group.id}` : `b${who.business.id}`;
    const planned = this.planned.get(key) ?? [];
    this.planned.set(key, planned);
    const numberOf = ({ wantedPapers, papers }: PlannedRecipient) =>
      wantedPapers.letterNumber || papers.letterNumber;
    const isOf = (one: PlannedRecipient) =>
      !this.program.isPast ||
      letterNumber === '' ||
      ['', letterNumber.toLowerCase()].includes(numberOf(one).toLowerCase());
    const exact = planned.find((one) => numberOf(one) === letterNumber);
    const known = exact ?? planned.find(isOf);
    if (known && numberOf(known) === '') known.wantedPapers.letterNumber = letterNumber;
    if (known) return known;
    const rows = (this.present.get(key) ?? []).filter(({ id }) => planned.every((one) => one.id !== id));
    const present =
      rows.find(({ papers }) => papers.letterNumber.toLowerCase() === letterNumber.toLowerCase()) ??
      rows.find(({ papers }) => !this.program.isPast || letterNumber === '' || papers.letterNumber === '');
    const made: PlannedRecipient = {
      ...(present ?? {
        id: null,
        isDelivered: false,
        allotted: new Map(),
        given: new Map(),
        papers: noPapers,
      }),
      who,
      wanted: new Map(),
      wantedPapers: { letterNumber, date: null },
    };
    planned.push(made);
    this.recipients.push(made);
    return made;
  }

  private putItem(id: number | null, data: ItemData): PlannedItem {
    const item: PlannedItem = { id, data, isTouched: false };
    this.items.push(item);
    this.itemsByKey.set(keyOf(data), item);
    return item;
  }
}

/** Two parts as one: what may be changed is the one that is not handed over, the later where neither is. */
function together(first: Present, second: Present): Present {
  const sum = (of: 'allotted' | 'given') => {
    const all = new Map(first[of]);
    for (const [item, quantity] of second[of]) all.set(item, (all.get(item) ?? 0) + quantity);
    return all;
  };
  const open = second.isDelivered ? first : second;
  // What stands in an earlier open part is not moved: it counts like what is given.
  const kept = sum('given');
  if (!first.isDelivered && !second.isDelivered)
    for (const [item, quantity] of first.allotted) kept.set(item, (kept.get(item) ?? 0) + quantity);
  return {
    id: open.id,
    isDelivered: first.isDelivered && second.isDelivered,
    allotted: sum('allotted'),
    given: kept,
    papers: noPapers,
  };
}

const keyOf = (item: ItemData): string =>
  [item.name, item.brand, item.specification, item.unit, item.unitPrice, item.fundSource]
    .join('\u001f')
    .toLowerCase();
