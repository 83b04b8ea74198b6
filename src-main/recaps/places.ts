import type { FundSource } from '../contract/common.ts';
import { cleanText } from '../rules/names.ts';

/** Names of the office's own regency and province, as the region tables or the settings have them. */
export interface Places {
  /** "Kabupaten Purbalingga", "KABUPATEN PURBALINGGA" or "Purbalingga"; a town as "Kota Tegal". */
  regencyName: string;
  /** "Jawa Tengah" or "Provinsi Jawa Tengah". */
  provinceName: string;
}

/** A fund source with the government behind it, as papers call it: "APBD Kabupaten Purbalingga". */
export function fundSourceInFull(source: FundSource, places: Places): string {
  switch (source) {
    case 'APBD Kabupaten':
      return `APBD ${withKind(places.regencyName, 'Kabupaten', /^(kabupaten|kota)\s/i)}`;
    case 'APBD Provinsi':
      return `APBD ${withKind(places.provinceName, 'Provinsi', /^provinsi\s/i)}`;
    case 'Lainnya':
      return 'sumber dana lainnya';
    default:
      return source;
  }
}

/** The regency's name without its kind, for the place in front of a date: "Purbalingga". */
export const seatOf = (places: Places): string =>
  properCase(places.regencyName).replace(/^(kabupaten|kota)\s+/i, '');

/** "a", "a dan b", "a, b, dan c". */
export function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`;
}

function withKind(name: string, kind: string, alreadyNamed: RegExp): string {
  const proper = properCase(name);
  return alreadyNamed.test(proper) ? proper : `${kind} ${proper}`.trimEnd();
}

/** A name all in capitals in title case; any other as it is. */
function properCase(name: string): string {
  const clean = cleanText(name);
  if (clean !== clean.toUpperCase()) return clean;
  return clean.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
