import { isWithinYears } from './aid-window.ts';
import { differ, isMistyped, likenessTo, spelledAlike } from './likeness.ts';
import { normalizeName } from './normalize-name.ts';
import { similarity } from './similarity.ts';

// Double aid (domain.md): the same kind of item for the same people again within some years.

/** One who gets or got aid: the owner of a business, the chair of a group, or one of its members. */
export interface AidPerson {
  /** Null for a chair who is known by name only. */
  businessId: number | null;
  /** As it is shown. */
  name: string;
  /** The name, normalised. */
  nameKey: string;
  nik: string | null;
  nib: string | null;
  phones: readonly string[];
  villageCode: string | null;
}

/** A business (whose owner is the only one of `people`), or a group with its chair first and then its members. */
export interface AidReceiver {
  groupId: number | null;
  /** Name of the group; '' for a business. */
  groupName: string;
  people: readonly AidPerson[];
}

/** When something is or was given: the day, or only the fiscal year where no day is known. */
export interface AidTime {
  date: string | null;
  fiscalYear: number;
}

/**
 * Two moments lie within the years of the rule: by their days where both are known, else by their fiscal years. The
 * order does not matter.
 */
export function isWithinAidWindow(a: AidTime, b: AidTime, years: number): boolean {
  return a.date !== null && b.date !== null
    ? isWithinYears(a.date, b.date, years)
    : Math.abs(a.fiscalYear - b.fiscalYear) <= years;
}

/** Two words from here on are one word spelt otherwise (Gergaji, Gergajji); below it, two words. */
const sameWord = 0.6;

/**
 * Makes a test for names of items that mean the same kind of thing as this one, all by `kindKey`: alike as a whole, and
 * no word of the shorter one without its counterpart, so that "Kompor Gas" is "KOMPOR GAS 2 TUNGKU" but "Cetakan Gula
 * Kristal" is no "Ayakan Gula Kristal".
 */
export function sameKindAs(key: string): (other: string) => boolean {
  const words = key.split(' ');
  const likeness = likenessTo(key, spelledAlike);
  return (other) => {
    if (key === '' || other === '') return false;
    if (key === other) return true;
    if (likeness(other) === 0) return false;
    const others = other.split(' ');
    return words.length <= others.length
      ? areWithin(words, others) && (words.length < others.length || areWithin(others, words))
      : areWithin(others, words);
  };
}

/** The name of an item as `sameKindAs` compares it. */
export const kindKey = (itemName: string): string => normalizeName(itemName);

const areWithin = (words: string[], others: string[]): boolean =>
  words.every((word) => others.some((other) => word === other || similarity(word, other) >= sameWord));

const sameBusiness = 'pelaku usaha yang sama';

/**
 * Why two people count as one for this rule, in words; empty = they do not. The same name in one village counts even
 * beside another NIK, because the officer has to look; a name that is only alike does not, since two numbers that
 * differ in more than a slip of the finger are two people.
 */
export function samePersonReasons(
  a: AidPerson,
  b: AidPerson,
  likeness: (nameKey: string) => number = likenessTo(a.nameKey, spelledAlike),
): string[] {
  if (a.businessId !== null && a.businessId === b.businessId)
    return a.nik === null ? [sameBusiness] : [sameBusiness, 'NIK sama'];
  const reasons: string[] = [];
  if (a.nik !== null && a.nik === b.nik) reasons.push('NIK sama');
  if (a.nib !== null && a.nib === b.nib) reasons.push('NIB sama');
  if (a.phones.some((phone) => b.phones.includes(phone))) reasons.push('nomor telepon sama');
  if (a.villageCode === null || a.villageCode !== b.villageCode || a.nameKey === '' || b.nameKey === '')
    return reasons;
  const twoNiks = differ(a.nik, b.nik) && !isMistyped(a.nik, b.nik);
  if (a.nameKey === b.nameKey)
    reasons.push(twoNiks ? 'nama dan desa sama, NIK berbeda' : 'nama dan desa sama');
  else if (!twoNiks && likeness(b.nameKey) > 0) reasons.push('nama mirip di desa yang sama');
  return reasons;
}

/** Names of people that a reason names at most. */
const namedAtMost = 3;
const listed = (names: string[]): string => {
  const unique = [...new Set(names)];
  const more = unique.length - namedAtMost;
  return more > 0 ? `${unique.slice(0, namedAtMost).join(', ')}, dan ${more} lainnya` : unique.join(', ');
};

/** Two people, one of each of two receivers, who count as one. */
export interface SharedPerson {
  now: AidPerson;
  before: AidPerson;
  reasons: string[];
}

/** Puts into words why two receivers count as one, from the people they share (at least one). */
export function sameReceiverWords(now: AidReceiver, before: AidReceiver, shared: SharedPerson[]): string[] {
  const how = [...new Set(shared.flatMap(({ reasons }) => reasons))];
  if (now.groupId === null && before.groupId === null) return how;
  if (now.groupId !== null && now.groupId === before.groupId) return ['kelompok yang sama'];
  const further = how.filter((reason) => reason !== sameBusiness);
  if (now.groupId === null) return [`anggota kelompok ${before.groupName}`, ...further];
  const names = listed(shared.map(({ before: person }) => person.name));
  return before.groupId === null
    ? [`anggotanya sudah menerima: ${names}`, ...further]
    : [`anggota yang sama dengan kelompok ${before.groupName}: ${names}`, ...further];
}
