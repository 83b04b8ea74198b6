import type { Delivery } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { formatLongDate, weekdayName } from '../rules/dates.ts';

/** What the lists of a programme are made of. */
export interface ListData {
  programName: string;
  fiscalYear: number;
  /** In order of district, village and name. */
  deliveries: readonly Delivery[];
  /** Who signs, or null for a list without signature. */
  official: OfficialRow | null;
  /** The day of the handover, or null: then it is left open for the pen. */
  date: string | null;
  place: string;
}

/** 'Kamis, 10 September 2020', or dots to be filled in by hand. */
export const dayAndDate = (date: string | null): string =>
  date === null ? '……………………………' : `${weekdayName(date)}, ${formatLongDate(date)}`;
