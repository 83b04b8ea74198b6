import { twoBusinessesScore } from '../businesses/judge-pair.ts';
import type { LikePair } from './find-pairs.ts';

/** Records that hang together by pairs. */
export interface Cluster {
  /** Numbers of the businesses, ascending; the first one names the cluster. */
  ids: number[];
  /** The likeliest first. */
  pairs: LikePair[];
  /** Of the likeliest pair. */
  score: number;
  /** `two-businesses`: nothing but one owner with several businesses, which is allowed. */
  kind: 'likely' | 'two-businesses';
}

const byLikelihood = (a: LikePair, b: LikePair): number =>
  b.score - a.score || a.first - b.first || a.second - b.second;

/** Groups pairs into clusters, the likeliest first. The answer does not depend on the order of the pairs. */
export function clustersOf(pairs: Iterable<LikePair>): Cluster[] {
  const parents = new Map<number, number>();
  const rootOf = (id: number): number => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const all = [...pairs];
  for (const { first, second } of all) {
    const [a, b] = [rootOf(first), rootOf(second)];
    // The smaller number is the root, so that the root names the cluster.
    parents.set(Math.max(a, b), Math.min(a, b));
    if (!parents.has(Math.min(a, b))) parents.set(Math.min(a, b), Math.min(a, b));
  }
  return [...Map.groupBy(all, (pair) => rootOf(pair.first)).values()]
    .map((own): Cluster => {
      const sorted = own.sort(byLikelihood);
      const score = sorted[0]?.score ?? 0;
      return {
        ids: [...new Set(own.flatMap((pair) => [pair.first, pair.second]))].sort((a, b) => a - b),
        pairs: sorted,
        score,
        kind: score <= twoBusinessesScore ? 'two-businesses' : 'likely',
      };
    })
    .sort((a, b) => b.score - a.score || (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
}
