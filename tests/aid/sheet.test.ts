import { expect, test } from 'vitest';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

/** A programme with two items and three recipients. */
async function programOfThree() {
  const office = openRecipientsOffice();
  const programId = office.program({ name: 'Bantuan 2020', year: 2020 });
  const [wok, stove] = [office.item(programId, 'Wajan', 5), office.item(programId, 'Kompor', 5)];
  const recipients = await Promise.all(
    ['A', 'B', 'C'].map(async (letter) =>
      office.recipient(programId, { businessId: await office.business({ ownerName: letter }) }),
    ),
  );
  const [a = 0, b = 0, c = 0] = recipients;
  const paste = (
    cells: [recipientId: number, itemId: number, quantity: number][],
    reasons: { beyondBought?: string; doubleAid?: string } = {},
  ) =>
    office.handlers.aid.saveSheet({
      programId,
      rows: [...Map.groupBy(cells, ([recipientId]) => recipientId)].map(([recipientId, own]) => ({
        recipientId,
        allocations: own.map(([, itemId, quantity]) => ({ itemId, quantity })),
        ...reasons,
      })),
    });
  return { ...office, programId, wok, stove, a, b, c, paste };
}

test('a paste is one change set, which the history takes back; cells that are not named stay', async () => {
  const { handlers, quantities, paste, wok, stove, a, b } = await programOfThree();
  expectValue(await paste([[a, stove, 1]]));
  const done = expectValue(
    await paste([
      [a, wok, 2],
      [b, wok, 1],
      [b, stove, 0],
    ]),
  );
  expect(done).toMatchObject({ changed: 2, refused: [], changeSetId: expect.any(Number) });
  expect([quantities(a), quantities(b)]).toEqual([{ [wok]: 2, [stove]: 1 }, { [wok]: 1 }]);
  expectValue(await handlers.changes.undo({ id: done.changeSetId ?? 0 }));
  expect([quantities(a), quantities(b)]).toEqual([{ [stove]: 1 }, {}]);
  // The same again changes nothing.
  expect(expectValue(await paste([[a, stove, 1]]))).toMatchObject({
    changeSetId: null,
    changed: 0,
    refused: [],
  });
});

test('all or nothing: delivered rows, more than was bought, and double aid are told together', async () => {
  const { connection, handlers, paste, quantities, reasons, letter, ...office } = await programOfThree();
  const { programId, wok, stove, a, b, c } = office;
  const past = office.program({ name: 'Lama', year: 2019, isPast: true, state: 'selesai' });
  const given = office.item(past, 'Kompor');
  const businessOf = (id: number) =>
    connection
      .prepare<[number], number>('SELECT business_id FROM aid_recipient WHERE id = ?')
      .pluck()
      .get(id) ?? 0;
  office.recipient(past, { businessId: businessOf(c) }, { [given]: 1 }, { pastLetter: '510/3' });
  expectValue(await paste([[a, stove, 1]]));
  letter(a, '510/1', '2020-09-10');

  const cells: [number, number, number][] = [
    [a, wok, 1],
    [b, wok, 6],
    [c, wok, 1],
    [c, stove, 1],
  ];
  const { refused, version: _version, ...rest } = expectValue(await paste(cells));
  expect(rest).toEqual({ changeSetId: null, changed: 0 });
  expect(refused.map(({ recipientId, code, needs }) => [recipientId, code, needs])).toEqual([
    [a, 'allocation-delivered', null],
    [b, 'beyond-bought', 'beyondBought'],
    [c, 'beyond-bought', 'beyondBought'],
    [c, 'double-aid', 'doubleAid'],
  ]);
  expect(refused[1]?.message).toBe('Melebihi yang dibeli: Wajan (sisa 5 dari 5 unit).');
  expect(refused[3]?.past).toMatchObject([
    { program: 'Lama', letterNumber: '510/3', reasons: ['pelaku usaha yang sama'] },
  ]);
  expect([quantities(a), quantities(b), quantities(c)]).toEqual([{ [stove]: 1 }, {}, {}]);
  // Nothing of it is in the history either.
  expect(expectValue(await handlers.changes.list({ before: null, limit: 9 })).rows).toEqual([]);

  // Reasons do not help against what is handed over.
  const written = { beyondBought: 'hibah tambahan', doubleAid: 'yang lama rusak' };
  expect(expectValue(await paste(cells, written)).refused).toMatchObject([{ code: 'allocation-delivered' }]);
  expect(expectValue(await paste(cells.slice(1), written))).toMatchObject({ changed: 2, refused: [] });
  expect(reasons(b)).toEqual({ beyond: 'hibah tambahan', double: null, choice: '' });
  expect(reasons(c)).toEqual({ beyond: 'hibah tambahan', double: 'yang lama rusak', choice: '' });
  const items = expectValue(await handlers.aid.items({ programId }));
  expect(items.find(({ id }) => id === wok)?.left).toBe(-2);
});

test('what one row frees, another of the same paste may take; the rows beyond it are named', async () => {
  const { paste, wok, a, b, c } = await programOfThree();
  expectValue(await paste([[a, wok, 5]]));
  expect(
    expectValue(
      await paste([
        [a, wok, 1],
        [b, wok, 4],
      ]),
    ).refused,
  ).toEqual([]);
  const { refused } = expectValue(
    await paste([
      [a, wok, 0],
      [b, wok, 5],
      [c, wok, 1],
    ]),
  );
  expect(refused.map(({ recipientId, message }) => [recipientId, message])).toEqual([
    [c, 'Melebihi yang dibeli: Wajan (sisa 0 dari 5 unit).'],
  ]);
});

test('two rows of one paste that are the same people are double for one another', async () => {
  const { paste, wok, connection, a, b } = await programOfThree();
  connection.exec("UPDATE business SET nik = '3303054112849001' WHERE owner_name IN ('A', 'B')");
  expect(
    expectValue(
      await paste([
        [a, wok, 1],
        [b, wok, 1],
      ]),
    ).refused.map(({ code }) => code),
  ).toEqual(['double-aid', 'double-aid']);
});

test('a printed letter is due again when its row changes', async () => {
  const { paste, wok, connection, letter, a } = await programOfThree();
  letter(a, '510/1');
  connection.exec("UPDATE handover SET printed_at = '2020-09-01', first_printed_at = '2020-09-01'");
  expectValue(await paste([[a, wok, 1]]));
  expect(connection.prepare('SELECT printed_at, first_printed_at FROM handover').get()).toEqual({
    printed_at: null,
    first_printed_at: '2020-09-01',
  });
});

test('a recipient or item of another programme, and a finished programme, are refused', async () => {
  const { paste, connection, program, item, wok, a } = await programOfThree();
  const other = item(program({ name: 'Lain', year: 2020 }), 'Wajan');
  expect(outcomeOf(await paste([[a, other, 1]]))).toBe('item-unknown');
  expect(outcomeOf(await paste([[999, wok, 1]]))).toBe('recipient-unknown');
  connection.exec("UPDATE aid_program SET state = 'selesai'");
  expect(outcomeOf(await paste([[a, wok, 1]]))).toBe('program-state');
});
