import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import {
  expectValue,
  openTestOffice,
  outcomeOf,
  type TestOffice,
  typedBusiness,
} from '../office/test-office.ts';
import { allRecords } from './invented.ts';

const village = '33.03.09.2001';

/** A second connection to the office's file, for making and reading what has no handler. */
function connectionTo(office: TestOffice): Connection {
  return expectValue(openDatabase(office.databaseFile)).connection;
}

async function add(office: TestOffice, fields: Partial<BusinessInput>): Promise<number> {
  return expectValue(
    await office.handlers.businesses.save(typedBusiness({ villageCode: village, ...fields })),
  ).id;
}

/** Merges with the values of the one that is kept. */
async function merge(
  office: TestOffice,
  keptId: number,
  goneId: number,
  fields: Partial<BusinessInput> = {},
) {
  const { business } = expectValue(await office.handlers.businesses.get({ id: keptId }));
  return office.handlers.duplicates.merge({ keptId, goneId, business: { ...business, ...fields } });
}

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

/** Aid, groups, years and files at random on three businesses: 1 goes into 0, and 2 looks on. */
const hanging = fc.record({
  recipients: fc.uniqueArray(
    fc.record({
      program: fc.integer({ min: 1, max: 3 }),
      business: fc.integer({ min: 0, max: 2 }),
      lines: fc.uniqueArray(
        fc.record({ item: fc.integer({ min: 0, max: 2 }), quantity: fc.integer({ min: 1, max: 9 }) }),
        {
          selector: ({ item }) => item,
        },
      ),
      part: fc.constantFrom(1, 1, 2),
      letter: fc.constantFrom('none', 'none', 'numbered', 'printed', 'delivered', 'reversed'),
      /** A scan, something that came back and a visit, where it was handed over. */
      followed: fc.boolean(),
      reason: fc.constantFrom(null, 'untuk pameran', 'sisa tahun lalu'),
      choice: fc.constantFrom('', 'usulan desa', 'juara lomba'),
    }),
    { selector: ({ program, business, part }) => `${program}/${business}/${part}`, maxLength: 9 },
  ),
  candidates: fc.uniqueArray(
    fc.record({
      program: fc.integer({ min: 1, max: 3 }),
      business: fc.integer({ min: 0, max: 2 }),
      standing: fc.constantFrom('calon', 'cadangan'),
      reason: fc.constantFrom('', 'usulan desa', 'juara lomba'),
    }),
    { selector: ({ program, business }) => `${program}/${business}`, maxLength: 6 },
  ),
  members: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 })), {
    selector: ([group, business]) => `${group}/${business}`,
  }),
  years: fc.uniqueArray(
    fc.record({
      business: fc.integer({ min: 0, max: 2 }),
      year: fc.integer({ min: 2020, max: 2022 }),
      workers: fc.option(fc.nat(20)),
      capacity: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })),
      unit: fc.constantFrom('', 'kg', 'buah'),
    }),
    { selector: ({ business, year }) => `${business}/${year}` },
  ),
  files: fc.array(
    fc.record({
      business: fc.integer({ min: 0, max: 2 }),
      sha: fc.constantFrom('a', 'b', 'c'),
      note: fc.constantFrom('', 'depan', 'dalam'),
    }),
    { maxLength: 6 },
  ),
  seen: fc.uniqueArray(fc.constantFrom('0/2', '1/2')),
});
type Hung = typeof hanging extends fc.Arbitrary<infer T> ? T : never;

function hang(connection: Connection, ids: number[], hung: Hung): void {
  const id = (index: number): number => ids[index] ?? 0;
  let sequence = 0;
  for (const { program, business, standing, reason } of hung.candidates)
    connection
      .prepare(
        `INSERT INTO aid_candidate (program_id, business_id, standing, rank, reason, added_at) VALUES (?, ?, ?, 1, ?, '')`,
      )
      .run(program, id(business), standing, reason);
  for (const { program, business, part, lines, letter, followed, reason, choice } of hung.recipients) {
    const recipient = connection
      .prepare(
        `INSERT INTO aid_recipient (program_id, business_id, part, beyond_bought_reason, double_aid_reason, choice_reason)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(program, id(business), part, reason, reason, choice).lastInsertRowid;
    for (const { item, quantity } of lines)
      connection
        .prepare('INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)')
        .run(recipient, (program - 1) * 3 + item + 1, quantity);
    if (letter === 'none') continue;
    sequence++;
    connection
      .prepare(
        `INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place,
           official_id, printed_at, first_printed_at, delivered_at, created_at)
         VALUES (?, 2020, ?, ?, '2020-09-10', '', 1, ?, ?, ?, '')`,
      )
      .run(
        recipient,
        sequence,
        `510/${sequence}`,
        letter === 'numbered' ? null : '2020-09-01',
        letter === 'numbered' ? null : '2020-09-01',
        letter === 'delivered' ? '2020-09-10' : null,
      );
    if (letter === 'reversed')
      connection
        .prepare(
          `INSERT INTO handover_reversal (recipient_id, delivered_at, reversed_at, reason) VALUES (?, '2020-09-10', '', 'x')`,
        )
        .run(recipient);
    if (letter !== 'numbered')
      connection
        .prepare(`INSERT INTO letter_print (recipient_id, letter_number, at, way) VALUES (?, ?, '', 'cetak')`)
        .run(recipient, `510/${sequence}`);
    if (letter !== 'delivered' || !followed) continue;
    for (const sql of [
      `INSERT INTO handover_file (recipient_id, sha256, file_name, bytes, kind, added_at)
         VALUES (?, 'a', '510/${sequence}', 1, 'dokumen', '')`,
      `INSERT INTO goods_return (recipient_id, item_id, quantity, date, kind, reason)
         VALUES (?, 1, 1, '2020-10-01', 'diganti', '510/${sequence}')`,
      `INSERT INTO monitoring_visit (recipient_id, date, note, created_at) VALUES (?, '2020-12-10', '510/${sequence}', '')`,
    ])
      connection.prepare(sql).run(recipient);
  }
  for (const [group, business] of hung.members)
    connection
      .prepare('INSERT INTO group_member (group_id, business_id) VALUES (?, ?)')
      .run(group, id(business));
  for (const { business, year, workers, capacity, unit } of hung.years)
    connection
      .prepare(
        `INSERT INTO business_year (business_id, year, workers_male, production_capacity, production_unit)
         VALUES (?, ?, ?, ?, ?)`,
      )
      .run(id(business), year, workers, capacity, unit);
  for (const { business, sha, note } of hung.files)
    connection
      .prepare(
        `INSERT INTO business_file (business_id, sha256, file_name, bytes, kind, note, added_at)
         VALUES (?, ?, 'x', 1, 'foto', ?, '')`,
      )
      .run(id(business), sha, note);
  for (const pair of hung.seen)
    connection
      .prepare('INSERT INTO not_duplicate (first_id, second_id) VALUES (?, ?)')
      .run(...pair.split('/').map((index) => id(Number(index))));
}

const clearHanging = `
  INSERT INTO handover_reversal (recipient_id, delivered_at, reversed_at, reason)
    SELECT recipient_id, delivered_at, '', 'x' FROM handover WHERE delivered_at IS NOT NULL;
  UPDATE handover SET delivered_at = NULL; DELETE FROM handover; DELETE FROM allocation; DELETE FROM goods_return;
  DELETE FROM handover_file; DELETE FROM monitoring_visit; DELETE FROM handover_reversal; DELETE FROM letter_print;
  DELETE FROM aid_candidate; DELETE FROM aid_recipient; DELETE FROM group_member; DELETE FROM business_year; DELETE FROM business_file;
  DELETE FROM not_duplicate;`;

test('property: nothing that hangs on either is lost, and undoing gives back every record as it was', async () => {
  const office = openTestOffice();
  const connection = connectionTo(office);
  connection.exec("INSERT INTO official (id, name, position) VALUES (1, 'Suryanto', 'Kepala Dinas')");
  for (let program = 1; program <= 3; program++) {
    connection
      .prepare(
        `INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, created_at) VALUES (?, ?, ?, 2020, 'DAK', '')`,
      )
      .run(program, `p${program}`, `Program ${program}`);
    for (let item = 1; item <= 3; item++)
      connection
        .prepare(
          `INSERT INTO aid_item (id, program_id, name, unit, unit_price, quantity_bought, fund_source)
           VALUES (?, ?, ?, 'unit', 1000, 100, 'DAK')`,
        )
        .run((program - 1) * 3 + item, program, `Barang ${item}`);
    connection
      .prepare(
        `INSERT INTO business_group (id, public_id, name, kind, chair_name, name_key, created_at, updated_at)
         VALUES (?, ?, ?, 'KUB', 'x', '', '', '')`,
      )
      .run(program, `g${program}`, `KUB ${program}`);
  }
  const all = <T>(sql: string, ...values: unknown[]): T[] =>
    connection.prepare<unknown[], T>(sql).all(...values);
  await fc.assert(
    fc.asyncProperty(hanging, async (hung) => {
      connection.transaction(() => connection.exec(clearHanging))();
      const ids = [await add(office, {}), await add(office, { product: 'gula' }), await add(office, {})];
      const [kept = 0, gone = 0] = ids;
      connection.transaction(() => hang(connection, ids, hung))();
      const before = allRecords(connection);
      const quantities = () =>
        all(
          `SELECT item_id, sum(quantity) FROM allocation JOIN aid_recipient ON aid_recipient.id = recipient_id
           WHERE business_id IN (?, ?) GROUP BY item_id ORDER BY 1`,
          kept,
          gone,
        );
      // Each letter with what hangs on it: prints, reversals, scans, returns, visits and the goods.
      const letters = () =>
        all(
          `SELECT letter_number, delivered_at,
             (SELECT group_concat(letter_number) FROM letter_print WHERE recipient_id = handover.recipient_id) AS prints,
             (SELECT count(*) FROM handover_reversal WHERE recipient_id = handover.recipient_id) AS reversals,
             (SELECT group_concat(file_name) FROM handover_file WHERE recipient_id = handover.recipient_id) AS scans,
             (SELECT group_concat(reason) FROM goods_return WHERE recipient_id = handover.recipient_id) AS returns,
             (SELECT group_concat(note) FROM monitoring_visit WHERE recipient_id = handover.recipient_id) AS visits
           FROM handover ORDER BY 1`,
        );
      const settledGoods = () =>
        all(
          `SELECT letter_number, item_id, quantity FROM allocation JOIN handover USING (recipient_id)
           WHERE delivered_at IS NOT NULL ORDER BY 1, 2`,
        );
      const reasons = () =>
        new Set(
          all<{ reason: string }>(
            `SELECT beyond_bought_reason AS reason FROM aid_recipient UNION SELECT double_aid_reason FROM aid_recipient
             UNION SELECT choice_reason FROM aid_recipient UNION SELECT reason FROM aid_candidate`,
          ).flatMap(({ reason }) => reason?.split('; ').filter(Boolean) ?? []),
        );
      const candidates = () =>
        all<{ program_id: number }>(
          'SELECT DISTINCT program_id FROM aid_candidate WHERE business_id IN (?, ?) ORDER BY 1',
          kept,
          gone,
        );
      const given = {
        quantities: quantities(),
        letters: letters(),
        settledGoods: settledGoods(),
        reasons: reasons(),
        candidates: candidates(),
      };
      const merged = expectValue(await merge(office, kept, gone, { product: 'gula' }));
      expect({
        quantities: quantities(),
        letters: letters(),
        settledGoods: settledGoods(),
        reasons: reasons(),
        candidates: candidates(),
      }).toEqual(given);
      const groups = (business: number) =>
        hung.members.flatMap(([group, index]) => (ids[index] === business ? [group] : []));
      expect(
        all<{ group_id: number }>(
          'SELECT group_id FROM group_member WHERE business_id = ? ORDER BY 1',
          kept,
        ).map((row) => row.group_id),
      ).toEqual([...new Set([...groups(kept), ...groups(gone)])].sort());
      const years = new Map<number, { workers: number | null; capacity: number | null }>();
      for (const index of [0, 1])
        for (const { business, year, workers, capacity } of hung.years)
          if (business === index)
            years.set(year, {
              workers: years.get(year)?.workers ?? workers,
              capacity: years.get(year)?.capacity ?? capacity,
            });
      expect(
        all(
          'SELECT year, workers_male AS workers, production_capacity AS capacity FROM business_year WHERE business_id = ? ORDER BY year',
          kept,
        ),
      ).toEqual([...years].sort(([a], [b]) => a - b).map(([year, figures]) => ({ year, ...figures })));
      const contents = hung.files
        .filter(({ business }) => business < 2)
        .map(({ sha, note }) => `${sha}${note}`);
      const now = all<{ content: string }>(
        'SELECT sha256 || note AS content FROM business_file WHERE business_id = ?',
        kept,
      );
      for (const content of contents.filter((text) => text.length > 1))
        expect(now.map((row) => row.content)).toContain(content);
      for (const content of contents)
        expect(now.some((row) => row.content.startsWith(content[0] ?? ''))).toBe(true);
      expect(connection.pragma('foreign_key_check')).toEqual([]);

      expectValue(await office.handlers.changes.undo({ id: merged.changeSetId }));
      expect(allRecords(connection)).toEqual(before);
    }),
    { numRuns: 80 },
  );
  connection.close();
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
