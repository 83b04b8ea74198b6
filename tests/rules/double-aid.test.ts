import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addYears } from '../../src-main/rules/calendar.ts';
import {
  type AidPerson,
  type AidReceiver,
  isWithinAidWindow,
  kindKey,
  sameKindAs,
  samePersonReasons,
} from '../../src-main/rules/double-aid.ts';
import { type AidRow, findDoubleAid } from '../../src-main/rules/find-double-aid.ts';
import { normalizeName } from '../../src-main/rules/names.ts';
import { isoDates } from './arbitraries.ts';

const village = '33.03.05.2001';
const person = (fields: Partial<AidPerson>): AidPerson => {
  const displayName = fields.name ?? 'Siti Aminah';
  return {
    businessId: null,
    name: displayName,
    nameKey: normalizeName(displayName),
    nik: null,
    nib: null,
    phones: [],
    villageCode: null,
    ...fields,
  };
};
const business = (fields: Partial<AidPerson>): AidReceiver => ({
  groupId: null,
  groupName: '',
  people: [person(fields)],
});
const group = (groupId: number, groupName: string, ...people: Partial<AidPerson>[]): AidReceiver => ({
  groupId,
  groupName,
  people: people.map(person),
});

let rows = 0;
const row = (receiver: AidReceiver, itemName: string, time: Partial<AidRow['time']> = {}): AidRow => {
  rows++;
  return {
    recipientId: rows,
    deliveryKey: `delivery ${rows}`,
    receiver,
    time: { date: null, fiscalYear: 2020, ...time },
    items: [{ itemId: rows, kind: kindKey(itemName) }],
  };
};

describe('the kind of an item', () => {
  test.each([
    ['Mesin Jahit', 'MESIN  JAHIT', true],
    ['Gergaji Bundar', 'Gergajji bundar', true],
    ['Kompor Gas', 'Kompor Gas 2 Tungku', true],
    ['Mesin Las Listrik', 'Las Listrik, Mesin', true],
    ['Cetakan Gula Kristal', 'Ayakan Gula Kristal', false],
    ['Hand Sealer', 'Cup Sealer', false],
    ['Mesin Jahit', 'Mesin Bubut', false],
    ['Mesin Bubut Kayu', 'Mesin Bubut Besi', false],
    ['', '', false],
  ])('"%s" and "%s": %s', (a, b, same) => {
    expect(sameKindAs(kindKey(a))(kindKey(b))).toBe(same);
    expect(sameKindAs(kindKey(b))(kindKey(a))).toBe(same);
  });
});

describe('who counts as one', () => {
  const nik = '3303054112849001';
  test.each<[string, Partial<AidPerson>, Partial<AidPerson>, string[]]>([
    ['the same record', { businessId: 7 }, { businessId: 7, name: 'Lain' }, ['pelaku usaha yang sama']],
    ['NIK, whatever the name', { nik }, { nik, name: 'Karsito' }, ['NIK sama']],
    ['NIB', { nib: '0220000900001' }, { nib: '0220000900001', name: 'Karsito' }, ['NIB sama']],
    [
      'one of several phones',
      { phones: ['080090000001', '080090000002'] },
      { phones: ['080090000002'], name: 'Karsito' },
      ['nomor telepon sama'],
    ],
    [
      'a name with and without its titles in one village',
      { villageCode: village, name: 'Hj. SITI AMINAH' },
      { villageCode: village },
      ['nama dan desa sama'],
    ],
    [
      'a name spelt otherwise in one village',
      { villageCode: village, name: 'Siti Aminnah' },
      { villageCode: village },
      ['nama mirip di desa yang sama'],
    ],
    [
      'one name, two people of one village',
      { villageCode: village, nik },
      { villageCode: village, nik: '3303055203779002' },
      ['nama dan desa sama, NIK berbeda'],
    ],
    [
      'names alike, two people',
      { villageCode: village, nik, name: 'Siti Aminnah' },
      { villageCode: village, nik: '3303055203779002' },
      [],
    ],
    ['one name in two villages', { villageCode: village }, { villageCode: '33.03.05.2002' }, []],
    ['one name, no village', {}, {}, []],
    ['nothing but blanks', { villageCode: village, name: '' }, { villageCode: village, name: '' }, []],
  ])('%s', (_what, a, b, reasons) => {
    expect(samePersonReasons(person(a), person(b))).toEqual(reasons);
    expect(samePersonReasons(person(b), person(a))).toEqual(reasons);
  });
});

describe('what was given before', () => {
  const member = { businessId: 1, name: 'Siti Aminah', nik: '3303054112849001' };
  const reasonsOf = (now: AidReceiver, before: AidReceiver) =>
    findDoubleAid([row(now, 'Mesin Jahit')], [row(before, 'Mesin jahit')], 3).map(({ reasons }) => reasons);

  test('to the member of a group, and by a group to its member', () => {
    const kub = group(5, 'KUB Mekar', { name: 'Karsito' }, member);
    expect(reasonsOf(business(member), kub)).toEqual([['anggota kelompok KUB Mekar', 'NIK sama']]);
    expect(reasonsOf(kub, business(member))).toEqual([
      ['anggotanya sudah menerima: Siti Aminah', 'NIK sama'],
    ]);
    const other = group(6, 'KUB Maju', { name: 'Wagiman' }, member);
    expect(reasonsOf(other, kub)).toEqual([
      ['anggota yang sama dengan kelompok KUB Mekar: Siti Aminah', 'NIK sama'],
    ]);
  });

  test('to the same group, of which nothing but the name is known', () => {
    const bare = group(5, 'KUB Mekar', { name: '' });
    expect(reasonsOf(bare, bare)).toEqual([['kelompok yang sama']]);
  });

  test('names three people and counts the rest', () => {
    const members = [1, 2, 3, 4, 5].map((businessId) => ({ businessId, name: `Anggota ${businessId}` }));
    expect(reasonsOf(group(5, 'A', ...members), group(6, 'B', ...members))).toEqual([
      ['anggota yang sama dengan kelompok B: Anggota 1, Anggota 2, Anggota 3, dan 2 lainnya'],
    ]);
  });

  test('other things do not count, nor the parts of one delivery', () => {
    const first = row(business(member), 'Mesin Jahit');
    expect(findDoubleAid([first], [row(business(member), 'Wajan')], 3)).toEqual([]);
    const rest = { ...row(business(member), 'Mesin Jahit'), deliveryKey: first.deliveryKey };
    expect(findDoubleAid([rest], [first, rest], 3)).toEqual([]);
  });

  test('each item is paired with those of its kind', () => {
    const now = {
      ...row(business(member), ''),
      items: [
        { itemId: 1, kind: 'mesin jahit' },
        { itemId: 2, kind: 'wajan' },
      ],
    };
    const before = {
      ...row(business(member), ''),
      items: [
        { itemId: 8, kind: 'kompor' },
        { itemId: 9, kind: 'mesin jahit' },
      ],
    };
    expect(findDoubleAid([now], [before], 3)).toMatchObject([{ pairs: [{ itemId: 1, beforeItemId: 9 }] }]);
  });
});

const words = fc.constantFrom('Siti Aminah', 'Siti Aminnah', 'Hj. Siti Aminah', 'Karsito', 'Kasito', '');
const people: fc.Arbitrary<AidPerson> = fc
  .record({
    businessId: fc.option(fc.integer({ min: 1, max: 4 })),
    name: words,
    nik: fc.option(fc.constantFrom('3303054112849001', '3303054112849010', '3303055203779002')),
    nib: fc.option(fc.constantFrom('0220000900001', '0220000900002')),
    phones: fc.subarray(['080090000001', '080090000002', '080090000003']),
    villageCode: fc.option(fc.constantFrom(village, '33.03.05.2002')),
  })
  .map((fields) => person(fields));
const receivers: fc.Arbitrary<AidReceiver> = fc.oneof(
  people.map((one) => ({ groupId: null, groupName: '', people: [one] })),
  fc.record({
    groupId: fc.integer({ min: 1, max: 3 }),
    groupName: fc.constant('KUB'),
    people: fc.array(people, { minLength: 1, maxLength: 3 }),
  }),
);
const times = fc.record({
  date: fc.option(isoDates),
  fiscalYear: fc.integer({ min: 2010, max: 2030 }),
});
const aidRows = fc
  .tuple(receivers, fc.constantFrom('Mesin Jahit', 'mesin jahit', 'Mesin Jahit Obras', 'Wajan'), times)
  .map(([receiver, name, time]) => ({ receiver, name, time }));

test('property: whichever of two came first, both or neither is double', () => {
  fc.assert(
    fc.property(aidRows, aidRows, fc.nat(10), (a, b, years) => {
      const [first, second] = [row(a.receiver, a.name, a.time), row(b.receiver, b.name, b.time)];
      const there = findDoubleAid([first], [second], years);
      const back = findDoubleAid([second], [first], years);
      expect(there.length).toBe(back.length);
      expect(there.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
  );
});

test('property: what lies outside the years is never double, the last day within them is', () => {
  fc.assert(
    fc.property(receivers, isoDates, fc.integer({ min: 1, max: 20 }), (receiver, date, years) => {
      const lastDay = addYears(date, years);
      const at = (day: string) => row(receiver, 'Wajan', { date: day, fiscalYear: Number(day.slice(0, 4)) });
      const comparable = findDoubleAid([at(date)], [at(date)], years).length;
      expect(findDoubleAid([at(lastDay)], [at(date)], years)).toHaveLength(comparable);
      const dayAfter = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
      expect(findDoubleAid([at(dayAfter)], [at(date)], years)).toEqual([]);
      expect(findDoubleAid([at(date)], [at(dayAfter)], years)).toEqual([]);
    }),
  );
});

test('the window goes by days, and by fiscal years where a day is missing', () => {
  const at = (date: string | null, fiscalYear: number) => ({ date, fiscalYear });
  expect(isWithinAidWindow(at('2020-09-10', 2020), at('2023-09-10', 2023), 3)).toBe(true);
  expect(isWithinAidWindow(at('2020-09-10', 2020), at('2023-09-11', 2023), 3)).toBe(false);
  expect(isWithinAidWindow(at('2020-09-10', 2020), at(null, 2023), 3)).toBe(true);
  expect(isWithinAidWindow(at(null, 2024), at('2020-09-10', 2020), 3)).toBe(false);
});
