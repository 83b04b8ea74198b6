import { afterEach, describe, expect, test, vi } from 'vitest';
import type { VisitInput } from '../../src-main/contract/monitoring.ts';
import { makePng } from '../fixtures/make-png.ts';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** An office on a day in 2024, whose two recipients (two and one machine) have got their goods on 6 March. */
async function officeOn(today: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T05:00:00`) });
  const office = await officeForHandovers();
  expectValue(await office.deliver([office.first, office.second]));
  const { handlers, machine } = office;
  const visit = (recipientId: number, date: string, change: Partial<VisitInput> = {}) =>
    handlers.monitoring.saveVisit({
      id: null,
      recipientId,
      date,
      visitor: 'Petugas Contoh',
      conditions: [
        { itemId: machine, condition: 'baik', quantity: recipientId === office.first ? 2 : 1, note: '' },
      ],
      note: '',
      followUp: '',
      followUpDoneAt: null,
      ...change,
    } as Parameters<typeof handlers.monitoring.saveVisit>[0]);
  const list = async (programId: number | null = null) =>
    expectValue(await handlers.monitoring.list({ programId }));
  return { ...office, visit, list };
}

describe('what is monitored', () => {
  test('only machines and tools, from the handover on, with the day on which a visit is due', async () => {
    const { list, first, second } = await officeOn('2024-06-16');
    expect(await list()).toMatchObject([
      { recipientId: first, dueAt: '2024-06-06', overdueDays: 10, visits: 0, lastVisit: null },
      { recipientId: second, dueAt: '2024-06-06' },
    ]);
    expect((await list()).map((row) => row.goods.map(({ name, quantity }) => [name, quantity]))).toEqual([
      [['Mesin Las', 2]],
      [['Mesin Las', 1]],
    ]);
  });

  test('a visit puts it off, and Beranda counts what is due', async () => {
    const { handlers, list, visit, first } = await officeOn('2024-06-16');
    expect(expectValue(await handlers.home.overview({})).visitsDue).toBe(2);
    expectValue(await visit(first, '2024-06-15'));
    expect((await list())[0]).toMatchObject({
      dueAt: '2024-09-15',
      overdueDays: 0,
      lastVisit: '2024-06-15',
      lastConditions: { baik: 2 },
    });
    expect(expectValue(await handlers.home.overview({})).visitsDue).toBe(1);
  });

  test('the office sets how often', async () => {
    const { handlers, list } = await officeOn('2024-06-16');
    expectValue(await handlers.settings.save({ monitoring: { everyMonths: 6, forYears: 1 } }));
    expect((await list())[0]).toMatchObject({ dueAt: '2024-09-06', overdueDays: 0 });
  });

  test('what was all taken back is not visited', async () => {
    const { handlers, list, first, machine } = await officeOn('2024-06-16');
    const back = { recipientId: first, itemId: machine, date: '2024-04-01', reason: 'Usaha tutup' };
    expectValue(await handlers.handovers.addReturn({ ...back, quantity: 1, kind: 'dikembalikan' }));
    expect((await list())[0]?.goods).toMatchObject([{ quantity: 1 }]);
    expectValue(await handlers.handovers.addReturn({ ...back, quantity: 1, kind: 'dikembalikan' }));
    expect((await list())[0]).toMatchObject({ goods: [], dueAt: null });
  });

  test('what earlier years gave is there to be visited, but due only once somebody began to', async () => {
    const { list, visit, raw } = await officeOn('2024-09-01');
    raw().exec(`
      INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, state, is_past, created_at)
        VALUES (90, 'past', 'Bantuan 2019', 2019, 'APBN', 'selesai', 1, '');
      INSERT INTO aid_item (id, program_id, name, unit, unit_price, quantity_bought, fund_source)
        VALUES (90, 90, 'Mesin Jahit', 'unit', 1, 1, 'APBN');
      INSERT INTO aid_recipient (id, program_id, business_id, past_letter_number, past_date)
        VALUES (90, 90, 1, '510/7/2019', '2019-05-02');
      INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (90, 90, 1);`);
    const row = async () => (await list(90))[0];
    expect(await row()).toMatchObject({ deliveredAt: '2019-05-02', dueAt: null, goods: [{ quantity: 1 }] });
    const conditions = [{ itemId: 90, condition: 'baik' as const, quantity: 1, note: '' }];
    expectValue(await visit(90, '2024-05-01', { conditions }));
    expect(await row()).toMatchObject({ dueAt: '2024-08-01', overdueDays: 31 });
  });

  test('before a handover nothing is', async () => {
    const { handlers, programId, first } = await officeForHandovers();
    expect(expectValue(await handlers.monitoring.list({ programId }))).toEqual([]);
    expect(outcomeOf(await handlers.monitoring.details({ recipientId: first }))).toBe('not-monitored');
  });
});

describe('a visit', () => {
  test('is written, changed and removed, with what was found and its photos', async () => {
    const { office, handlers, visit, first, machine } = await officeOn('2024-09-01');
    const { id } = expectValue(
      await visit(first, '2024-06-10', {
        conditions: [
          { itemId: machine, condition: 'baik', quantity: 1, note: '' },
          { itemId: machine, condition: 'rusak ringan', quantity: 1, note: 'Kabel putus' },
        ],
        note: 'Dipakai setiap hari',
        followUp: 'Ganti kabel',
      }),
    );
    const details = async () => expectValue(await handlers.monitoring.details({ recipientId: first }));
    expect((await details()).visits).toMatchObject([
      { id, date: '2024-06-10', followUp: 'Ganti kabel', followUpDoneAt: null, files: 0 },
    ]);
    await handlers.visitFiles.add({
      ownerId: id,
      files: [{ fileName: 'alat.png', bytes: new Uint8Array(makePng()) }],
    });
    expect((await details()).visits[0]?.files).toBe(1);
    expect((await office.check()).files).toMatchObject({ ok: true, files: 1 });

    expectValue(await visit(first, '2024-06-11', { id }));
    expect((await details()).visits).toMatchObject([
      { date: '2024-06-11', conditions: [{ condition: 'baik', quantity: 2 }], followUp: '' },
    ]);
    expectValue(await handlers.monitoring.removeVisit({ id }));
    expect((await details()).visits).toEqual([]);
    expect(outcomeOf(await visit(first, '2024-06-12', { id }))).toBe('visit-unknown');
    expect((await office.check()).files).toMatchObject({ files: 0 });
    // Taken back from the trash with all that hung on it.
    const [set] = expectValue(await handlers.changes.trash({ search: '', before: null, limit: 1 })).rows;
    expect(set?.title).toBe('Hapus kunjungan monev Penerima 1, 11 Jun 2024');
    expectValue(await handlers.changes.undo({ id: set?.id ?? 0 }));
    expect((await details()).visits).toMatchObject([{ date: '2024-06-11', files: 1 }]);
  });

  test('another recipient’s visit is not changed by it', async () => {
    const { visit, first, second } = await officeOn('2024-09-01');
    const { id } = expectValue(await visit(first, '2024-06-10'));
    expect(outcomeOf(await visit(second, '2024-06-10', { id }))).toBe('visit-unknown');
  });

  test('not on a day before the handover, to come, or on which there is one', async () => {
    const { visit, first } = await officeOn('2024-09-01');
    expect(outcomeOf(await visit(first, '2024-03-05'))).toBe('date-wrong');
    expect(outcomeOf(await visit(first, '2024-09-02'))).toBe('date-wrong');
    expect(outcomeOf(await visit(first, '2024-06-31'))).toBe('date-wrong');
    expectValue(await visit(first, '2024-06-10'));
    expect(await visit(first, '2024-06-10')).toMatchObject({
      error: { code: 'visit-exists', fields: { date: expect.stringContaining('10 Juni 2024') } },
    });
  });

  test('what was found adds up to what the recipient had on that day', async () => {
    const { handlers, visit, first, machine, material } = await officeOn('2024-09-01');
    const found = (quantity: number, itemId = machine) => ({
      conditions: [{ itemId, condition: 'baik' as const, quantity, note: '' }],
    });
    expect(await visit(first, '2024-06-10', found(1))).toMatchObject({
      error: {
        code: 'conditions-wrong',
        fields: { [`conditions.${machine}`]: expect.stringContaining('seharusnya 2 unit') },
      },
    });
    expect(outcomeOf(await visit(first, '2024-06-10', { conditions: [] }))).toBe('conditions-wrong');
    expect(outcomeOf(await visit(first, '2024-06-10', found(2, material)))).toBe('conditions-wrong');
    expectValue(
      await handlers.handovers.addReturn({
        recipientId: first,
        itemId: machine,
        quantity: 1,
        date: '2024-07-01',
        kind: 'dikembalikan',
        reason: 'Rusak',
      }),
    );
    expect(outcomeOf(await visit(first, '2024-06-30', found(2)))).toBe('ok');
    expect(outcomeOf(await visit(first, '2024-07-01', found(2)))).toBe('conditions-wrong');
    expect(outcomeOf(await visit(first, '2024-07-01', found(1)))).toBe('ok');
  });

  test.each(['hilang', 'dipindahtangankan'] as const)(
    'goods that are %s demand a note',
    async (condition) => {
      const { visit, second, machine } = await officeOn('2024-09-01');
      const found = (note: string) => ({ conditions: [{ itemId: machine, condition, quantity: 1, note }] });
      expect(await visit(second, '2024-06-10', found('  '))).toMatchObject({
        error: {
          code: 'conditions-wrong',
          fields: { [`conditions.${machine}.${condition}`]: expect.stringContaining(condition) },
        },
      });
      expect(outcomeOf(await visit(second, '2024-06-10', found('Dicuri; laporan polisi ada')))).toBe('ok');
    },
  );

  test('also to a programme that is finished', async () => {
    const { handlers, visit, programId, first } = await officeOn('2024-09-01');
    expectValue(
      await handlers.aid.setState({ id: programId, state: 'selesai', reason: '', confirmed: true }),
    );
    expect(outcomeOf(await visit(first, '2024-06-10'))).toBe('ok');
  });
});

test('a business shows when its goods were handed over and how they were found', async () => {
  const { handlers, visit, first, machine, programId } = await officeOn('2024-09-01');
  expectValue(await visit(first, '2024-06-10'));
  expectValue(
    await visit(first, '2024-08-10', {
      conditions: [
        { itemId: machine, condition: 'baik', quantity: 1, note: '' },
        { itemId: machine, condition: 'rusak berat', quantity: 1, note: '' },
      ],
    }),
  );
  const row = expectValue(await handlers.handovers.list({ programId })).find(
    ({ recipientId }) => recipientId === first,
  );
  const { aid } = expectValue(await handlers.businesses.get({ id: row?.businessId ?? 0 }));
  expect(aid).toMatchObject([
    {
      itemName: 'Mesin Las',
      deliveredAt: '2024-03-06',
      lastVisit: '2024-08-10',
      lastCondition: '1 baik, 1 rusak berat',
    },
    { itemName: 'Pelat Baja', lastVisit: '2024-08-10', lastCondition: null },
  ]);
});

test('a follow-up stays on the worklist until it is done, and is opened again', async () => {
  const { handlers, visit, first, programId } = await officeOn('2024-09-01');
  const { id } = expectValue(await visit(first, '2024-06-10', { followUp: 'Ganti kabel' }));
  const open = async () => expectValue(await handlers.monitoring.followUps({ programId: null }));
  expect(await open()).toMatchObject([
    { visitId: id, programId, name: 'Penerima 1', date: '2024-06-10', followUp: 'Ganti kabel' },
  ]);
  expect(expectValue(await handlers.home.overview({})).followUps).toBe(1);
  const set = (doneAt: string | null) => handlers.monitoring.setFollowUp({ id, doneAt });
  expect(outcomeOf(await set('2024-06-09'))).toBe('follow-up-wrong');
  expect(outcomeOf(await set('2024-09-02'))).toBe('follow-up-wrong');
  expectValue(await set('2024-06-20'));
  expect(await open()).toEqual([]);
  expectValue(await set(null));
  expect(await open()).toHaveLength(1);
  expect(outcomeOf(await visit(first, '2024-07-10', { followUpDoneAt: '2024-07-11' }))).toBe(
    'follow-up-wrong',
  );
});

test('the trend counts each recipient once a quarter, by its last visit', async () => {
  const { handlers, visit, first, second, machine, programId } = await officeOn('2024-12-01');
  expectValue(await visit(first, '2024-04-10'));
  expectValue(
    await visit(first, '2024-06-10', {
      conditions: [{ itemId: machine, condition: 'rusak berat', quantity: 2, note: '' }],
    }),
  );
  expectValue(await visit(second, '2024-05-10'));
  expectValue(await visit(second, '2024-08-10'));
  const trend = expectValue(await handlers.monitoring.trend({ programId }));
  expect(trend).toMatchObject([
    { quarter: '2024-2', recipients: 2, pieces: { baik: 1, 'rusak berat': 2, hilang: 0 } },
    { quarter: '2024-3', recipients: 1, pieces: { baik: 1, 'rusak berat': 0 } },
  ]);
});

test('the route and the forms are printed for those who are chosen', async () => {
  const { handlers, visit, printer, first, second } = await officeOn('2024-12-01');
  expectValue(await visit(first, '2024-06-10'));
  const print = (kind: 'route' | 'forms', recipientIds: number[]) =>
    handlers.monitoring.printPaper({ kind, recipientIds, paperSize: 'F4', jobId: 'j' });
  const route = expectValue(await print('route', [first, second]));
  expect(route.pages).toBe(1);
  expect(printer.printed.at(-1)).toContain('10/06/2024');
  expect(printer.printed.at(-1)).toContain('belum pernah');
  const forms = expectValue(await print('forms', [first, second]));
  expect(forms.pages).toBe(2);
  expect(printer.printed.at(-1)).toContain('Mesin Las');
  expect(printer.printed.at(-1)).not.toContain('Pelat Baja');
  expect(outcomeOf(await print('route', [9_999]))).toBe('not-monitored');
});
