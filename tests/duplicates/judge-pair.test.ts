import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePair, wordsOf } from '../../src-main/businesses/judge-pair.ts';
import { isMistyped, likenessTo } from '../../src-main/rules/likeness.ts';
import { similarity } from '../../src-main/rules/names.ts';
import { anyLikable, likable, nik, otherNik as other } from './invented.ts';

type Fields = Parameters<typeof likable>[1];

// What two records are, the reasons in words, and whether they are listed as likely, low or not at all.
const cases: [string, Fields, Fields, 'likely' | 'two-businesses' | null, string[]][] = [
  ['the same NIK', { nik }, { nik, villageCode: '33.03.06.2001' }, 'likely', ['NIK sama']],
  [
    'one owner, two businesses',
    { nik, businessName: 'Sapu Glagah Mekar' },
    { nik, businessName: 'Warung Bakso Lumintu' },
    'two-businesses',
    ['NIK sama', 'nama dan desa sama', 'nama usaha berbeda'],
  ],
  [
    'one owner, one business spelt otherwise',
    { nik, businessName: 'Sapu Glagah Mekar' },
    { nik, businessName: 'UD Sapu Gelagah Mekar' },
    'likely',
    ['NIK sama', 'nama dan desa sama'],
  ],
  [
    'one NIK, two people',
    { nik, ownerName: 'Wagiman' },
    { nik, ownerName: 'Siti Rahayu' },
    'likely',
    ['NIK sama', 'nama pemilik berbeda'],
  ],
  [
    'the same NIB',
    { nib: '0220000900001', nik },
    { nib: '0220000900001', nik: other, ownerName: 'Tuginah' },
    'likely',
    ['NIB sama', 'NIK berbeda', 'nama pemilik berbeda'],
  ],
  ['two people of one name in one village', { nik }, { nik: other }, null, []],
  [
    'two people with one phone',
    { nik, phones: '080090000001' },
    { nik: other, phones: '080090000001' },
    null,
    [],
  ],
  [
    'the same name in one village, one without NIK',
    { nik, ownerName: 'Hj. Siti Aminah' },
    { ownerName: 'SITI AMINAH, S.Pd.' },
    'likely',
    ['nama dan desa sama'],
  ],
  [
    'a name spelt otherwise in one village',
    { ownerName: 'Slamet Riyadi' },
    { ownerName: 'Slamet Riadi' },
    'likely',
    ['nama mirip di desa yang sama'],
  ],
  [
    'the same in another village',
    { ownerName: 'Slamet Riyadi' },
    { ownerName: 'Slamet Riadi', villageCode: 'x' },
    null,
    [],
  ],
  [
    'a slip of the finger in the NIK',
    { nik },
    { nik: '3303054112849010' },
    'likely',
    ['NIK hampir sama', 'nama dan desa sama'],
  ],
  [
    'one of two phones is the same',
    { phones: '080090000001 0281900001', ownerName: 'Wagiman' },
    { phones: '0281900001', ownerName: 'Wagimin', villageCode: null },
    'likely',
    ['nomor telepon sama'],
  ],
  [
    'the village of one is not known',
    { businessName: 'Gula Semut Jaya' },
    { businessName: 'CV Gula Semut Jaya', villageCode: null },
    'likely',
    ['nama dan usaha sama, desa belum diketahui'],
  ],
  ['nothing in common', { ownerName: 'Wagiman' }, { ownerName: 'Tuginah' }, null, []],
];

test.each(cases)('%s', (_, first, second, kind, words) => {
  const judged = judgePair(likable(1, first), likable(2, second));
  expect(judged === null ? null : judged.score <= 30 ? 'two-businesses' : 'likely').toBe(kind);
  expect(judged === null ? [] : wordsOf(judged.reasons)).toEqual(words);
});

test('property: symmetric, and one NIK is never passed over', () => {
  fc.assert(
    fc.property(anyLikable(fc.constant(1)), anyLikable(fc.constant(2)), (a, b) => {
      const judged = judgePair(a, b);
      expect(judgePair(b, a)).toEqual(judged);
      if (a.nik !== null && a.nik === b.nik) expect(judged).not.toBeNull();
      if (judged) {
        expect(judged.score).toBeGreaterThanOrEqual(1);
        expect(judged.score).toBeLessThanOrEqual(100);
        expect(wordsOf(judged.reasons).length).toBeGreaterThan(0);
      }
    }),
  );
});

test('property: the quick comparison of names says what the slow one says', () => {
  const word = fc.stringMatching(/^[a-e]{1,6}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      // Single letters in front are forms of address to `normalizeName` only when they are titles; these are not.
      const likeness = similarity(a, b);
      const quick = likenessTo(a, 0.7)(b);
      if (likeness >= 0.7) expect(quick).toBeCloseTo(likeness, 10);
      else expect(quick).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test('two NIKs are mistyped for one another up to two digits', () => {
  expect(isMistyped('3303054112849001', '3303054112849010')).toBe(true);
  expect(isMistyped('3303054112849001', '3303054112840011')).toBe(true);
  expect(isMistyped('3303054112849001', '3303054112841111')).toBe(false);
  expect(isMistyped('3303054112849001', '3303054112849001')).toBe(false);
  expect(isMistyped('3303054112849001', null)).toBe(false);
});
