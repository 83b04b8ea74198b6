import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundAtMost } from '../../src-main/contract/palette.ts';
import type { success } from '../../src-main/contract/result.ts';
import { createPalette, type Named, type PaletteSource } from '../../src-main/palette/palette-service.ts';
import { wordsMatch } from '../../src-main/rules/words-match.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';

const none: PaletteSource = { candidates: () => [], byId: () => undefined };
const paletteOf = (groups: Named[]) =>
  createPalette({
    ...{ business: none, program: none, training: none, facilitation: none },
    group: { candidates: () => groups, byId: (id) => groups.find((group) => group.id === id) },
  });

test('what is found fits, begins with what was typed first, and is never more than a few', () => {
  const words = fc.array(fc.constantFrom('siti', 'aminah', 'batik', 'jaya', 'makmur', 'bojong'), {
    minLength: 1,
    maxLength: 3,
  });
  const records = fc
    .array(words, { maxLength: 30 })
    .map((all) => all.map((parts, index) => ({ id: index + 1, title: parts.join(' '), detail: '' })));
  fc.assert(
    fc.property(records, fc.constantFrom('siti', 'ba', 'jaya siti', 'mak', 'x'), (groups, search) => {
      const found = expectValue(paletteOf(groups).find({ search }) as ReturnType<typeof success<Named[]>>);
      const fitting = groups.filter(({ title }) => wordsMatch(search, title));
      expect(found).toHaveLength(Math.min(foundAtMost, fitting.length));
      expect(found.every(({ title }) => wordsMatch(search, title))).toBe(true);
      const ahead = found.map(({ title }) => title.startsWith(search));
      expect(ahead).toEqual(ahead.toSorted((a, b) => Number(b) - Number(a)));
      const begins = fitting.filter(({ title }) => title.startsWith(search)).length;
      expect(ahead.filter(Boolean)).toHaveLength(Math.min(foundAtMost, begins));
    }),
  );
});

test('businesses are found by name, business, number, village and phone; what is gone is not named', async () => {
  const { handlers } = openTestOffice();
  const add = async (ownerName: string, more: Partial<ReturnType<typeof typedBusiness>> = {}) =>
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName, ...more }))).id;
  // More than are looked at hold the word; the one whose name begins with it is the newest.
  for (let count = 0; count < 401; count++) await add(`Bu Wagiyem ${count}`);
  const id = await add('Wagiyem Zaenab', { businessName: 'Nopia Mas Ragil', phone: '080012349876' });
  const [first] = expectValue(await handlers.palette.find({ search: 'wagiyem' }));
  expect(first).toMatchObject({ kind: 'business', id });
  for (const search of ['zaenab wagiyem', 'nopia mas ragil', '080012349876', '9876 zaenab'])
    expect(expectValue(await handlers.palette.find({ search })), search).toMatchObject([
      { kind: 'business', id, title: 'Wagiyem Zaenab' },
    ]);
  expect(expectValue(await handlers.palette.find({ search: ' ' }))).toEqual([]);
  const records = [
    { kind: 'program' as const, id: 77 },
    { kind: 'business' as const, id },
  ];
  expect(expectValue(await handlers.palette.named({ records }))).toMatchObject([{ id }]);
});
