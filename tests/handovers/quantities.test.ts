import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectValue } from '../office/test-office.ts';
import { items, officeForHandovers } from './office-for-handovers.ts';

const kinds = ['deliver', 'part', 'return', 'replace', 'forget-return', 'reverse', 'number'] as const;

/** One step of an officer, with numbers that choose among what there is. */
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(2),
  share: fc.nat(100),
});

test('whatever is handed over, split, returned and reversed: no piece is lost and none is made', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 45 }), async (steps) => {
      const office = await officeForHandovers({
        allocations: [
          [3, 70],
          [2, 1],
        ],
      });
      const { handlers, programId, machine, material, deliver } = office;
      const allocated = new Map([
        [machine, 5],
        [material, 71],
      ]);
      const rows = async () => expectValue(await handlers.handovers.list({ programId }));

      for (const { kind, who, share } of steps) {
        const all = await rows();
        const row = all[who % all.length];
        if (!row) continue;
        const { recipientId } = row;
        const item = row.items[share % Math.max(1, row.items.length)];
        const part = (whole: number) => Math.floor((whole * share) / 100);
        const answer =
          kind === 'deliver'
            ? await deliver([recipientId])
            : kind === 'part'
              ? await deliver([recipientId], '2024-03-06', {
                  given: row.items.map(({ itemId, quantity }) => ({ itemId, quantity: part(quantity) })),
                })
              : kind === 'return' || kind === 'replace'
                ? await handlers.handovers.addReturn({
                    recipientId,
                    itemId: item?.itemId ?? 0,
                    quantity: 1 + part(item?.quantity ?? 1),
                    date: '2024-04-01',
                    kind: kind === 'return' ? 'dikembalikan' : 'diganti',
                    reason: 'uji',
                  })
                : kind === 'forget-return'
                  ? await handlers.handovers.removeReturn({
                      id: (await office.details(recipientId)).returns[0]?.id ?? 999_999,
                    })
                  : kind === 'reverse'
                    ? await handlers.handovers.reverse({ recipientId, reason: 'uji' })
                    : await handlers.letters.prepare({
                        programId,
                        recipientIds: [recipientId],
                        deliveryDate: '2024-03-05',
                        place: 'Pendopo',
                        changeDates: false,
                      });
        outcomes.add(`${kind} ${answer.ok}`);

        const after = await rows();
        const stock = expectValue(await handlers.aid.items({ programId }));
        for (const [itemId, total] of allocated) {
          const lines = after.flatMap((one) =>
            one.items
              .filter((line) => line.itemId === itemId)
              .map((line) => ({ ...line, delivered: one.deliveredAt !== null })),
          );
          const sum = (of: (line: (typeof lines)[number]) => number) =>
            lines.reduce((all, line) => all + of(line), 0);
          expect(sum((line) => line.quantity)).toBe(total);
          for (const line of lines) {
            expect(line.returned).toBeGreaterThanOrEqual(0);
            expect(line.returned).toBeLessThanOrEqual(line.quantity);
          }
          const bought = items[itemId === machine ? 0 : 1]?.quantityBought ?? 0;
          const returned = sum((line) => line.returned);
          expect(stock.find((one) => one.id === itemId)).toMatchObject({
            quantityBought: bought,
            allocated: total - returned,
            delivered: sum((line) => (line.delivered ? line.quantity : 0)) - returned,
            left: bought - total + returned,
          });
        }
        // A recipient's parts are numbered without gaps, and each has something in it.
        for (const parts of Map.groupBy(after, (one) => one.businessId).values()) {
          expect(parts.map((one) => one.part)).toEqual(parts.map((_one, index) => index + 1));
          for (const one of parts) expect(one.items.length).toBeGreaterThan(0);
        }
      }
      office.office.close();
    }),
    { numRuns: 10, seed: 40 },
  );
  // The property says something: each step came through at least once.
  for (const kind of kinds) expect(outcomes).toContain(`${kind} true`);
}, 120_000);
