import type { Delivery, DeliveryLetter } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';

/** What papers say of the handover. Number and date are null, and left open for the pen, as long as there is no letter. */
export type HandoverFacts = Pick<
  DeliveryLetter,
  'place' | 'receivedBy' | 'proxyName' | 'proxyNik' | 'proxyLetter'
> & { number: string | null; deliveryDate: string | null };

/** A letter about what one recipient gets. */
export interface RecipientLetter {
  delivery: Delivery;
  letter: HandoverFacts;
  /** PIHAK KESATU. */
  official: OfficialRow;
  /** Who signs under "Mengetahui", or null. */
  acknowledgedBy: OfficialRow | null;
  /** The programme's own lines; empty = those of the settings. */
  legalBasis: string[];
}
