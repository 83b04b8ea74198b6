import type { Delivery, DeliveryLetter } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { Settings } from '../contract/settings.ts';

/** The settings as letters read them. */
export type LetterSettings = Settings & { regencyName: string; provinceName: string };

/** A handover letter: what is given, by whom. */
export interface HandoverLetter {
  delivery: Delivery;
  letter: DeliveryLetter;
  /** PIHAK KESATU. */
  official: OfficialRow;
  /** Who signs under "Mengetahui", or null. */
  acknowledgedBy: OfficialRow | null;
}
