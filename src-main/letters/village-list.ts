import type { Delivery } from '../aid/delivery.ts';
import type { PaperSize } from '../desktop.ts';
import { type GroupedList, groupedList } from '../papers/grouped-list.ts';
import type { Markup } from '../papers/html.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';

/** A work list for the way from village to village. */
export interface VillageList extends Omit<GroupedList, 'rows'> {
  /** In order of district, village and name, with the cells after the number. */
  rows: readonly { delivery: Delivery; cells: Markup }[];
}

/** Sets such a list across the paper, with the villages as headings. */
export const villageList = (list: VillageList, settings: PaperSettings, size: PaperSize): PaperPart =>
  groupedList(
    {
      ...list,
      rows: list.rows.map(({ delivery, cells }) => ({
        heading: placeOf(delivery, settings.regencyName),
        cells,
      })),
    },
    settings,
    size,
  );

/** 'Bojong, Kecamatan Mrebet'; a village of another regency is named with it. */
function placeOf({ villageName, districtName, regencyName }: Delivery, home: string): string {
  if (villageName === null) return 'Desa/kelurahan belum diketahui';
  const abroad = regencyName === null || regencyName === home ? '' : `, ${regencyName}`;
  return `${villageName}, Kecamatan ${districtName ?? '-'}${abroad}`;
}
