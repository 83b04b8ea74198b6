import { setImmediate } from 'node:timers/promises';
import type { LikeFinder } from '../businesses/like-finder.ts';
import type { Connection } from '../database/connection.ts';
import type { LikePair } from './find-pairs.ts';

/** More changed businesses than that: comparing the whole register anew is quicker. */
const mostChanged = 400;
/** So many are compared before others get their turn: about 10 ms. */
const slice = 20;

interface Known {
  /** The last change of the history that is in it. */
  upTo: number;
  pairs: Map<string, LikePair>;
}

const keyOf = (first: number, second: number): string => `${first}/${second}`;

/**
 * The pairs of the whole register, kept in memory. What changed since is read from the history and only that compared
 * again, so that the list is there at once after each merge. Callers that come together share one scan.
 */
export function createKnownPairs(
  connection: Connection,
  finder: LikeFinder,
  scan: () => Promise<LikePair[]>,
) {
  const lastChange = connection.prepare<[], number>('SELECT coalesce(max(id), 0) FROM history').pluck();
  const changedSince = connection
    .prepare<[number, number], number>(
      `SELECT DISTINCT CAST(record AS INTEGER) FROM history WHERE id > ? AND entity = 'business' LIMIT ?`,
    )
    .pluck();
  let known: Known | null = null;
  let underway: Promise<Iterable<LikePair>> = Promise.resolve([]);

  const bringUpToDate = async (): Promise<Iterable<LikePair>> => {
    // Asked before the scan: what changes meanwhile is compared again next time.
    const upTo = lastChange.get() ?? 0;
    const changed = known === null ? [] : changedSince.all(known.upTo, mostChanged + 1);
    if (known === null || changed.length > mostChanged) {
      const pairs = await scan();
      known = { upTo, pairs: new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair])) };
      return known.pairs.values();
    }
    if (changed.length > 0) await compareAgain(known.pairs, new Set(changed));
    known.upTo = upTo;
    return known.pairs.values();
  };

  const compareAgain = async (pairs: Map<string, LikePair>, changed: Set<number>): Promise<void> => {
    for (const [key, { first, second }] of pairs)
      if (changed.has(first) || changed.has(second)) pairs.delete(key);
    let done = 0;
    for (const id of changed) {
      const record = finder.likable(id);
      for (const { id: other, score, reasons } of record ? finder.find(record) : []) {
        const [first, second] = id < other ? [id, other] : [other, id];
        pairs.set(keyOf(first, second), { first, second, score, reasons });
      }
      if (++done % slice === 0) await setImmediate();
    }
  };

  return {
    /** Whether the register was compared since the program started. */
    isKnown: (): boolean => known !== null,
    /** Every pair as the register is now. */
    current(): Promise<Iterable<LikePair>> {
      const next = underway.then(bringUpToDate, bringUpToDate);
      underway = next;
      return next;
    },
  };
}
