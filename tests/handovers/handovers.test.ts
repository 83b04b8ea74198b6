import { describe, expect, test } from 'vitest';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { officeForHandovers } from './office-for-handovers.ts';

describe('handing over', () => {
  test('the first one moves the programme on, and twice is refused with the day of the first', async () => {
    const { handlers, deliver, programId, first, second } = await officeForHandovers();
    expect(expectValue(await deliver([first]))).toEqual({
      delivered: 1,
      reprint: 0,
      restRecipientId: null,
    });
    expect(expectValue(await handlers.aid.program({ id: programId })).program.state).toBe('penyerahan');
    const again = await deliver([second, first], '2024-04-01');
    expect(again).toMatchObject({
      error: {
        code: 'already-delivered',
        message: expect.stringContaining('Sudah diserahkan pada 6 Maret 2024'),
      },
    });
    // All or none: the other one of the same call is still open.
    const rows = expectValue(await handlers.handovers.list({ programId }));
    expect(rows.map((row) => [row.recipientId, row.deliveredAt])).toEqual([
      [first, '2024-03-06'],
      [second, null],
    ]);
  });

  test('each on a day of its own', async () => {
    const { handlers, deliver, programId, first, second } = await officeForHandovers();
    expectValue(
      await deliver([], '', {
        deliveries: [
          { recipientId: first, date: '2024-03-06' },
          { recipientId: second, date: '2024-05-20' },
        ],
      }),
    );
    const rows = expectValue(await handlers.handovers.list({ programId }));
    expect(rows.map((row) => row.deliveredAt)).toEqual(['2024-03-06', '2024-05-20']);
  });

  test.each([
    ['in the future', '2999-01-01', 'date-wrong'],
    ['not in the calendar', '2024-02-30', 'date-wrong'],
    ['before the programme’s year', '2023-12-31', 'date-early'],
  ])('a day %s is refused', async (_what, date, code) => {
    const { deliver, first } = await officeForHandovers();
    const answer = await deliver([first], date);
    expect(outcomeOf(answer)).toBe(code);
    expect(answer).toMatchObject({ error: { fields: { date: expect.any(String) } } });
  });

  test('a day before the year goes on once the officer confirms it', async () => {
    const { deliver, details, first } = await officeForHandovers();
    expectValue(await deliver([first], '2023-12-31', { beforeYearConfirmed: true }));
    expect((await details(first)).row.deliveredAt).toBe('2023-12-31');
  });

  test('without a number it is refused, and so it is in a draft', async () => {
    const { handlers, deliver, programId, first } = await officeForHandovers({ numbered: false });
    expect(outcomeOf(await deliver([first]))).toBe('letter-missing');
    expectValue(await handlers.aid.setState({ id: programId, state: 'draf', reason: '', confirmed: true }));
    expect(await deliver([first])).toMatchObject({
      error: { code: 'program-state', message: expect.stringContaining('masih draf') },
    });
  });

  test('a proxy is named with NIK and letter, and the letter is due again because it names the proxy', async () => {
    const { deliver, details, first, second } = await officeForHandovers();
    const incomplete = await deliver([first], '2024-03-06', { receivedBy: 'kuasa', proxyNik: '330301' });
    expect(incomplete).toMatchObject({
      error: {
        code: 'proxy-incomplete',
        fields: {
          proxyName: expect.any(String),
          proxyNik: expect.stringContaining('16 angka'),
          proxyLetter: expect.any(String),
        },
      },
    });
    const proxy = {
      receivedBy: 'kuasa' as const,
      proxyName: 'Kuasa Contoh',
      proxyNik: '3303.0101.0180.9001',
      proxyLetter: '01/SK/2024, 4 Maret 2024',
    };
    expect(expectValue(await deliver([first], '2024-03-06', proxy)).reprint).toBe(1);
    expect((await details(first)).row).toMatchObject({
      ...proxy,
      proxyNik: '3303010101809001',
      printedAt: null,
      firstPrintedAt: expect.any(String),
    });
    expect(expectValue(await deliver([second])).reprint).toBe(0);
    expect((await details(second)).row).toMatchObject({ receivedBy: 'penerima', proxyNik: '' });
  });

  test('another place than the letter says makes the letter due again', async () => {
    const { deliver, details, first, second } = await officeForHandovers();
    expect(expectValue(await deliver([first], '2024-03-06', { place: 'Balai Desa' })).reprint).toBe(1);
    expect(expectValue(await deliver([second], '2024-03-06', { place: 'Pendopo' })).reprint).toBe(0);
    expect((await details(first)).row).toMatchObject({ place: 'Balai Desa', printedAt: null });
    expect((await details(second)).row.printedAt).not.toBeNull();
  });

  test('what is handed over is not edited: not its goods, its item, its recipient, its letter', async () => {
    const { handlers, deliver, details, programId, first, machine, raw } = await officeForHandovers();
    expectValue(await deliver([first]));
    expect(
      outcomeOf(
        await handlers.aid.saveAllocations({
          recipientId: first,
          allocations: [{ itemId: machine, quantity: 1 }],
          beyondBought: null,
          doubleAid: null,
        }),
      ),
    ).toBe('allocation-delivered');
    expect(outcomeOf(await handlers.aid.removeRecipient({ id: first }))).not.toBe('ok');
    expect(outcomeOf(await handlers.aid.removeItem({ id: machine }))).not.toBe('ok');
    const before = await details(first);
    await handlers.letters.prepare({
      programId,
      recipientIds: [first],
      deliveryDate: '2024-09-09',
      place: 'Tempat Lain',
      changeDates: true,
    });
    expect(await details(first)).toEqual(before);

    const connection = raw();
    for (const sql of [
      'UPDATE allocation SET quantity = quantity + 1',
      'DELETE FROM allocation',
      "UPDATE handover SET delivered_at = '2024-03-07'",
      "UPDATE handover SET place = 'Lain'",
      "UPDATE handover SET received_by = 'kuasa', proxy_name = 'X'",
      'UPDATE handover SET delivered_at = NULL',
    ])
      expect(() => connection.prepare(`${sql} WHERE recipient_id = ?`).run(first), sql).toThrow(
        /delivered|not edited|reversed only/,
      );
    connection
      .prepare(
        'INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source) VALUES (?, ?, ?, 1, 1, ?)',
      )
      .run(programId, 'Bor', 'unit', 'APBN');
    expect(() =>
      connection
        .prepare(
          "INSERT INTO allocation (recipient_id, item_id, quantity) SELECT ?, id, 1 FROM aid_item WHERE name = 'Bor'",
        )
        .run(first),
    ).toThrow(/delivered/);
  });

  test('it stands in the history in words, and is not taken back from there', async () => {
    const { handlers, deliver, first } = await officeForHandovers();
    expectValue(await deliver([first]));
    const [set] = expectValue(await handlers.changes.list({ before: null, limit: 1 })).rows;
    expect(set).toMatchObject({
      kind: 'handover',
      title: expect.stringMatching(/^Penyerahan kepada Penerima 1 \(BAST .*\), Bantuan Las 2024$/),
    });
    expect(outcomeOf(await handlers.changes.undo({ id: set?.id ?? 0 }))).toBe('change-set-handover');
  });
});

describe('handing over a part', () => {
  test('the rest becomes part 2 without a number, and the letter of the first is due again', async () => {
    const { handlers, deliver, details, programId, first, machine, material } = await officeForHandovers();
    const given = [
      { itemId: machine, quantity: 1 },
      { itemId: material, quantity: 100 },
    ];
    const { restRecipientId, reprint } = expectValue(await deliver([first], '2024-03-06', { given }));
    expect(reprint).toBe(1);
    const rows = expectValue(await handlers.handovers.list({ programId })).filter(
      (row) => row.name === 'Penerima 1',
    );
    expect(rows).toMatchObject([
      {
        recipientId: first,
        part: 1,
        deliveredAt: '2024-03-06',
        printedAt: null,
        letterNumber: expect.any(String),
      },
      { recipientId: restRecipientId, part: 2, deliveredAt: null, letterNumber: null },
    ]);
    expect(rows.map((row) => row.items.map(({ itemId, quantity }) => [itemId, quantity]))).toEqual([
      [
        [machine, 1],
        [material, 100],
      ],
      [[machine, 1]],
    ]);
    // Still one recipient, and the stock is as it was.
    expect(expectValue(await handlers.aid.program({ id: programId })).row).toMatchObject({
      recipients: 2,
      deliveries: 3,
    });
    const items = expectValue(await handlers.aid.items({ programId }));
    expect(items.map(({ name, allocated, left }) => [name, allocated, left])).toEqual([
      ['Mesin Las', 3, 7],
      ['Pelat Baja', 150, 850],
    ]);
    // The rest gets a letter of its own and is handed over in turn.
    expectValue(
      await handlers.letters.prepare({
        programId,
        recipientIds: [restRecipientId ?? 0],
        deliveryDate: '2024-04-01',
        place: 'Pendopo',
        changeDates: false,
      }),
    );
    expectValue(await deliver([restRecipientId ?? 0], '2024-04-02'));
    expect((await details(restRecipientId ?? 0)).row.part).toBe(2);
  });

  test.each([
    ['more than is allocated', [{ item: 0, quantity: 3 }]],
    ['nothing at all', [{ item: 0, quantity: 0 }]],
    ['an item of nobody', [{ item: 99, quantity: 1 }]],
  ])('%s is refused', async (_what, chosen) => {
    const { deliver, details, first, machine } = await officeForHandovers();
    const given = chosen.map(({ item, quantity }) => ({ itemId: item === 0 ? machine : 9_999, quantity }));
    expect(outcomeOf(await deliver([first], '2024-03-06', { given }))).toBe('given-wrong');
    expect((await details(first)).row.deliveredAt).toBeNull();
  });

  test('all of it is no part', async () => {
    const { handlers, deliver, programId, first, machine, material } = await officeForHandovers();
    const given = [
      { itemId: machine, quantity: 2 },
      { itemId: material, quantity: 100 },
    ];
    expect(expectValue(await deliver([first], '2024-03-06', { given })).restRecipientId).toBeNull();
    expect(expectValue(await handlers.handovers.list({ programId }))).toHaveLength(2);
  });
});

describe('taking back', () => {
  test('a handover is reversed with its reason; the number stays, and it can be handed over again', async () => {
    const { handlers, deliver, details, first, machine, raw } = await officeForHandovers();
    expectValue(await deliver([first]));
    expectValue(await handlers.handovers.signBack({ recipientIds: [first], date: '2024-03-20' }));
    const number = (await details(first)).row.letterNumber;
    expect(
      outcomeOf(await handlers.handovers.reverse({ recipientId: first, reason: 'Salah penerima' })),
    ).toBe('ok');
    const after = await details(first);
    expect(after.row).toMatchObject({ deliveredAt: null, signedBackAt: null, letterNumber: number });
    expect(after.reversals).toMatchObject([{ deliveredAt: '2024-03-06', reason: 'Salah penerima' }]);
    expect(outcomeOf(await handlers.handovers.reverse({ recipientId: first, reason: 'Lagi' }))).toBe(
      'not-delivered',
    );
    const save = await handlers.aid.saveAllocations({
      recipientId: first,
      allocations: [{ itemId: machine, quantity: 1 }],
      beyondBought: null,
      doubleAid: null,
    });
    expect(outcomeOf(save)).toBe('ok');
    expectValue(await deliver([first], '2024-03-25'));
    expect((await details(first)).row.letterNumber).toBe(number);
    // Without a reversal of that very handover the file itself refuses.
    expect(() =>
      raw().prepare('UPDATE handover SET delivered_at = NULL WHERE recipient_id = ?').run(first),
    ).toThrow(/only with a reason/);
  });

  test('not while goods came back or were visited since', async () => {
    const { handlers, deliver, first, machine } = await officeForHandovers();
    expectValue(await deliver([first]));
    const { id: returnId } = expectValue(
      await handlers.handovers.addReturn({
        recipientId: first,
        itemId: machine,
        quantity: 1,
        date: '2024-04-01',
        kind: 'diganti',
        reason: 'Mati total',
      }),
    );
    expect(outcomeOf(await handlers.handovers.reverse({ recipientId: first, reason: 'x' }))).toBe(
      'goods-returned',
    );
    expectValue(await handlers.handovers.removeReturn({ id: returnId }));
    const { id: visitId } = expectValue(
      await handlers.monitoring.saveVisit({
        id: null,
        recipientId: first,
        date: '2024-06-06',
        visitor: 'Petugas',
        conditions: [{ itemId: machine, condition: 'baik', quantity: 2, note: '' }],
        note: '',
        followUp: '',
        followUpDoneAt: null,
      }),
    );
    expect(outcomeOf(await handlers.handovers.reverse({ recipientId: first, reason: 'x' }))).toBe('visited');
    expectValue(await handlers.monitoring.removeVisit({ id: visitId }));
    expectValue(await handlers.handovers.reverse({ recipientId: first, reason: 'x' }));
  });

  test('goods that come back are never more than the recipient still has, and go back into stock', async () => {
    const { handlers, deliver, details, programId, first, machine } = await officeForHandovers();
    const back = (quantity: number, kind: 'dikembalikan' | 'diganti', date = '2024-04-01') =>
      handlers.handovers.addReturn({
        recipientId: first,
        itemId: machine,
        quantity,
        date,
        kind,
        reason: 'Rusak',
      });
    expect(outcomeOf(await back(1, 'dikembalikan'))).toBe('program-state');
    expectValue(await deliver([first]));
    expect(outcomeOf(await back(3, 'dikembalikan'))).toBe('return-too-many');
    expect(outcomeOf(await back(1, 'dikembalikan', '2024-03-05'))).toBe('date-wrong');
    expect(outcomeOf(await back(1, 'dikembalikan', '2999-01-01'))).toBe('date-wrong');
    expectValue(await back(2, 'diganti'));
    expectValue(await back(1, 'dikembalikan'));
    expect(outcomeOf(await back(2, 'diganti'))).toBe('return-too-many');
    expect((await details(first)).row.items[0]).toMatchObject({ quantity: 2, returned: 1, replaced: 2 });
    const [stock] = expectValue(await handlers.aid.items({ programId }));
    expect(stock).toMatchObject({ quantityBought: 10, allocated: 2, left: 8 });
  });

  test('such a record is taken away, but not when the pieces were given to others since', async () => {
    const { handlers, deliver, details, first, second, machine } = await officeForHandovers({
      allocations: [
        [9, 0],
        [1, 0],
      ],
    });
    expectValue(await deliver([first]));
    const { id } = expectValue(
      await handlers.handovers.addReturn({
        recipientId: first,
        itemId: machine,
        quantity: 2,
        date: '2024-04-01',
        kind: 'dikembalikan',
        reason: 'Usaha tutup',
      }),
    );
    const give = (quantity: number) =>
      handlers.aid.saveAllocations({
        recipientId: second,
        allocations: [{ itemId: machine, quantity }],
        beyondBought: null,
        doubleAid: null,
      });
    expectValue(await give(3));
    expect(outcomeOf(await handlers.handovers.removeReturn({ id }))).toBe('allocated-again');
    expectValue(await give(1));
    expectValue(await handlers.handovers.removeReturn({ id }));
    expect((await details(first)).returns).toEqual([]);
  });
});
