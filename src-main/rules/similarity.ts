import { normalizeName } from './normalize-name.ts';

/** The trigrams of a text that is already normalised, each word padded, so that beginnings weigh more. */
export function trigrams(normalized: string): Set<string> {
  const found = new Set<string>();
  for (const word of normalized.split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  }
  return found;
}

/** Likeness of two sets of trigrams, 0..1 (Dice: twice the shared ones over all). 0 when either is empty. */
export function trigramSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/**
 * Likeness of two names, 0..1, after normalizeName: 1 for the same name, whatever its titles and word order; from
 * about 0.63 (Sutrisno, Soetrisno) to 0.8 (Riyadi, Riadi) for one other spelling of a word. For many names keep their `trigrams` and use trigramSimilarity.
 */
export function similarity(a: string, b: string): number {
  return trigramSimilarity(trigrams(normalizeName(a)), trigrams(normalizeName(b)));
}
