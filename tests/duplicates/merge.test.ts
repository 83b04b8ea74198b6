import { expect, test } from 'vitest';
import { expectValue, openTestOffice, outcomeOf } from '../office/test-office.ts';
import { allRecords } from './invented.ts';
import { add, connectionTo, merge, village } from './merge-office.ts';

test('what is alike is listed, merged with all that hangs on it, and undone from the change set', async () => {
  const office = openTestOffice();
  const { handlers } = office;
  const first = await add(office, {
    ownerName: 'Siti Aminah',
    nik: '3303054112849001',
    phone: '080090000001',
  });
  const second = await add(office, {
    ownerName: 'Hj. SITI AMINAH',
    product: 'sapu glagah',
    nib: '0220000900001',
  });
  await add(office, { ownerName: 'Karsito' });
  const listed = expectValue(await handlers.duplicates.list({ kind: 'likely', after: null, limit: 50 }));
  expect(listed.clusters).toMatchObject([
    {
      kind: 'likely',
      businesses: [{ id: first }, { id: second }],
      pairs: [{ reasons: ['nama dan desa sama'] }],
    },
  ]);
  const connection = connectionTo(office);
  const before = allRecords(connection);

  const merged = expectValue(
    await merge(office, first, second, { product: 'sapu glagah', nib: '0220000900001' }),
  );
  expect(outcomeOf(await handlers.businesses.get({ id: second }))).toBe('business-unknown');
  expect(expectValue(await handlers.businesses.get({ id: first })).business).toMatchObject({
    ownerName: 'Siti Aminah',
    product: 'sapu glagah',
    nib: '0220000900001',
  });
  const after = expectValue(await handlers.duplicates.list({ kind: 'likely', after: null, limit: 50 }));
  expect(after.clusters).toEqual([]);

  expectValue(await handlers.changes.undo({ id: merged.changeSetId }));
  expect(allRecords(connection)).toEqual(before);
  const again = expectValue(await handlers.duplicates.list({ kind: 'likely', after: null, limit: 50 }));
  expect(again.clusters).toHaveLength(1);
  connection.close();
});

test('values that cannot be saved are refused by their fields, and nothing is merged', async () => {
  const office = openTestOffice();
  const first = await add(office, {});
  const second = await add(office, {});
  const refused = await merge(office, first, second, { nik: '123' });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'business-invalid', fields: { nik: expect.any(String) } },
  });
  expect(outcomeOf(await office.handlers.businesses.get({ id: second }))).toBe('ok');
  // The one after it is no part of the merge.
  await add(office, {});
  const [last] = expectValue(await office.handlers.changes.recent({}));
  expect(last?.title).toMatch(/^Tambah Pelaku Usaha/);
  expect(outcomeOf(await merge(office, first, first))).toBe('merge-unclear');
  expect(outcomeOf(await merge(office, first, 999))).toBe('business-unknown');
});

test('"bukan ganda" is remembered, holds after a merge, and can be taken back', async () => {
  const office = openTestOffice();
  const { handlers } = office;
  const [a, b, c] = [await add(office, {}), await add(office, {}), await add(office, {})];
  const pairs = async () => {
    const { clusters } = expectValue(
      await handlers.duplicates.list({ kind: 'likely', after: null, limit: 9 }),
    );
    return clusters.flatMap((cluster) =>
      cluster.pairs.map(({ firstId, secondId }) => `${firstId}/${secondId}`),
    );
  };
  expect(await pairs()).toEqual([`${a}/${b}`, `${a}/${c}`, `${b}/${c}`]);
  expectValue(await handlers.duplicates.notDuplicate({ pairs: [{ firstId: c, secondId: b }] }));
  expect(await pairs()).toEqual([`${a}/${b}`, `${a}/${c}`]);
  // b goes into a: that c is not b holds for a.
  expectValue(await merge(office, a, b));
  expect(await pairs()).toEqual([]);
  const [remembered] = expectValue(await handlers.duplicates.remembered({}));
  expect(remembered).toMatchObject({ first: { id: a }, second: { id: c } });
  expectValue(await handlers.duplicates.takeBack({ id: remembered?.id ?? 0 }));
  expect(await pairs()).toEqual([`${a}/${c}`]);
  expect(outcomeOf(await handlers.duplicates.takeBack({ id: remembered?.id ?? 0 }))).toBe('not-remembered');
});

test('undone also when another business has got the number since', async () => {
  const office = openTestOffice();
  const { handlers } = office;
  const kept = await add(office, { ownerName: 'Wagiman' });
  const gone = await add(office, { ownerName: 'H. Wagiman', product: 'gula semut' });
  const group = expectValue(
    await handlers.groups.save({
      id: null,
      name: 'KUB Mekar',
      kind: 'KUB',
      chairName: 'Wagiman',
      chairNik: '',
      phone: '',
      street: '',
      rt: '',
      rw: '',
      villageCode: village,
      sectorId: null,
      notes: '',
      memberIds: [gone],
    }),
  );
  const { changeSetId } = expectValue(await merge(office, kept, gone));
  // As in a database from before numbers were kept (database/keep-numbers.ts).
  const connection = connectionTo(office);
  connection.prepare("UPDATE sqlite_sequence SET seq = ? WHERE name = 'business'").run(gone - 1);
  connection.close();
  expect(await add(office, { ownerName: 'Tuginah' })).toBe(gone);
  expectValue(await handlers.changes.undo({ id: changeSetId }));
  const back = expectValue(await handlers.groups.get({ id: group.id })).members;
  expect(back).toMatchObject([{ ownerName: 'H. Wagiman', product: 'gula semut' }]);
  expect(back[0]?.id).not.toBe(gone);
  expect(expectValue(await handlers.businesses.get({ id: gone })).business.ownerName).toBe('Tuginah');
});

test('a merge after which goods were delivered is not undone, in words, and nothing changes', async () => {
  const office = openTestOffice();
  const connection = connectionTo(office);
  connection.exec(`INSERT INTO official (id, name, position) VALUES (1, 'Suryanto', 'Kepala Dinas');
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, created_at) VALUES (1, 'p', 'P', 2020, 'DAK', '');
    INSERT INTO aid_item (id, program_id, name, unit, unit_price, quantity_bought, fund_source) VALUES (1, 1, 'B', 'unit', 1, 9, 'DAK')`);
  const [kept, gone] = [await add(office, {}), await add(office, {})];
  for (const [id, business] of [kept, gone].entries())
    connection.exec(`INSERT INTO aid_recipient (id, program_id, business_id) VALUES (${id + 1}, 1, ${business});
      INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (${id + 1}, 1, 2)`);
  const { changeSetId } = expectValue(await merge(office, kept, gone));
  connection.exec(`INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place,
    official_id, delivered_at, created_at) SELECT id, 2020, 1, '510/1', '2020-09-10', '', 1, '2020-09-10', '' FROM aid_recipient`);
  const before = allRecords(connection);
  expect(await office.handlers.changes.undo({ id: changeSetId })).toMatchObject({
    ok: false,
    error: { code: 'change-set-locked' },
  });
  expect(allRecords(connection)).toEqual(before);
  connection.close();
});
