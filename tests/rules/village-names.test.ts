import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src-main/rules/edit-distance.ts';
import { findRegion, makeRegionFinder, normalizeRegionName } from '../../src-main/rules/village-names.ts';
import { purbalinggaDistricts, villages } from './regions.ts';

const allNames = villages.map((village) => village.name);
const inDistrict = (code: string) => villages.filter((village) => village.parent === code);
const found = (raw: string, candidates = villages) => {
  const match = findRegion(raw, candidates, allNames);
  return 'region' in match ? `${match.kind} ${match.region.name}` : match.kind;
};

test('the regency has 18 districts and 239 villages', () => {
  expect([purbalinggaDistricts.length, villages.length]).toEqual([18, 239]);
});

test.each([
  ['Ds. Toyareka', 'toyareka'],
  ['Ds.Toyareka', 'toyareka'],
  ['DESA  TOYAREKA ', 'toyareka'],
  ['Kel. Purbalingga Lor', 'purbalingga lor'],
  ['Kelurahan Kalikabong', 'kalikabong'],
  ['Kec. Kemangkon', 'kemangkon'],
  ['KECAMATAN : KEMANGKON', 'kemangkon'],
  ['Kabupaten Purbalingga', 'purbalingga'],
  ['Kab. Purbalingga', 'purbalingga'],
  ['Kabupaten/Kota : PURBALINGGA', 'purbalingga'],
  ['Kota Semarang', 'kota semarang'],
  ['Kelapa', 'kelapa'],
  ['Desa', 'desa'],
  ['', ''],
])('%j is compared as %j', (raw, name) => expect(normalizeRegionName(raw)).toBe(name));

describe('findRegion', () => {
  test.each([
    ['TOYAREKA', 'exact Toyareka'],
    ['Ds. toyareka', 'exact Toyareka'],
    ['Patemon ', 'exact Patemon'],
    ['Purbalingga  Lor', 'exact Purbalingga Lor'],
    ['Purbalinga Lor', 'corrected Purbalingga Lor'],
    ['Purbalinggalor', 'corrected Purbalingga Lor'],
    ['Bobot Sari', 'corrected Bobotsari'],
    ['Bojong', 'ambiguous'],
    ['Karangreja', 'ambiguous'],
    ['Jakarta', 'unknown'],
    ['', 'unknown'],
    ['-', 'unknown'],
  ])('%j in the whole regency: %s', (raw, result) => expect(found(raw)).toBe(result));

  test('within its district a double name is one village', () => {
    expect(found('Bojong', inDistrict('33.03.08'))).toBe('exact Bojong');
    expect(findRegion('bojong', inDistrict('33.03.08'))).toMatchObject({ region: { code: /^33\.03\.08/ } });
  });

  test('districts with typing errors', () => {
    expect(found('Kec. KEMANGKN', purbalinggaDistricts)).toBe('corrected Kemangkon');
    expect(found('Mrebte', purbalinggaDistricts)).toBe('corrected Mrebet');
    expect(found('TUMUR', [{ code: '33.72.01', parent: '33.72', name: 'Timur' }])).toBe('corrected Timur');
  });

  test('two that are equally near are not guessed between', () => {
    const two = [
      { code: '1', name: 'Selanegara' },
      { code: '2', name: 'Sidanegara' },
    ];
    expect(findRegion('Sedanegara', two)).toEqual({ kind: 'ambiguous', regions: two });
  });

  test('a village of another district is not bent into this one', () => {
    const candidates = [{ code: 'x', name: 'Karangturi' }];
    expect(findRegion('Karangsari', candidates).kind).toBe('corrected');
    expect(findRegion('Karangsari', candidates, allNames)).toMatchObject({
      kind: 'unknown',
      suggestions: candidates,
    });
    expect(findRegion('Karangsri', candidates, allNames).kind).toBe('unknown');
  });

  test('says what was taken for what', () => {
    expect(findRegion(' Toyarekka ', inDistrict('33.03.01'))).toMatchObject({
      kind: 'corrected',
      from: 'Toyarekka',
    });
  });
});

test('every village is found in its district; in the regency when its name is there once', () => {
  for (const village of villages) {
    expect(findRegion(`Desa ${village.name.toUpperCase()}`, inDistrict(village.parent), allNames)).toEqual({
      kind: 'exact',
      region: village,
    });
    const isSingle = allNames.filter((name) => name === village.name).length === 1;
    expect(found(village.name)).toBe(isSingle ? `exact ${village.name}` : 'ambiguous');
  }
});

test('one typing error never leads to another village than the one that was meant, unless it makes that name', () => {
  const find = makeRegionFinder(villages);
  const letters = fc.constantFrom(...'abdegijklmnorstuw');
  const slips = fc.record({
    village: fc.constantFrom(...villages),
    at: fc.nat(),
    letter: letters,
    kind: fc.nat(3),
  });
  fc.assert(
    fc.property(slips, ({ village, at, letter, kind }) => {
      const name = normalizeRegionName(village.name);
      const i = at % name.length;
      const typed = [
        name.slice(0, i) + letter + name.slice(i + 1),
        name.slice(0, i) + letter + name.slice(i),
        name.slice(0, i) + name.slice(i + 1),
        name.slice(0, i) + (name[i + 1] ?? '') + name[i] + name.slice(i + 2),
      ][kind];
      const match = find(typed);
      if (match.kind !== 'corrected') return;
      const distances = villages.map((v) =>
        editDistance(normalizeRegionName(typed), normalizeRegionName(v.name)),
      );
      const best = Math.min(...distances);
      expect(distances.filter((distance) => distance === best)).toHaveLength(1);
      expect(villages[distances.indexOf(best)]).toBe(match.region);
    }),
    { numRuns: 300 },
  );
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['timur', 'tumur', 1],
    ['mrebet', 'mrebte', 1],
    ['abc', '', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('the limit changes nothing within it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });
});
