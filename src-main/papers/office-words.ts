import type { FundSource } from '../contract/common.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { formatNumber } from '../rules/money.ts';
import { spellNumber } from '../rules/terbilang.ts';

/** Left open for the pen. */
export const dots = '………………';

/** 3 as '3 (tiga)'. */
export const figureAndWords = (n: number): string => `${formatNumber(n)} (${spellNumber(n)})`;

/** 'a', 'a dan b', 'a, b, dan c'. */
export function enumerate(parts: readonly string[]): string {
  if (parts.length <= 2) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`;
}

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const joining = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'serta', 'atau', 'dengan', 'pada']);
const acronyms = new Set(['IKM', 'UKM', 'UMKM', 'UPTD', 'ESDM', 'DKI', 'DIY', 'PTSP']);

/** A name set in capitals for the kop, as it stands in running text: 'Dinas Perindustrian dan Perdagangan'. */
export function runningText(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word, index) => {
      if (acronyms.has(word.replace(/\W/g, ''))) return word;
      const lower = word.toLowerCase();
      return index > 0 && joining.has(lower)
        ? lower
        : lower.replace(/(^|[^\p{L}])\p{L}/gu, (s) => s.toUpperCase());
    })
    .join(' ');
}

/** Where the office is: what letters add to the names of fund sources and offices. */
export interface OfficeRegion {
  /** 'Kabupaten Purbalingga' or 'Kota Tegal'. */
  regencyName: string;
  /** 'Jawa Tengah'. */
  provinceName: string;
}

/** A fund source in running text: 'APBD Kabupaten Purbalingga'. */
export function fundSourceWords(source: FundSource, { regencyName, provinceName }: OfficeRegion): string {
  if (source === 'APBD Kabupaten' && regencyName) return `APBD ${regencyName}`;
  if (source === 'APBD Provinsi' && provinceName) return `${source} ${provinceName}`;
  return source === 'Lainnya' ? 'sumber dana lain' : source;
}

/** The office with its regency in running text: 'Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga'. */
export function officeWords({
  letterhead,
  regencyName,
}: {
  letterhead: { office: string };
  regencyName: string;
}): string {
  const office = runningText(letterhead.office);
  return office.toLowerCase().includes(regencyName.toLowerCase()) ? office : `${office} ${regencyName}`;
}

/** Where a letter is written: 'Purbalingga' of 'Kabupaten Purbalingga'. */
export const townName = (regencyName: string): string => regencyName.replace(/^(kabupaten|kota)\s+/i, '');

/** Who acts for the head of the region acts for the government, everyone else for the office. */
export const actsFor = (
  { position, onBehalfOf }: Pick<OfficialRow, 'position' | 'onBehalfOf'>,
  settings: { letterhead: { office: string; government: string }; regencyName: string },
): string =>
  /\b(bupati|wali ?kota|gubernur)\b/i.test(`${position} ${onBehalfOf}`)
    ? runningText(settings.letterhead.government)
    : officeWords(settings);

/** A programme with its fiscal year, which many names hold already: 'Bantuan Peralatan 2020'. */
export const nameAndYear = (name: string, year: number): string =>
  new RegExp(`\\b${year}\\b`).test(name) ? name : `${name} ${year}`;
