import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePair, type Likable } from '../../src-main/businesses/judge-pair.ts';
import { sharedByMany } from '../../src-main/businesses/like-finder.ts';
import { clustersOf } from '../../src-main/duplicates/clusters.ts';
import { findPairs } from '../../src-main/duplicates/find-pairs.ts';
import { findLikeNames } from '../../src-main/duplicates/like-names.ts';
import { similarity } from '../../src-main/rules/names.ts';
import { anyLikable, likable } from './invented.ts';

const registerOf = (maxLength: number) =>
  fc
    .array(anyLikable(fc.constant(0)), { maxLength })
    .map((records) => records.map((record, index): Likable => ({ ...record, id: index + 1 })));

test('property: the quick way finds the pairs that comparing all with all finds', () => {
  // Few enough that no phone counts as shared by many.
  fc.assert(
    fc.property(registerOf(sharedByMany), (records) => {
      const expected = records.flatMap((a, at) =>
        records.slice(at + 1).flatMap((b) => {
          const judged = judgePair(a, b);
          return judged ? [{ first: a.id, second: b.id, ...judged }] : [];
        }),
      );
      expect(findPairs(records)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
});

test('property: clusters do not depend on the order, part the register, and never part one NIK', () => {
  fc.assert(
    fc.property(registerOf(30), fc.infiniteStream(fc.nat()), (records, numbers) => {
      const clusters = clustersOf(findPairs(records));
      const shuffled = records
        .map((record) => ({ record, at: numbers.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ record }) => record);
      expect(clustersOf(findPairs(shuffled).reverse())).toEqual(clusters);
      const ids = clusters.flatMap((cluster) => cluster.ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const same of Map.groupBy(records, (record) => record.nik ?? '').entries()) {
        if (same[0] === '' || same[1].length < 2) continue;
        const inOne = clusters.filter((cluster) => same[1].some(({ id }) => cluster.ids.includes(id)));
        expect(inOne).toHaveLength(1);
        expect(same[1].every(({ id }) => inOne[0]?.ids.includes(id))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('a large heap of one NIK still comes into one cluster', () => {
  const records = Array.from({ length: 150 }, (_, index) => likable(index + 1, { nik: '3303054112849001' }));
  expect(clustersOf(findPairs(records)).map((cluster) => cluster.ids.length)).toEqual([150]);
});

test('a phone that many share does not make them one', () => {
  const people = [
    'Wagiman',
    'Tuginah',
    'Siti Aminah',
    'Karsito',
    'Untung Basuki',
    'Hartini',
    'Zaenal',
    'Lukman',
    'Ngadiyo',
  ];
  const records = people.map((ownerName, index) =>
    likable(index + 1, { ownerName, phones: '0281900001', villageCode: null }),
  );
  expect(findPairs(records)).toEqual([]);
});

test('property: prefix filtering loses no like names', () => {
  const word = fc.stringMatching(/^[a-d]{1,7}$/);
  const names = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(names, (list) => {
      const found = new Set<string>();
      findLikeNames(list, (a, b) => found.add([a, b].sort((x, y) => x - y).join('/')));
      const expected = new Set<string>();
      for (const [at, a] of list.entries())
        for (const [index, b] of list.slice(at + 1).entries())
          if (similarity(a, b) >= 0.7) expected.add(`${at}/${at + 1 + index}`);
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
});
