import { trigramSimilarity, trigrams } from './similarity.ts';

// From when on two records are taken for one: the same at import, while typing, and in the worklist of duplicates.

/** The likeness of two names from which they may be one name spelt otherwise. */
export const spelledAlike = 0.7;
/** Below it two owners of one NIK are taken for two people until the officer says otherwise. */
export const sameOwner = 0.4;
/** Below it two business names are clearly two businesses. */
export const sameBusiness = 0.5;

/** Both are known and they are not the same. */
export const differ = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a) && Boolean(b) && a !== b;

/** Two NIKs of which at most two digits differ: a slip of the finger, or two digits swapped. */
export function isMistyped(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b || a === b) return false;
  let different = 0;
  for (let index = 0; index < a.length && different <= 2; index++) if (a[index] !== b[index]) different++;
  return different <= 2;
}

/** Bits of the small table below; a power of two. */
const slots = 4096;
const slotOf = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (slots - 1);
const blank = 32;

/**
 * Compares one normalised name with many: the likeness (0..1, as `trigramSimilarity`) where it is at least `least`,
 * else 0. Most names are turned down by a table of the trigrams' hashes, without making a single trigram of theirs, so
 * that a village is gone through while somebody types.
 */
export function likenessTo(nameKey: string, least: number): (other: string) => number {
  const wanted = trigrams(nameKey);
  const known = new Uint8Array(slots);
  for (const gram of wanted) known[slotOf(gram.charCodeAt(0), gram.charCodeAt(1), gram.charCodeAt(2))] = 1;
  return (other) => {
    if (other === '' || wanted.size === 0) return 0;
    if (other === nameKey) return 1;
    // Repeated trigrams count more than once here, so this is never below the true likeness.
    let shared = 0;
    let all = 0;
    let first = blank;
    let second = blank;
    for (let index = 0; index <= other.length; index++) {
      const third = index < other.length ? other.charCodeAt(index) : blank;
      if (third === blank && second === blank) continue;
      shared += known[slotOf(first, second, third)] ?? 0;
      all++;
      first = third === blank ? blank : second;
      second = third;
    }
    const fewest = shared < wanted.size ? shared : wanted.size;
    if (shared === 0 || all === 0 || (2 * fewest) / (wanted.size + fewest) < least) return 0;
    const likeness = trigramSimilarity(wanted, trigrams(other));
    return likeness >= least ? likeness : 0;
  };
}
