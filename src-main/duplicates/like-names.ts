import { spelledAlike } from '../rules/likeness.ts';
import { trigrams } from '../rules/names.ts';

interface Name {
  /** Its place in the list asked about. */
  index: number;
  /** Numbers of its trigrams, the rarest of the village first. */
  grams: Int32Array;
}

/**
 * Calls `found` for each two of these normalised names (each different from the others) whose likeness is at least
 * `spelledAlike`, without comparing them all. Two names so like share one of the rarest trigrams of each (prefix
 * filtering: of n trigrams they must share at least t/(2-t) of n, so one stands among the first n minus that, plus one);
 * and one is not much longer than the other.
 */
export function findLikeNames(
  names: readonly string[],
  found: (first: number, second: number) => void,
): void {
  const least = spelledAlike;
  const share = least / (2 - least);
  const prepared = prepare(names);
  /** Names by each trigram of their prefix, in order of length. */
  const byGram = new Map<number, Name[]>();
  const seen = new Int32Array(names.length).fill(-1);
  for (const name of prepared) {
    const { grams, index } = name;
    const shortest = share * grams.length;
    const prefix = grams.length - Math.ceil(shortest - 1e-9) + 1;
    for (let at = 0; at < prefix && at < grams.length; at++) {
      const gram = grams[at] ?? 0;
      const list = byGram.get(gram);
      if (!list) {
        byGram.set(gram, [name]);
        continue;
      }
      for (let from = list.length - 1; from >= 0; from--) {
        const other = list[from];
        // The list grows with the length of the names: all before this one are too short.
        if (!other || other.grams.length < shortest - 1e-9) break;
        if (seen[other.index] === index) continue;
        seen[other.index] = index;
        const needed = (least * (grams.length + other.grams.length)) / 2;
        if (sharedAtLeast(grams, other.grams, needed - 1e-9)) found(other.index, index);
      }
      list.push(name);
    }
  }
}

/** The names with their trigrams as numbers by rarity, the shortest names first. */
function prepare(names: readonly string[]): Name[] {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  const raw = names.map((name) => {
    const grams: number[] = [];
    for (const gram of trigrams(name)) {
      let number = numberOf.get(gram);
      if (number === undefined) {
        number = counts.push(0) - 1;
        numberOf.set(gram, number);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      grams.push(number);
    }
    return grams;
  });
  const order = Int32Array.from(counts.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const rank = new Int32Array(counts.length);
  for (let at = 0; at < order.length; at++) rank[order[at] ?? 0] = at;
  return raw
    .map((grams, index) => ({ index, grams: Int32Array.from(grams, (gram) => rank[gram] ?? 0).sort() }))
    .sort((a, b) => a.grams.length - b.grams.length);
}

/** Whether two ascending lists have so many numbers in common; ends as soon as that can no longer be. */
function sharedAtLeast(a: Int32Array, b: Int32Array, needed: number): boolean {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared >= needed;
}
