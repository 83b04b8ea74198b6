import type { Delivery } from '../../aid/delivery.ts';
import type { OfficialRow } from '../../contract/officials.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Places } from '../places.ts';

/** All that the recap workbook tells; the same report always gives the same bytes. */
export interface RecapReport {
  deliveries: readonly Delivery[];
  /** Which aid it is about, in words. */
  scopeLine: string;
  /** More than one programme: the beneficiary list then names it. */
  severalPrograms: boolean;
  letterhead: Settings['letterhead'];
  paper: Settings['paper'];
  places: Places;
  /** Who signs; without one, dotted lines stand in the place. */
  official: OfficialRow | undefined;
  /** The day that the workbook is made, `YYYY-MM-DD`. */
  today: string;
}
