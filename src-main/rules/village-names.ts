import { editDistance } from './edit-distance.ts';
import { normalizeRegionName } from './region-name.ts';
import { trigramSimilarity, trigrams } from './similarity.ts';
import { cleanText } from './text.ts';

export { normalizeRegionName } from './region-name.ts';

export interface NamedRegion {
  code: string;
  name: string;
}

/**
 * What became of a region's name. `corrected`: one region is meant with a small typing error (say what was taken for
 * what). `ambiguous`: several fit equally well; ask. `unknown`: none fits; `suggestions` are the likest, best first.
 */
export type RegionMatch<T extends NamedRegion> =
  | { kind: 'exact'; region: T }
  | { kind: 'corrected'; region: T; from: string }
  | { kind: 'ambiguous'; regions: T[] }
  | { kind: 'unknown'; suggestions: T[] };

/**
 * Typing errors that are forgiven in a name of so many letters. In all of 33.03 only Selanegara and Sidanegara of one
 * district are as near to each other as that, and the nearer one, or none, is taken.
 */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/**
 * Prepares a list of regions once for many look-ups, as an import needs. `elsewhere`: names outside of the list that
 * could be meant as well (all villages of the regency, when the list is one district): a name that is equal or nearer
 * to one of them is never corrected into the list.
 */
export function makeRegionFinder<T extends NamedRegion>(
  candidates: readonly T[],
  elsewhere: Iterable<string> = [],
): (raw: string | null | undefined) => RegionMatch<T> {
  const list = candidates.map((region) => ({ region, name: normalizeRegionName(region.name) }));
  const own = new Set(list.map((entry) => entry.name));
  const others = new Set([...elsewhere].map(normalizeRegionName).filter((name) => !own.has(name)));
  return (raw) => {
    const wanted = normalizeRegionName(raw);
    if (wanted === '') return { kind: 'unknown', suggestions: [] };
    const exact = list.filter((entry) => entry.name === wanted).map((entry) => entry.region);
    if (exact.length > 0) return settle(exact, null);
    const limit = forgiven(wanted.length);
    const near = list
      .map(({ region, name }) => ({ region, distance: distanceBetween(wanted, name, limit) }))
      .filter((entry) => entry.distance <= limit);
    const best = Math.min(...near.map((entry) => entry.distance));
    const isElsewhere = [...others].some(
      (name) => distanceBetween(wanted, name, limit) <= Math.min(best, limit),
    );
    if (near.length === 0 || isElsewhere) return { kind: 'unknown', suggestions: likest(wanted, list) };
    const nearest = near.filter((entry) => entry.distance === best).map((entry) => entry.region);
    return settle(nearest, cleanText(raw));
  };
}

/** Finds one region by its name. For many names of the same list use makeRegionFinder. */
export function findRegion<T extends NamedRegion>(
  raw: string | null | undefined,
  candidates: readonly T[],
  elsewhere: Iterable<string> = [],
): RegionMatch<T> {
  return makeRegionFinder(candidates, elsewhere)(raw);
}

function settle<T extends NamedRegion>(regions: T[], from: string | null): RegionMatch<T> {
  const [region, ...more] = regions;
  if (region === undefined || more.length > 0) return { kind: 'ambiguous', regions };
  return from === null ? { kind: 'exact', region } : { kind: 'corrected', region, from };
}

/** Edits between two names; names that differ only in blanks ("Karang Reja") are half an edit apart. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit > 0 && a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 0.5;
  return editDistance(a, b, limit);
}

function likest<T>(wanted: string, list: readonly { region: T; name: string }[]): T[] {
  const grams = trigrams(wanted);
  return list
    .map(({ region, name }) => ({ region, likeness: trigramSimilarity(grams, trigrams(name)) }))
    .filter((entry) => entry.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map((entry) => entry.region);
}
