import type { AidRepository, ItemData } from '../aid/aid-repository.ts';
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

/** A recipient of the programme with what the register and the file say it gets. */
export interface PlannedRecipient {
  who: { business: RegisterEntry } | { group: GroupEntry };
  /** Null for one to add. */
  id: number | null;
  isDelivered: boolean;
  /** What stands in the database. */
  allotted: Map<PlannedItem, number>;
  /** What the file says, with the first row that says it. */
  wanted: Map<PlannedItem, { quantity: number; row: number }>;
}

/** Programme, items and recipients as they are and as the import will leave them. */
export class AidPlan {
  readonly program: ChosenProgram;
  readonly items: PlannedItem[] = [];
  readonly recipients: PlannedRecipient[] = [];
  private readonly itemsByKey = new Map<string, PlannedItem>();
  private readonly byBusiness = new Map<number, PlannedRecipient>();
  private readonly byGroup = new Map<number, PlannedRecipient>();
  private readonly present = new Map<string, { id: number; allotted: Map<PlannedItem, number> }>();
  private readonly delivered: ReadonlySet<number>;

  constructor(program: ChosenProgram, aid: AidRepository, delivered: ReadonlySet<number>) {
    this.program = program;
    this.delivered = delivered;
    if (program.id === null) return;
    const byId = new Map<number, PlannedItem>();
    for (const { id, ...data } of aid.items(program.id)) byId.set(id, this.putItem(id, data));
    for (const { id, businessId, groupId } of aid.recipients(program.id)) {
      const allotted = new Map<PlannedItem, number>();
      for (const { itemId, quantity } of aid.allocations(id)) {
        const item = byId.get(itemId);
        if (item) allotted.set(item, quantity);
      }
      this.present.set(businessId === null ? `g${groupId}` : `b${businessId}`, { id, allotted });
    }
  }

  /** The item of a line, found by all that tells items apart, or made. */
  item(line: AidLine, fundSource: ItemData['fundSource']): PlannedItem {
    const data: ItemData = {
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

  /** The recipient of a business or group, found or made. */
  recipient(who: PlannedRecipient['who']): PlannedRecipient {
    const [list, id, key] =
      'group' in who
        ? ([this.byGroup, who.group.id, `g${who.group.id}`] as const)
        : ([this.byBusiness, who.business.id, `b${who.business.id}`] as const);
    const known = list.get(id);
    if (known) return known;
    const present = this.present.get(key);
    const made: PlannedRecipient = {
      who,
      id: present?.id ?? null,
      isDelivered: present !== undefined && this.delivered.has(present.id),
      allotted: present?.allotted ?? new Map(),
      wanted: new Map(),
    };
    list.set(id, made);
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

const keyOf = (item: ItemData): string =>
  [item.name, item.brand, item.specification, item.unit, item.unitPrice, item.fundSource]
    .join('\u001f')
    .toLowerCase();
