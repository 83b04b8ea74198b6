import { differ, isMistyped, sameBusiness, sameOwner, spelledAlike } from '../rules/likeness.ts';
import { normalizeName, trigramSimilarity, trigrams } from '../rules/names.ts';

/** What two records are compared by. */
export interface Likable {
  id: number;
  /** The owner's name, normalised. */
  nameKey: string;
  businessName: string;
  nik: string | null;
  nib: string | null;
  /** National digits, parted by blanks, as the database holds them. */
  phones: string;
  villageCode: string | null;
  birthDate: string | null;
}

/** What speaks for two records being one, and what against it; a number is a bit, so that many pairs stay small. */
export const reasonWords = {
  1: 'NIK sama',
  2: 'NIK hampir sama',
  4: 'NIB sama',
  8: 'nomor telepon sama',
  16: 'nama dan desa sama',
  32: 'nama mirip di desa yang sama',
  64: 'nama dan usaha sama, desa belum diketahui',
  128: 'NIK berbeda',
  256: 'nama pemilik berbeda',
  512: 'nama usaha berbeda',
  1024: 'tanggal lahir berbeda',
} as const;

const bit = {
  nikSame: 1,
  nikAlmost: 2,
  nibSame: 4,
  phoneSame: 8,
  nameSame: 16,
  nameLike: 32,
  nameSamePlaceOpen: 64,
  nikDiffers: 128,
  ownerDiffers: 256,
  businessDiffers: 512,
  birthDiffers: 1024,
} as const;

/** The reasons in words, what speaks for it first. */
export const wordsOf = (reasons: number): string[] =>
  Object.entries(reasonWords).flatMap(([value, words]) => ((reasons & Number(value)) !== 0 ? [words] : []));

export interface Judgement {
  /** How likely they are one, 1 to 100. */
  score: number;
  /** Bits of `reasonWords`. */
  reasons: number;
}

/** At most this is the score of one owner with two businesses: allowed, listed low and not pushed. */
export const twoBusinessesScore = 30;

/**
 * Judges whether two records are one business, by the rules of the import (imports/find-match.ts): the same NIK, NIB or
 * phone, or a name that is the same or spelt alike in one village. Two NIKs that differ in more than two digits are two
 * people, whatever else agrees, unless they share a NIB. Null = nothing speaks for it. The order does not matter.
 */
export function judgePair(a: Likable, b: Likable): Judgement | null {
  const nikSame = a.nik !== null && a.nik === b.nik;
  const nibSame = a.nib !== null && a.nib === b.nib;
  const nikAlmost = isMistyped(a.nik, b.nik);
  const nikDiffers = differ(a.nik, b.nik);
  if (nikDiffers && !nikAlmost && !nibSame) return null;

  const owner = ownerLikeness(a, b);
  const inOneVillage = a.villageCode !== null && a.villageCode === b.villageCode;
  const placeOpen = a.villageCode === null || b.villageCode === null;
  const phoneSame = sharesPhone(a.phones, b.phones);
  const birthDiffers = differ(a.birthDate, b.birthDate);
  const nameSame = a.nameKey !== '' && a.nameKey === b.nameKey;
  const business = businessLikeness(a, b);
  const businessDiffers = business !== null && business < sameBusiness;
  const nameLike =
    !nameSame &&
    inOneVillage &&
    owner >= spelledAlike &&
    !birthDiffers &&
    !businessDiffers &&
    a.nameKey !== '';
  const nameSamePlaceOpen = nameSame && placeOpen && !inOneVillage && business === 1;
  const named = (nameSame && inOneVillage) || nameLike;
  if (!nikSame && !nibSame && !phoneSame && !named && !nameSamePlaceOpen) return null;

  const ownerDiffers = owner < sameOwner;
  const mark = (holds: boolean, reason: number): number => (holds ? reason : 0);
  const reasons =
    mark(nikSame, bit.nikSame) +
    mark(nikAlmost, bit.nikAlmost) +
    mark(nibSame, bit.nibSame) +
    mark(phoneSame, bit.phoneSame) +
    mark(nameSame && inOneVillage, bit.nameSame) +
    mark(nameLike, bit.nameLike) +
    mark(nameSamePlaceOpen, bit.nameSamePlaceOpen) +
    mark(nikDiffers && !nikAlmost, bit.nikDiffers) +
    mark(ownerDiffers, bit.ownerDiffers) +
    mark(businessDiffers, bit.businessDiffers) +
    mark(birthDiffers && !nikSame, bit.birthDiffers);

  if (nikSame && !nibSame && businessDiffers && !ownerDiffers) return { score: twoBusinessesScore, reasons };
  if (nikSame) return { score: ownerDiffers ? 60 : businessDiffers ? 85 : nameSame ? 100 : 95, reasons };
  if (nibSame) return { score: nikDiffers && !nikAlmost ? 70 : 92, reasons };
  let score = 0;
  if (named) score = nameSame ? 75 : 55 + Math.round(((owner - spelledAlike) / (1 - spelledAlike)) * 15);
  if (nameSamePlaceOpen) score = 60;
  if (phoneSame) score = score > 0 ? score + 15 : owner >= spelledAlike ? 70 : ownerDiffers ? 40 : 50;
  if (nikAlmost) score += 15;
  if (named && !nameLike && businessDiffers) score -= 25;
  if (birthDiffers) score -= 20;
  return { score: Math.min(99, Math.max(twoBusinessesScore + 1, score)), reasons };
}

/** Two blank-parted lists of numbers have one in common. */
function sharesPhone(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (a.length < 14 && b.length < 14) return false;
  const known = new Set(a.split(' '));
  return b.split(' ').some((phone) => known.has(phone));
}

/** Likeness of the owners' names, 0..1. */
export const ownerLikeness = (a: Likable, b: Likable): number =>
  a.nameKey === b.nameKey ? 1 : trigramSimilarity(trigrams(a.nameKey), trigrams(b.nameKey));

/** Likeness of the business names, 0..1; null when one of them is not known. */
function businessLikeness(a: Likable, b: Likable): number | null {
  if (a.businessName === '' || b.businessName === '') return null;
  if (a.businessName === b.businessName) return 1;
  const [first, second] = [normalizeName(a.businessName), normalizeName(b.businessName)];
  return first === second ? 1 : trigramSimilarity(trigrams(first), trigrams(second));
}
