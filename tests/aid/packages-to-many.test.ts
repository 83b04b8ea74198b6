import { expect, test } from 'vitest';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

const all = (search: string) => ({
  kind: 'businesses' as const,
  scope: { filter: businessFilter.parse({ search }), everything: true, ids: [] },
});

async function programWithGula() {
  const office = openRecipientsOffice();
  const programId = office.program({ name: 'Bantuan 2020', year: 2020 });
  const [wok, stove] = [office.item(programId, 'Wajan', 5), office.item(programId, 'Kompor', 5)];
  const businesses = await Promise.all(
    ['Satu', 'Dua', 'Tiga'].map((ownerName) => office.business({ ownerName, product: 'gula' })),
  );
  const [one = 0, two = 0, three = 0] = businesses;
  const gift = {
    programId,
    name: 'Paket gula',
    items: [
      { itemId: wok, quantity: 2 },
      { itemId: stove, quantity: 1 },
    ],
  };
  return { ...office, programId, wok, stove, one, two, three, gift };
}

test('given to all that the register shows: tried first, then done as one change set', async () => {
  const { handlers, recipient, quantities, connection, programId, gift, wok, stove, one } =
    await programWithGula();
  const known = recipient(programId, { businessId: one }, { [wok]: 2, [stove]: 1 });
  const question = {
    ...gift,
    items: [
      { itemId: wok, quantity: 1 },
      { itemId: stove, quantity: 1 },
    ],
    to: all('gula'),
  };
  const preview = expectValue(await handlers.aid.previewPackage(question));
  expect(preview).toEqual({
    recipients: 3,
    newRecipients: 2,
    already: 0,
    units: 3,
    value: 3000,
    items: [
      { itemId: wok, name: 'Wajan', unit: 'unit', more: 1, leftAfter: 2 },
      { itemId: stove, name: 'Kompor', unit: 'unit', more: 2, leftAfter: 2 },
    ],
    refused: [],
  });
  // The trial left nothing behind.
  expect(expectValue(await handlers.aid.recipients({ programId, search: '' }))).toHaveLength(1);
  expect(quantities(known)).toEqual({ [wok]: 2, [stove]: 1 });
  expect(connection.prepare('SELECT count(*) FROM history WHERE entity = ?').pluck().get('change_set')).toBe(
    0,
  );

  const done = expectValue(await handlers.aid.givePackage(question));
  expect(done).toMatchObject({ changed: 3, newRecipients: 2, refused: [] });
  const rows = expectValue(await handlers.aid.recipients({ programId, search: '' }));
  expect(rows.map(({ name, units }) => [name, units])).toEqual([
    ['Dua', 2],
    ['Satu', 2],
    ['Tiga', 2],
  ]);
  expectValue(await handlers.changes.undo({ id: done.changeSetId ?? 0 }));
  expect(expectValue(await handlers.aid.recipients({ programId, search: '' }))).toHaveLength(1);
  expect(quantities(known)).toEqual({ [wok]: 2, [stove]: 1 });
});

test('what is refused is named; the others get it when the officer leaves those out', async () => {
  const { handlers, recipient, letter, quantities, programId, gift, wok, one } = await programWithGula();
  const delivered = recipient(programId, { businessId: one }, { [wok]: 1 });
  letter(delivered, '510/1', '2020-09-10');
  const question = { ...gift, to: all('gula') };
  expect(expectValue(await handlers.aid.previewPackage(question)).refused).toMatchObject([
    { recipientId: delivered, code: 'allocation-delivered' },
  ]);
  const refused = expectValue(await handlers.aid.givePackage(question));
  expect(refused).toMatchObject({ changeSetId: null, changed: 0, newRecipients: 0 });
  expect(refused.refused).toHaveLength(1);
  expect(expectValue(await handlers.aid.recipients({ programId, search: '' }))).toHaveLength(1);
  const done = expectValue(await handlers.aid.givePackage({ ...question, withoutRefused: true }));
  expect(done).toMatchObject({ changed: 2, newRecipients: 2, refused: [] });
  expect(quantities(delivered)).toEqual({ [wok]: 1 });
});

test('beyond what was bought goes on with a reason, kept with those who get more', async () => {
  const { handlers, reasons, programId, gift, wok } = await programWithGula();
  const question = { ...gift, items: [{ itemId: wok, quantity: 3 }], to: all('gula') };
  const preview = expectValue(await handlers.aid.previewPackage(question));
  expect(preview.items).toMatchObject([{ more: 9, leftAfter: -4 }]);
  expect(preview.refused.map(({ needs }) => needs)).toEqual(['beyondBought', 'beyondBought']);
  expectValue(await handlers.aid.givePackage({ ...question, beyondBought: 'pengadaan kedua' }));
  const rows = expectValue(await handlers.aid.recipients({ programId, search: '' }));
  expect(rows.map(({ id }) => reasons(id)?.beyond)).toEqual([null, 'pengadaan kedua', 'pengadaan kedua']);
});

test('a candidate who gets it becomes a recipient with the reason of the choice', async () => {
  const { handlers, reasons, programId, gift, one } = await programWithGula();
  expectValue(
    await handlers.aid.addCandidates({
      programId,
      standing: 'calon',
      reason: 'usulan desa',
      businesses: { filter: businessFilter.parse({}), everything: false, ids: [one] },
      groupIds: [],
    }),
  );
  expectValue(await handlers.aid.givePackage({ ...gift, to: all('Satu') }));
  const [row] = expectValue(await handlers.aid.recipients({ programId, search: '' }));
  expect(reasons(row?.id ?? 0)?.choice).toBe('usulan desa');
  expect(expectValue(await handlers.aid.candidates({ programId }))).toEqual([]);
});

test('nobody, strangers and a finished programme are refused', async () => {
  const { handlers, connection, gift } = await programWithGula();
  expect(outcomeOf(await handlers.aid.givePackage({ ...gift, to: all('tidak ada') }))).toBe('nobody-chosen');
  const strangers = { kind: 'recipients' as const, ids: [99] };
  expect(outcomeOf(await handlers.aid.givePackage({ ...gift, to: strangers }))).toBe('recipient-unknown');
  connection.exec("UPDATE aid_program SET state = 'selesai'");
  expect(outcomeOf(await handlers.aid.previewPackage({ ...gift, to: all('gula') }))).toBe('program-state');
});
