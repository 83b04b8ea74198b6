import { expect, test } from 'vitest';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice, villages } from './recipients-office.ts';

const [village] = villages;
const nik = '3303054112849001';

test('the same people under another record, a group, and what does not count', async () => {
  const office = openRecipientsOffice();
  const past = office.program({ name: 'Bantuan 2019', year: 2019, isPast: true, state: 'selesai' });
  const sewing = office.item(past, 'MESIN JAHIT');
  const wok = office.item(past, 'Wajan');
  const now = office.program({ name: 'Bantuan 2020', year: 2020 });
  const again = office.item(now, 'Mesin Jahit Portabel');
  const stove = office.item(now, 'Kompor');
  const wokAgain = office.item(now, 'wajan');

  const old = await office.business({ ownerName: 'Siti Aminah', nik, villageCode: village });
  const twin = await office.business({ ownerName: 'Karsito', nik });
  const named = await office.business({ ownerName: 'Hj. Siti Aminah', villageCode: village });
  const member = await office.business({ ownerName: 'Tuginah' });
  const other = await office.business({ ownerName: 'Wagiman', villageCode: village });
  const group = await office.group('KUB Mekar', [old]);
  office.recipient(
    past,
    { businessId: old },
    { [sewing]: 1, [wok]: 2 },
    { pastLetter: '510/7', pastDate: '2019-05-02' },
  );
  const kub = await office.group('KUB Maju', [member]);
  office.recipient(past, { groupId: kub }, { [sewing]: 3 });

  const rows = [twin, named, other].map((businessId) =>
    office.recipient(now, { businessId }, { [again]: 1, [stove]: 1 }),
  );
  const groupRow = office.recipient(now, { groupId: group }, { [wokAgain]: 1 });
  const memberRow = office.recipient(now, { businessId: member }, { [again]: 1 });

  const found = expectValue(await office.handlers.aid.doubleAid({ programId: now }));
  const shown = new Map(found.map((row) => [row.recipientId, row]));
  expect([...shown.keys()].sort()).toEqual([rows[0], rows[1], groupRow, memberRow].sort());
  expect(shown.get(rows[0] ?? 0)).toEqual({
    recipientId: rows[0],
    recipient: 'Karsito',
    reasons: ['NIK sama'],
    writtenReason: null,
    past: [
      {
        itemId: again,
        itemName: 'Mesin Jahit Portabel',
        reasons: ['NIK sama'],
        programId: past,
        program: 'Bantuan 2019',
        year: 2019,
        item: 'MESIN JAHIT',
        quantity: 1,
        unit: 'unit',
        receiver: 'Siti Aminah',
        letterNumber: '510/7',
        date: '2019-05-02',
        delivered: true,
      },
    ],
  });
  expect(shown.get(rows[1] ?? 0)?.reasons).toEqual(['nama dan desa sama']);
  expect(shown.get(groupRow)?.reasons).toEqual(['anggotanya sudah menerima: Siti Aminah', 'NIK sama']);
  expect(shown.get(memberRow)).toMatchObject({
    reasons: ['anggota kelompok KUB Maju'],
    past: [{ receiver: 'KUB Maju', letterNumber: null, quantity: 3 }],
  });

  // Beyond the years of the settings nothing is double.
  expectValue(await office.handlers.settings.save({ doubleAidYears: 0 }));
  expect(expectValue(await office.handlers.aid.doubleAid({ programId: now }))).toEqual([]);
});

test('goods that all came back do not count, nor the other part of the same delivery', async () => {
  const office = openRecipientsOffice();
  const [before, now] = [
    office.program({ name: 'Lama', year: 2020, state: 'penyerahan' }),
    office.program({ name: 'Baru', year: 2021 }),
  ];
  const [given, wanted] = [office.item(before, 'Wajan'), office.item(now, 'Wajan')];
  const businessId = await office.business();
  const first = office.recipient(before, { businessId }, { [given]: 2 });
  office.letter(first, '510/1', '2020-09-10');
  const recipientId = office.recipient(now, { businessId }, { [wanted]: 1 });
  office.recipient(now, { businessId }, { [wanted]: 1 }, { part: 2 });
  const past = async () =>
    expectValue(await office.handlers.aid.doubleAidOf({ recipientId, itemIds: [wanted] })).map(
      (one) => one.quantity,
    );
  expect(await past()).toEqual([2]);
  const giveBack = office.connection.prepare(
    `INSERT INTO goods_return (recipient_id, item_id, quantity, date, kind, reason) VALUES (?, ?, ?, '2020-10-01', ?, 'x')`,
  );
  giveBack.run(first, given, 1, 'diganti');
  giveBack.run(first, given, 1, 'dikembalikan');
  expect(await past()).toEqual([1]);
  giveBack.run(first, given, 1, 'dikembalikan');
  expect(await past()).toEqual([]);
});

test('what is handed over is not double because of what was given later, but the later one is', async () => {
  const office = openRecipientsOffice();
  const [first, second] = [
    office.program({ name: 'A', year: 2020, state: 'penyerahan' }),
    office.program({ name: 'B', year: 2021 }),
  ];
  const [one, two] = [office.item(first, 'Wajan'), office.item(second, 'Wajan')];
  const businessId = await office.business();
  office.letter(office.recipient(first, { businessId }, { [one]: 1 }), '510/1', '2020-09-10');
  office.recipient(second, { businessId }, { [two]: 1 });
  const count = async (programId: number) =>
    expectValue(await office.handlers.aid.doubleAid({ programId })).length;
  expect([await count(first), await count(second)]).toEqual([0, 1]);
});

test('an allocation that is double is refused in words until a reason is written, which is kept', async () => {
  const office = openRecipientsOffice();
  const past = office.program({ name: 'Bantuan 2019', year: 2019, isPast: true, state: 'selesai' });
  const now = office.program({ name: 'Bantuan 2020', year: 2020 });
  const [given, wanted, free] = [
    office.item(past, 'Wajan'),
    office.item(now, 'Wajan'),
    office.item(now, 'Kompor'),
  ];
  const businessId = await office.business({ nik });
  office.recipient(past, { businessId }, { [given]: 1 }, { pastLetter: '510/7', pastDate: '2019-05-02' });
  const recipientId = office.recipient(now, { businessId });
  const save = (quantities: Record<number, number>, doubleAid: string | null = null) =>
    office.handlers.aid.saveAllocations({
      recipientId,
      allocations: Object.entries(quantities).map(([itemId, quantity]) => ({
        itemId: Number(itemId),
        quantity,
      })),
      beyondBought: null,
      doubleAid,
    });

  expectValue(await save({ [free]: 1 }));
  const refused = await save({ [free]: 1, [wanted]: 1 });
  expect(refused).toMatchObject({ ok: false, error: { code: 'double-aid' } });
  expect(refused.ok ? '' : refused.error.message).toMatch(
    /Wajan sudah diterima .+ dari program Bantuan 2019 \(2019\), BAST 510\/7 tanggal 2 Mei 2019/,
  );
  expect(outcomeOf(await save({ [free]: 1, [wanted]: 1 }, '  '))).toBe('double-aid');
  expect(office.quantities(recipientId)).toEqual({ [free]: 1 });

  expectValue(await save({ [free]: 1, [wanted]: 1 }, 'yang lama hangus terbakar'));
  expect(office.quantities(recipientId)).toEqual({ [wanted]: 1, [free]: 1 });
  expect(office.reasons(recipientId)?.double).toBe('yang lama hangus terbakar');
  const [row] = expectValue(await office.handlers.aid.doubleAid({ programId: now }));
  expect(row?.writtenReason).toBe('yang lama hangus terbakar');
  // The reason stands for more of the same; less never needs one.
  expectValue(await save({ [wanted]: 2 }));
  expectValue(await save({}));
  expect(office.reasons(recipientId)?.double).toBe('yang lama hangus terbakar');
});

test('the reason of a list can be written afterwards, but not in a finished programme', async () => {
  const office = openRecipientsOffice();
  const programId = office.program({ name: 'A', year: 2020 });
  const recipientId = office.recipient(programId, { businessId: await office.business() });
  const write = (reason: string) =>
    office.handlers.aid.writeDoubleAidReason({ recipientIds: [recipientId], reason });
  expectValue(await write('sudah rusak'));
  expect(office.reasons(recipientId)?.double).toBe('sudah rusak');
  office.connection.exec("UPDATE aid_program SET state = 'selesai'");
  expect(outcomeOf(await write('lain'))).toBe('program-state');
  expect(office.reasons(recipientId)?.double).toBe('sudah rusak');
});
