import { fundSources } from '../contract/common.ts';
import { inFigures, type NumberVoice } from '../rules/number-voice.ts';
import { villageKind } from '../rules/region-codes.ts';
import { fundSourceInFull, joinWithAnd, type Places } from './places.ts';
import { countShares, type Recipient } from './recipients.ts';

/**
 * The sentence that the office gives to the press: "Sebanyak 148 pelaku IKM di 15 desa, 13 kecamatan menerima
 * 548 unit (60 jenis) peralatan senilai Rp ... bersumber dari ...". It counts those who get something; further short
 * sentences tell what it leaves out: recipients whose place is unknown, and those without goods yet. `voice` says the
 * numbers; `countSources` says first how many fund sources there are.
 */
export function pressSentence(
  recipients: readonly Recipient[],
  places: Places,
  voice: NumberVoice = inFigures,
  countSources = false,
): string {
  const { count: say, money } = voice;
  if (recipients.length === 0) return 'Belum ada penerima bantuan peralatan.';
  const served = recipients.filter((recipient) => recipient.items.length > 0);
  const waiting = recipients.length - served.length;
  if (served.length === 0) {
    return `Sebanyak ${whoAndWhere(recipients, say)} tercatat sebagai penerima; barangnya belum dialokasikan.`;
  }
  const counts = countShares(served.map((recipient) => ({ recipient, items: recipient.items })));
  const goods = `${say(counts.units)} unit (${say(counts.kinds)} jenis) peralatan`;
  // A programme whose prices are not entered yet has no value to tell.
  const value = counts.value > 0 ? ` senilai ${money(counts.value)}` : '';
  const sources = fundSources
    .filter((source) => served.some(({ items }) => items.some((item) => item.fundSource === source)))
    .map((source) => fundSourceInFull(source, places));
  const counted = countSources && sources.length > 1 ? `${say(sources.length)} sumber dana, yaitu ` : '';
  const sentences = [
    `Sebanyak ${whoAndWhere(served, say)} menerima ${goods}${value} bersumber dari ${counted}${joinWithAnd(sources)}.`,
  ];
  const placeless = served.filter(({ first }) => first.villageCode === null).length;
  if (placeless > 0 && placeless < served.length) {
    sentences.push(`Sebanyak ${say(placeless)} penerima belum tercatat desanya.`);
  }
  if (waiting > 0) {
    sentences.push(`Sebanyak ${say(waiting)} penerima lain belum mendapat alokasi barang.`);
  }
  return sentences.join(' ');
}

/** "148 pelaku IKM di 15 desa, 13 kecamatan", without what is not known. */
function whoAndWhere(recipients: readonly Recipient[], say: NumberVoice['count']): string {
  const onlyGroups = recipients.every((recipient) => recipient.kind === 'group');
  const who = `${say(recipients.length)} ${onlyGroups ? 'kelompok' : 'pelaku'} IKM`;
  const villages = distinct(recipients.map(({ first }) => first.villageCode));
  const districts = distinct(recipients.map(({ first }) => first.districtCode));
  const where = [
    villages.length > 0 ? `${say(villages.length)} ${villageWord(villages)}` : '',
    districts.length > 0 ? `${say(districts.length)} kecamatan` : '',
  ].filter(Boolean);
  return where.length > 0 ? `${who} di ${where.join(', ')}` : who;
}

/** "desa", "kelurahan", or "desa/kelurahan" where both occur. */
function villageWord(codes: readonly string[]): string {
  const kinds = distinct(codes.map((code) => villageKind(code) ?? 'desa'));
  return kinds.length > 1 ? 'desa/kelurahan' : (kinds[0] ?? 'desa');
}

const distinct = <T extends string>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
];
