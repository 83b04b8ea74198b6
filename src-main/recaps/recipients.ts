import type { Delivery, DeliveryItem } from '../aid/delivery.ts';
import { cleanText } from '../rules/names.ts';

/**
 * A business or a group that receives aid. In a scope of several programmes it may have several deliveries and is
 * still one recipient (domain.md: recipients = distinct businesses + groups).
 */
export interface Recipient {
  key: string;
  kind: 'business' | 'group';
  /**
   * The first delivery: place, sector and scale are read from it alone, so that a recipient stands in exactly one
   * district, village, sector and scale.
   */
  first: Delivery;
  /** What it gets over all its deliveries; lines of quantity 0 are left out. */
  items: DeliveryItem[];
}

/** Counts that every line of a recap shows. */
export interface Counts {
  recipients: number;
  businesses: number;
  groups: number;
  /** Distinct kinds of goods, see `kindKey`. */
  kinds: number;
  units: number;
  /** Whole rupiah. */
  value: number;
}

/** What a recipient has in one line of a recap: all of its items, or those of one fund source or kind. */
export interface Share {
  recipient: Recipient;
  items: DeliveryItem[];
}

/** Identity of who receives: the same business or group over all programmes. */
export function recipientKey(delivery: Delivery): string {
  if (delivery.groupId !== null) return `group:${delivery.groupId}`;
  if (delivery.businessId !== null) return `business:${delivery.businessId}`;
  return `recipient:${delivery.recipientId}`;
}

/** Items that are really given: a quantity of 0 is none. */
export const givenItems = (delivery: Delivery): DeliveryItem[] =>
  delivery.items.filter((item) => item.quantity > 0);

/** Deliveries brought together by recipient, in the order of their first delivery. */
export function collectRecipients(deliveries: readonly Delivery[]): Recipient[] {
  const recipients = new Map<string, Recipient>();
  for (const delivery of deliveries) {
    const key = recipientKey(delivery);
    const known = recipients.get(key);
    if (known) known.items.push(...givenItems(delivery));
    else {
      const kind = delivery.groupId === null ? 'business' : 'group';
      recipients.set(key, { key, kind, first: delivery, items: givenItems(delivery) });
    }
  }
  return [...recipients.values()];
}

/** What makes two items one kind: name, brand and specification, whatever the case and the blanks. */
export const kindKey = (item: DeliveryItem): string =>
  JSON.stringify([item.name, item.brand, item.specification].map((text) => cleanText(text).toLowerCase()));

/** Counts of some shares; a recipient with several shares among them is counted once. */
export function countShares(shares: readonly Share[]): Counts {
  const recipients = new Map(shares.map(({ recipient }) => [recipient.key, recipient.kind]));
  const items = shares.flatMap((share) => share.items);
  const groups = [...recipients.values()].filter((kind) => kind === 'group').length;
  return {
    recipients: recipients.size,
    businesses: recipients.size - groups,
    groups,
    kinds: new Set(items.map(kindKey)).size,
    units: items.reduce((sum, item) => sum + item.quantity, 0),
    value: items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0),
  };
}
