import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemInput } from '../../src-main/contract/aid-items.ts';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

const item = (programId: number, fields: Partial<ItemInput> = {}): ItemInput => ({
  id: null,
  programId,
  name: 'Mesin Jahit',
  brand: 'Tora',
  specification: '',
  unit: 'unit',
  unitPrice: 2_000_000,
  quantityBought: 10,
  fundSource: 'DAK',
  ...fields,
});

function office() {
  const test = openRecipientsOffice();
  const programId = test.program({ name: 'Bantuan', year: 2020 });
  const rows = async () => expectValue(await test.handlers.aid.items({ programId }));
  const save = (...items: ItemInput[]) => test.handlers.aid.saveItems({ programId, items });
  return { ...test, programId, rows, save };
}

test('all that is known of an item is kept, and what is left out of a later save stays', async () => {
  const { handlers, programId, rows, save } = office();
  const known = {
    category: 'bahan' as const,
    priceIncludesTax: true,
    supplier: 'CV Maju',
    contractNumber: '027/12/2020',
    contractDate: '2020-05-04',
  };
  const { ids } = expectValue(await save(item(programId, known)));
  expect(await rows()).toMatchObject([{ ...known, allocated: 0, delivered: 0, left: 10 }]);
  expectValue(await handlers.aid.saveItem(item(programId, { id: ids[0], quantityBought: 12 })));
  expect(await rows()).toMatchObject([{ ...known, quantityBought: 12 }]);
  expect(outcomeOf(await save(item(programId, { name: 'Lain', contractDate: '2020-02-31' })))).toBe(
    'date-wrong',
  );
});

test('rows are saved all or none, as one change set that the history can take back', async () => {
  const { handlers, programId, rows, save } = office();
  const refused = await save(
    item(programId),
    item(programId, { name: 'Oven' }),
    item(programId, { name: 'MESIN JAHIT', brand: 'TORA' }),
  );
  expect(refused).toMatchObject({
    error: { code: 'item-exists', fields: { 'items.2.name': expect.stringContaining('sudah ada') } },
  });
  expect(await rows()).toEqual([]);
  const saved = expectValue(await save(item(programId), item(programId, { name: 'Oven' })));
  expect((await rows()).map(({ name }) => name)).toEqual(['Mesin Jahit', 'Oven']);
  expectValue(await handlers.changes.undo({ id: saved.changeSetId ?? 0 }));
  expect(await rows()).toEqual([]);
});

test('two items may exchange their names in one save', async () => {
  const { programId, rows, save } = office();
  const { ids } = expectValue(await save(item(programId), item(programId, { name: 'Oven' })));
  expectValue(await save(item(programId, { id: ids[0], name: 'Oven' }), item(programId, { id: ids[1] })));
  expect((await rows()).map(({ id, name }) => [id, name])).toEqual([
    [ids[1], 'Mesin Jahit'],
    [ids[0], 'Oven'],
  ]);
});

test('the cell that cannot be saved is named', async () => {
  const { programId, item: addItem, business, recipient, letter, save } = office();
  const machine = addItem(programId, 'Mesin Las', 5);
  const given = recipient(programId, { businessId: await business() }, { [machine]: 4 });
  const las = { id: machine, name: 'Mesin Las', brand: '', unitPrice: 1000 };
  expect(await save(item(programId), item(programId, { ...las, quantityBought: 3 }))).toMatchObject({
    error: {
      code: 'less-than-allocated',
      fields: { 'items.1.quantityBought': 'Sudah dialokasikan 4; jumlah beli tidak boleh kurang.' },
    },
  });
  letter(given, '510/1', '2020-09-10');
  expect(await save(item(programId, { ...las, quantityBought: 5, unitPrice: 1001 }))).toMatchObject({
    error: { code: 'item-delivered', fields: { 'items.0.unitPrice': expect.stringContaining('diserahkan') } },
  });
  expectValue(await save(item(programId, { ...las, quantityBought: 9, supplier: 'CV Maju' })));
  const elsewhere = await save(item(programId + 1, { name: 'Oven' }));
  expect(outcomeOf(elsewhere)).toBe('item-unknown');
});

test('an item that a package holds is not removed', async () => {
  const { handlers, programId, rows, save } = office();
  const { ids } = expectValue(await save(item(programId)));
  const [itemId = 0] = ids;
  const { id } = expectValue(
    await handlers.aid.savePackage({
      id: null,
      programId,
      name: 'Penjahit',
      items: [{ itemId, quantity: 2 }],
    }),
  );
  expect(await handlers.aid.removeItem({ id: itemId })).toMatchObject({
    error: { code: 'item-in-package', message: expect.stringContaining('"Penjahit"') },
  });
  expectValue(await handlers.aid.removePackage({ id }));
  expectValue(await handlers.aid.removeItem({ id: itemId }));
  expect(await rows()).toEqual([]);
});

const who = fc.constantFrom(0, 1);
const quantity = fc.nat(9);
const stockStep = fc.oneof(
  fc.record({ do: fc.constant('give' as const), who, quantity, reason: fc.boolean() }),
  fc.record({ do: fc.constant('buy' as const), quantity: fc.nat(12) }),
  fc.record({ do: fc.constant('deliver' as const), who }),
  fc.record({ do: fc.constant('reverse' as const), who }),
  fc.record({ do: fc.constant('return' as const), who, quantity: fc.integer({ min: 1, max: 3 }) }),
);
type StockStep = typeof stockStep extends fc.Arbitrary<infer Step> ? Step : never;

/** An office whose goods are bought, given, handed over, taken back and returned, refused or not. */
async function officeOfStock() {
  const test = await officeForHandovers();
  const { handlers, programId, recipients, machine, deliver } = test;
  const item = async () => {
    const found = expectValue(await handlers.aid.items({ programId })).find(({ id }) => id === machine);
    if (!found) throw new Error('the item is gone');
    return found;
  };
  async function perform(step: StockStep): Promise<unknown> {
    if (step.do === 'buy') return handlers.aid.saveItem({ ...(await item()), quantityBought: step.quantity });
    const recipientId = recipients[step.who] ?? 0;
    if (step.do === 'deliver') return deliver([recipientId]);
    if (step.do === 'reverse') return handlers.handovers.reverse({ recipientId, reason: 'Uji' });
    if (step.do === 'give')
      return handlers.aid.saveAllocations({
        recipientId,
        allocations: [{ itemId: machine, quantity: step.quantity }],
        beyondBought: step.reason ? 'Hibah' : null,
        doubleAid: null,
      });
    const goods = { recipientId, itemId: machine, quantity: step.quantity, date: '2024-04-01' };
    return handlers.handovers.addReturn({ ...goods, kind: 'dikembalikan', reason: 'Rusak' });
  }
  /** What the recipients hold of the item, without what came back. */
  const held = async () =>
    expectValue(await handlers.handovers.list({ programId })).flatMap((row) =>
      row.items
        .filter(({ itemId }) => itemId === machine)
        .map((line) => ({ ...line, net: line.quantity - line.returned, isGiven: row.deliveredAt !== null })),
    );
  const reasons = () =>
    Promise.all(
      recipients.map(async (id) => expectValue(await handlers.aid.recipient({ id })).reasons.beyondBought),
    );
  return { item, perform, held, reasons };
}

test('property: bought less allocated is left; it goes below zero only with a reason that is kept', async () => {
  const { item, perform, held, reasons } = await officeOfStock();
  const seen = { beyond: false, returned: false };
  const total = (lines: { net: number }[]) => lines.reduce((sum, { net }) => sum + net, 0);
  await fc.assert(
    fc.asyncProperty(fc.array(stockStep, { maxLength: 10 }), async (steps) => {
      for (const step of steps) {
        await perform(step);
        const [{ quantityBought, allocated, delivered, left }, lines] = [await item(), await held()];
        expect({ allocated, delivered, left }).toEqual({
          allocated: total(lines),
          delivered: total(lines.filter(({ isGiven }) => isGiven)),
          left: quantityBought - allocated,
        });
        seen.returned ||= lines.some(({ returned }) => returned > 0);
        seen.beyond ||= left < 0;
        if (left < 0) expect(await reasons()).toContain('Hibah');
      }
    }),
    {
      numRuns: 60,
      examples: [
        [
          [
            { do: 'give', who: 0, quantity: 9, reason: true },
            { do: 'give', who: 1, quantity: 9, reason: true },
            { do: 'buy', quantity: 3 },
            { do: 'deliver', who: 0 },
            { do: 'return', who: 0, quantity: 2 },
          ],
        ],
      ],
    },
  );
  // The walk has seen both, or it has shown nothing.
  expect(seen).toEqual({ beyond: true, returned: true });
});
