import { expect, test } from 'vitest';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';

/** A programme with one item of five bought, and two businesses as recipients. */
async function programme() {
  const { handlers } = openTestOffice();
  const official = expectValue(
    await handlers.officials.save({
      id: null,
      name: 'Suryanto',
      nip: '',
      rank: '',
      position: 'Kepala Dinas',
      capacity: 'definitif',
      onBehalfOf: '',
      address: '',
      active: true,
    }),
  );
  const program = {
    id: null,
    name: 'Bantuan 2020',
    fiscalYear: 2020,
    fundSource: 'APBD Kabupaten' as const,
    ceremonyDate: '2020-09-10',
    ceremonyPlace: 'Pendopo',
    officialId: official.id,
    notes: '',
  };
  const { id: programId } = expectValue(await handlers.aid.saveProgram(program));
  const item = {
    id: null,
    programId,
    name: 'Mixer Roti',
    brand: 'Fomac',
    specification: '10 liter',
    unit: 'unit',
    unitPrice: 4_500_000,
    quantityBought: 5,
    fundSource: 'APBD Provinsi' as const,
  };
  const { id: itemId } = expectValue(await handlers.aid.saveItem(item));
  const recipients: number[] = [];
  for (const [ownerName, villageCode] of [
    ['Wagiman', '33.03.02.2001'],
    ['Aminah', '33.03.01.2001'],
  ] as const) {
    const business = expectValue(await handlers.businesses.save(typedBusiness({ ownerName, villageCode })));
    const added = await handlers.aid.addRecipient({ programId, businessId: business.id, groupId: null });
    recipients.push(expectValue(added).id);
  }
  const give = (recipient: number, quantity: number, beyondBought: string | null = null) =>
    handlers.aid.saveAllocations({
      recipientId: recipients[recipient] ?? 0,
      allocations: [{ itemId, quantity }],
      beyondBought,
    });
  const [first = 0, second = 0] = recipients;
  return { handlers, program, programId, item, itemId, first, second, give };
}

test('allocations are counted against what was bought, item by item', async () => {
  const { handlers, programId, give } = await programme();
  expectValue(await give(0, 2));
  expectValue(await give(1, 1));
  expect(expectValue(await handlers.aid.items({ programId }))).toMatchObject([
    { quantityBought: 5, allocated: 3, delivered: 0, left: 2 },
  ]);
  expect(expectValue(await handlers.aid.programs({}))).toMatchObject([
    { recipients: 2, units: 3, value: 13_500_000, fundSources: ['APBD Provinsi'] },
  ]);
});

test('recipients stand in order of district, village and name', async () => {
  const { handlers, programId } = await programme();
  const rows = expectValue(await handlers.aid.recipients({ programId, search: '' }));
  expect(rows.map((row) => row.name)).toEqual(['Wagiman', 'Aminah']);
  expect(rows.map((row) => row.districtName)).toEqual(['Bukateja', 'Kemangkon']);
  expect(expectValue(await handlers.aid.recipients({ programId, search: 'kemang' }))).toHaveLength(1);
});

test('more than was bought is refused, and goes on only with a written reason', async () => {
  const { handlers, programId, give } = await programme();
  expectValue(await give(0, 4));
  const refused = await give(1, 2);
  expect(outcomeOf(refused)).toBe('beyond-bought');
  expect(refused).toMatchObject({ error: { message: expect.stringContaining('sisa 1 dari 5 unit') } });
  expect(outcomeOf(await give(1, 2, '   '))).toBe('beyond-bought');
  expectValue(await give(1, 2, 'Satu unit hibah dari rekanan'));
  expect(expectValue(await handlers.aid.items({ programId }))).toMatchObject([{ left: -1 }]);
  // Taking back is never refused for that reason.
  expectValue(await give(1, 1));
});

test('what is bought cannot fall below what is allocated, and an allocated item cannot be removed', async () => {
  const { handlers, item, itemId, give } = await programme();
  expectValue(await give(0, 4));
  expect(outcomeOf(await handlers.aid.saveItem({ ...item, id: itemId, quantityBought: 3 }))).toBe(
    'less-than-allocated',
  );
  expect(outcomeOf(await handlers.aid.removeItem({ id: itemId }))).toBe('item-in-use');
  expectValue(await give(0, 0));
  expectValue(await handlers.aid.removeItem({ id: itemId }));
});

test('the same item or programme twice, or a recipient twice, is refused', async () => {
  const { handlers, program, item, programId } = await programme();
  expect(outcomeOf(await handlers.aid.saveItem({ ...item, name: 'MIXER ROTI' }))).toBe('item-exists');
  expect(outcomeOf(await handlers.aid.saveProgram({ ...program, name: 'bantuan 2020' }))).toBe(
    'program-exists',
  );
  expect(outcomeOf(await handlers.aid.addRecipient({ programId, businessId: 1, groupId: null }))).toBe(
    'recipient-exists',
  );
  expect(outcomeOf(await handlers.aid.addRecipient({ programId, businessId: null, groupId: null }))).toBe(
    'recipient-unclear',
  );
});

test('after the handover nothing of it can be edited', async () => {
  const { handlers, programId, item, itemId, first, give } = await programme();
  expectValue(await give(0, 2));
  expectValue(await give(1, 1));
  expectValue(await handlers.aid.setState({ id: programId, state: 'ditetapkan' }));
  expectValue(
    await handlers.letters.prepare({
      programId,
      recipientIds: [first],
      deliveryDate: '2020-09-10',
      place: 'Pendopo',
      changeDates: false,
    }),
  );
  expectValue(
    await handlers.handovers.deliver({
      programId,
      deliveries: [{ recipientId: first, date: '2020-09-10' }],
      place: null,
      receivedBy: 'penerima',
      proxyName: '',
      proxyNik: '',
      proxyLetter: '',
      given: null,
      beforeYearConfirmed: false,
    }),
  );
  expect(outcomeOf(await give(0, 1))).toBe('allocation-delivered');
  expect(outcomeOf(await handlers.aid.removeRecipient({ id: first }))).toBe('recipient-numbered');
  expect(outcomeOf(await handlers.aid.saveItem({ ...item, id: itemId, unitPrice: 1 }))).toBe(
    'item-delivered',
  );
  // How many were bought is not on the letter.
  expectValue(await handlers.aid.saveItem({ ...item, id: itemId, quantityBought: 9 }));
  expect(expectValue(await handlers.aid.items({ programId }))).toMatchObject([{ delivered: 2 }]);
});

test('a business shows what it got, itself and through its group', async () => {
  const { handlers, programId, itemId, give } = await programme();
  expectValue(await give(0, 2));
  const group = expectValue(
    await handlers.groups.save({
      id: null,
      name: 'KUB Manis',
      kind: 'KUB',
      chairName: 'Wagiman',
      chairNik: '',
      phone: '',
      street: '',
      rt: '',
      rw: '',
      villageCode: null,
      sectorId: null,
      notes: '',
      memberIds: [1],
    }),
  );
  const added = expectValue(
    await handlers.aid.addRecipient({ programId, businessId: null, groupId: group.id }),
  );
  expectValue(
    await handlers.aid.saveAllocations({
      recipientId: added.id,
      allocations: [{ itemId, quantity: 1 }],
      beyondBought: null,
      doubleAid: 'Untuk anggota yang lain',
    }),
  );
  const { aid } = expectValue(await handlers.businesses.get({ id: 1 }));
  expect(aid.map((got) => [got.through, got.quantity])).toEqual([
    [null, 2],
    ['KUB Manis', 1],
  ]);
});
