import { expect, test } from 'vitest';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

const program = {
  id: null,
  name: 'Bantuan Alat 2025',
  fiscalYear: 2025,
  fundSource: 'DAK' as const,
  subActivity: 'Pembinaan industri kecil',
  subActivityCode: '3.31.02.2.01',
  accountCode: '5.1.05.05',
  legalBasis: ['Peraturan Daerah Nomor 1', 'Keputusan Bupati Nomor 2'],
  budget: 500_000_000,
  plannedDate: '2025-08-01',
  ceremonyDate: '2025-08-17',
  ceremonyPlace: 'Pendopo',
  officialId: null,
  notes: 'Tahun pertama',
};

async function lastYear() {
  const office = openRecipientsOffice();
  const { handlers } = office;
  const { id } = expectValue(await handlers.aid.saveProgram(program));
  const line = {
    id: null,
    programId: id,
    brand: '',
    specification: '',
    unit: 'unit',
    fundSource: 'DAK' as const,
  };
  const { ids } = expectValue(
    await handlers.aid.saveItems({
      programId: id,
      items: [
        {
          ...line,
          name: 'Mesin Jahit',
          unitPrice: 2_000_000,
          quantityBought: 10,
          supplier: 'CV Maju',
          priceIncludesTax: true,
        },
        { ...line, name: 'Meja', unitPrice: 500_000, quantityBought: 7, category: 'bahan' },
      ],
    }),
  );
  const [machine = 0, table = 0] = ids;
  const items = [
    { itemId: machine, quantity: 1 },
    { itemId: table, quantity: 2 },
  ];
  expectValue(await handlers.aid.savePackage({ id: null, programId: id, name: 'Penjahit', items }));
  const recipientId = office.recipient(id, { businessId: await office.business() }, { [machine]: 3 });
  return { ...office, id, machine, table, recipientId };
}

test('what an officer types of a programme is kept, and a save that leaves some out does not blank it', async () => {
  const { handlers, id } = await lastYear();
  const read = async () => expectValue(await handlers.aid.program({ id }));
  expect((await read()).program).toEqual({ ...program, id, state: 'draf', isPast: false });
  const { name, fiscalYear, fundSource, ceremonyDate, ceremonyPlace, officialId, notes } = program;
  const some = { name, fiscalYear, fundSource, ceremonyDate, ceremonyPlace, officialId, notes };
  expectValue(await handlers.aid.saveProgram({ id, ...some, notes: 'Lain' }));
  expect((await read()).program).toMatchObject({ ...program, id, notes: 'Lain' });
  expect((await read()).row).toMatchObject({
    budget: 500_000_000,
    valueBought: 23_500_000,
    value: 6_000_000,
    valueGiven: 0,
    recipients: 1,
    deliveries: 1,
  });
  expect(outcomeOf(await handlers.aid.saveProgram({ ...program, id, plannedDate: '2025-02-30' }))).toBe(
    'date-wrong',
  );
});

test.each([
  ['zero', [0, 0]],
  ['bought', [7, 10]],
] as const)(
  'a copy (%s) has items, packages and legal basis, and nothing of that year alone',
  async (quantities, bought) => {
    const { handlers, id } = await lastYear();
    const copy = { id, name: 'Bantuan Alat 2026', fiscalYear: 2026, quantities };
    const { id: copyId } = expectValue(await handlers.aid.copyProgram(copy));
    const { program: made } = expectValue(await handlers.aid.program({ id: copyId }));
    expect(made).toMatchObject({
      name: 'Bantuan Alat 2026',
      fiscalYear: 2026,
      state: 'draf',
      subActivityCode: '3.31.02.2.01',
      accountCode: '5.1.05.05',
      legalBasis: program.legalBasis,
      budget: null,
      plannedDate: null,
      ceremonyDate: null,
      notes: 'Disalin dari Bantuan Alat 2025 (2025).',
    });
    const items = expectValue(await handlers.aid.items({ programId: copyId }));
    expect(items.map((item) => [item.name, item.quantityBought, item.category, item.supplier])).toEqual([
      ['Meja', bought[0], 'bahan', ''],
      ['Mesin Jahit', bought[1], 'alat', ''],
    ]);
    const [penjahit] = expectValue(await handlers.aid.packages({ programId: copyId }));
    expect(penjahit).toMatchObject({ name: 'Penjahit', cost: 3_000_000, units: 3 });
    expect(new Set(penjahit?.items.map(({ itemId }) => itemId))).toEqual(
      new Set(items.map((item) => item.id)),
    );
    expect(expectValue(await handlers.aid.recipients({ programId: copyId, search: '' }))).toEqual([]);
    expect(outcomeOf(await handlers.aid.copyProgram(copy))).toBe('program-exists');
  },
);

test('a package knows what one costs and how many what is left suffices for', async () => {
  const { handlers, id, machine } = await lastYear();
  const packages = async () => expectValue(await handlers.aid.packages({ programId: id }));
  // Left: 7 machines (one each) and 7 tables (two each).
  expect(await packages()).toMatchObject([{ name: 'Penjahit', cost: 3_000_000, possible: 3 }]);
  const copyId = expectValue(await handlers.aid.copyPackage({ id: (await packages())[0]?.id ?? 0 })).id;
  expectValue(await handlers.aid.copyPackage({ id: copyId }));
  expect((await packages()).map(({ name }) => name)).toEqual([
    'Penjahit',
    'Penjahit (salinan)',
    'Penjahit (salinan) (salinan)',
  ]);
  const change = { id: copyId, programId: id, name: 'Mesin saja', items: [{ itemId: machine, quantity: 4 }] };
  expectValue(await handlers.aid.savePackage(change));
  expect((await packages()).find((one) => one.id === copyId)).toMatchObject({ cost: 8_000_000, possible: 1 });
  expect(outcomeOf(await handlers.aid.savePackage({ ...change, name: 'PENJAHIT' }))).toBe('package-exists');
  const twice = [...change.items, ...change.items];
  expect(outcomeOf(await handlers.aid.savePackage({ ...change, items: twice }))).toBe('item-unknown');
});

test('a draft goes with all that is in it, and the trash gives it back', async () => {
  const { handlers, id } = await lastYear();
  expectValue(await handlers.aid.removeProgram({ id }));
  expect(outcomeOf(await handlers.aid.program({ id }))).toBe('program-unknown');
  const [removal] = expectValue(await handlers.changes.trash({ search: '', before: null, limit: 1 })).rows;
  expect(removal?.title).toBe('Hapus Program Bantuan Bantuan Alat 2025');
  expectValue(await handlers.changes.undo({ id: removal?.id ?? 0 }));
  expect(expectValue(await handlers.aid.packages({ programId: id }))).toMatchObject([
    { name: 'Penjahit', possible: 3 },
  ]);
  expect(expectValue(await handlers.aid.recipients({ programId: id, search: '' }))).toMatchObject([
    { units: 3 },
  ]);
});

test('a programme with numbered letters, or one that is not a draft, stays', async () => {
  const { handlers, id, letter, recipientId } = await lastYear();
  expectValue(await handlers.aid.setState({ id, state: 'ditetapkan' }));
  expect(outcomeOf(await handlers.aid.removeProgram({ id }))).toBe('program-in-use');
  expectValue(await handlers.aid.setState({ id, state: 'draf' }));
  letter(recipientId, '510/1');
  expect(await handlers.aid.removeProgram({ id })).toMatchObject({
    error: { code: 'program-in-use', message: 'Program tidak dapat dihapus: 1 BAST sudah bernomor.' },
  });
});
