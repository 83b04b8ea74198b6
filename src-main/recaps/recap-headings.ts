import type { Delivery, DeliveryItem } from '../aid/delivery.ts';
import { fundSources, scales } from '../contract/common.ts';
import { cleanText } from '../rules/names.ts';
import { kindKey } from './recipients.ts';

/** What names a line of a recap. */
export interface Heading {
  /** Identity of the line. */
  key: string;
  label: string;
  detail: string;
  /** What the lines are sorted by, most important first. */
  order: (string | number)[];
}

const sectorGroups = ['unggulan', 'potensial', 'lainnya'] as const;

/** The line of a recipient by its place, sector or scale; null when it has none. */
export function headingOfRecipient(
  delivery: Delivery,
  by: 'district' | 'village' | 'sector' | 'scale',
): Heading | null {
  switch (by) {
    case 'district':
      return districtHeading(delivery);
    case 'village':
      return villageHeading(delivery);
    case 'sector':
      return sectorHeading(delivery);
    case 'scale':
      return delivery.scale === null ? null : scaleHeading(delivery.scale);
  }
}

/** The line of an item by its fund source or by its kind. */
export function headingOfItem(item: DeliveryItem, by: 'fundSource' | 'item'): Heading {
  if (by === 'fundSource') {
    const { fundSource } = item;
    return { key: fundSource, label: fundSource, detail: '', order: [fundSources.indexOf(fundSource)] };
  }
  const [name, brand, specification] = [item.name, item.brand, item.specification].map(cleanText);
  return {
    key: kindKey(item),
    label: name ?? '',
    detail: [brand, specification].filter(Boolean).join(', '),
    order: [name ?? '', brand ?? '', specification ?? '', kindKey(item)],
  };
}

// Places stand in the order of Kemendagri's codes, as in the tables that offices are used to.
function districtHeading({ districtCode, districtName, regencyName }: Delivery): Heading | null {
  if (districtCode === null) return null;
  const label = districtName ?? districtCode;
  return { key: districtCode, label, detail: regencyName ?? '', order: [districtCode] };
}

function villageHeading({ villageCode, villageName, districtName }: Delivery): Heading | null {
  if (villageCode === null) return null;
  const label = villageName ?? villageCode;
  return { key: villageCode, label, detail: districtName ?? '', order: [villageCode] };
}

function sectorHeading({ sectorName, sectorGroup }: Delivery): Heading | null {
  const label = cleanText(sectorName);
  if (label === '') return null;
  const group = sectorGroup ?? 'lainnya';
  const order = [sectorGroups.indexOf(group), label];
  return { key: label.toLowerCase(), label, detail: capitalise(group), order };
}

const scaleHeading = (scale: NonNullable<Delivery['scale']>): Heading => ({
  key: scale,
  label: capitalise(scale),
  detail: '',
  order: [scales.indexOf(scale)],
});

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
