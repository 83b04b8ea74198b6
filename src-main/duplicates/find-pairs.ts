import { judgePair, type Likable, ownerLikeness } from '../businesses/judge-pair.ts';
import { sharedByMany } from '../businesses/like-finder.ts';
import { sameOwner } from '../rules/likeness.ts';
import { findLikeNames } from './like-names.ts';

/** Two records that may be one; the smaller number first. */
export interface LikePair {
  first: number;
  second: number;
  score: number;
  /** Bits of businesses/judge-pair.ts. */
  reasons: number;
}

/** In a larger heap of equal records each is compared with the one before only: they still come into one cluster. */
const largestHeap = 60;

/**
 * Every pair of the register that may be one business, in the order of their numbers. All are compared in one village;
 * across villages by NIK, NIB and phone. The answer does not depend on the order of the records.
 */
export function findPairs(records: readonly Likable[]): LikePair[] {
  const sorted = records.every((record, at) => at === 0 || (records[at - 1]?.id ?? 0) < record.id)
    ? records
    : records.toSorted((a, b) => a.id - b.id);
  const pairs: LikePair[] = [];
  // Two records may meet more than once, by NIK and by name: what is found twice is taken out at the end.
  const compare = (a: number, b: number): void => {
    const [first, second] = [sorted[Math.min(a, b)], sorted[Math.max(a, b)]];
    const judged = a !== b && first && second ? judgePair(first, second) : null;
    if (first && second && judged) pairs.push({ first: first.id, second: second.id, ...judged });
  };
  const compareHeap = (heap: readonly number[]): void => {
    for (let at = 1; at < heap.length; at++)
      for (let other = heap.length > largestHeap ? at - 1 : 0; other < at; other++)
        compare(heap[other] ?? 0, heap[at] ?? 0);
  };

  for (const heap of heapsBy(sorted, (record) => record.nik)) compareHeap(heap);
  for (const heap of heapsBy(sorted, (record) => record.nib)) compareHeap(heap);
  for (const heap of phoneHeaps(sorted)) comparePhones(heap, sorted, compare, compareHeap);
  const openNames = new Set(
    sorted.flatMap((record) => (record.villageCode === null ? [record.nameKey] : [])),
  );
  openNames.delete('');
  for (const heap of heapsBy(sorted, ({ nameKey }) => (openNames.has(nameKey) ? nameKey : null)))
    comparePlaceOpen(heap, sorted, compare);
  for (const heap of heapsBy(sorted, (record) => record.villageCode))
    compareVillage(heap, sorted, compare, compareHeap);
  return pairs
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .filter((pair, at) => pair.first !== pairs[at - 1]?.first || pair.second !== pairs[at - 1]?.second);
}

/** Places of the records that have a value in common, in ascending order. */
function heapsBy(records: readonly Likable[], keyOf: (record: Likable) => string | null): number[][] {
  const first = new Map<string, number>();
  const heaps = new Map<string, number[]>();
  for (let at = 0; at < records.length; at++) {
    const record = records[at];
    const value = record ? keyOf(record) : null;
    if (value === null) continue;
    const heap = heaps.get(value);
    if (heap) {
      heap.push(at);
      continue;
    }
    const one = first.get(value);
    if (one === undefined) first.set(value, at);
    else heaps.set(value, [one, at]);
  }
  return [...heaps.values()];
}

function phoneHeaps(records: readonly Likable[]): number[][] {
  const heaps = new Map<string, number[]>();
  for (const [at, record] of records.entries())
    for (const phone of record.phones === '' ? [] : record.phones.split(' ')) {
      const heap = heaps.get(phone);
      if (!heap) heaps.set(phone, [at]);
      else if (heap.at(-1) !== at) heap.push(at);
    }
  return [...heaps.values()].filter((heap) => heap.length > 1);
}

function comparePhones(
  heap: readonly number[],
  records: readonly Likable[],
  compare: (a: number, b: number) => void,
  compareHeap: (heap: readonly number[]) => void,
): void {
  if (heap.length <= sharedByMany) {
    compareHeap(heap);
    return;
  }
  const near = heap.slice(0, 400);
  for (const [at, one] of near.entries())
    for (const other of near.slice(0, at)) {
      const [a, b] = [records[one], records[other]];
      if (a && b && ownerLikeness(a, b) >= sameOwner) compare(one, other);
    }
}

/** Those of one name of which at least one stands in no village yet. */
function comparePlaceOpen(
  heap: readonly number[],
  records: readonly Likable[],
  compare: (a: number, b: number) => void,
): void {
  const open = heap.filter((at) => records[at]?.villageCode === null).slice(0, largestHeap);
  for (const one of open) for (const other of heap.slice(0, largestHeap)) compare(one, other);
}

function compareVillage(
  heap: readonly number[],
  records: readonly Likable[],
  compare: (a: number, b: number) => void,
  compareHeap: (heap: readonly number[]) => void,
): void {
  const byName = Map.groupBy(heap, (at) => records[at]?.nameKey ?? '');
  byName.delete('');
  const names = [...byName.keys()];
  for (const same of byName.values()) if (same.length > 1) compareHeap(same);
  findLikeNames(names, (first, second) => {
    const [ones, others] = [byName.get(names[first] ?? '') ?? [], byName.get(names[second] ?? '') ?? []];
    for (const one of ones.slice(0, largestHeap))
      for (const other of others.slice(0, largestHeap)) compare(one, other);
  });
}
