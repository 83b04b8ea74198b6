import { joinWithAnd } from '../recaps/places.ts';
import { growthOf } from '../rules/growth.ts';
import type { NumberVoice } from '../rules/number-voice.ts';
import type { ScaleCounts, YearlyGrowth } from './sentence-repository.ts';

/** Where and of what the businesses are: 'di Kabupaten Purbalingga', 'knalpot di Kecamatan Bukateja'. */
export interface ScopeWords {
  where: string;
  /** Name of the sector; '' = all. */
  sector: string;
}

const industries = ({ sector }: ScopeWords): string =>
  sector === '' ? 'industri kecil dan menengah' : `pelaku usaha ${sector.toLowerCase()}`;

/** By scale, with 'belum terklasifikasi', so that the parts make the whole. */
export function registerSentence(counts: ScaleCounts, words: ScopeWords, { count }: NumberVoice): string {
  if (counts.businesses === 0) return `Belum tercatat ${industries(words)} ${words.where}.`;
  const parts = [
    [counts.kecil, 'industri kecil'],
    [counts.menengah, 'industri menengah'],
    [counts.besar, 'industri besar'],
    [counts.unclassified, 'yang belum terklasifikasi'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${count(n)} ${what}`);
  return `Tercatat ${count(counts.businesses)} ${industries(words)} ${words.where}, terdiri atas ${joinWithAnd(said)}.`;
}

/** The leading sectors, three at most by name. */
export function sectorSentence(
  sectors: readonly { name: string; businesses: number }[],
  { where }: ScopeWords,
  { count }: NumberVoice,
): string {
  if (sectors.length === 0) return `Belum tercatat pelaku usaha komoditas unggulan ${where}.`;
  const all = sectors.reduce((sum, { businesses }) => sum + businesses, 0);
  const first = sectors
    .slice(0, 3)
    .map(({ name, businesses }) => `${name.toLowerCase()} dengan ${count(businesses)} pelaku usaha`);
  const among = sectors.length > 3 ? 'antara lain' : 'yaitu';
  return `Komoditas unggulan ${where} digerakkan oleh ${count(all)} pelaku usaha, ${among} ${joinWithAnd(first)}.`;
}

/** Of the businesses whose figures are known in both years, so that new ones do not look like growth. */
export function growthSentence(
  growths: readonly YearlyGrowth[],
  year: number,
  { where }: ScopeWords,
  voice: NumberVoice,
): string {
  if (growths.length === 0)
    return `Perkembangan usaha ${where} dari tahun ${year - 1} ke tahun ${year} belum dapat dihitung karena data tahunannya belum ada.`;
  const said = growths.map(({ measure, businesses, before, after }) => {
    const of = measure === 'turnover' ? 'omzet' : 'jumlah tenaga kerja';
    const amount = (n: number) => (measure === 'turnover' ? voice.money(n) : `${voice.count(n)} orang`);
    const { difference = 0, percent } = growthOf(before, after) ?? {};
    const way = difference > 0 ? 'naik' : 'turun';
    const share = percent == null ? '' : ` ${voice.percent(Math.abs(percent))}`;
    const change = difference === 0 ? `tetap ${amount(after)}` : `${way}${share} menjadi ${amount(after)}`;
    return `${of} ${voice.count(businesses)} pelaku usaha ${change}`;
  });
  return `Dibanding tahun ${year - 1}, pada tahun ${year} ${joinWithAnd(said)} ${where}.`;
}
