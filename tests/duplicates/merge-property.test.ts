import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { clearHanging, hang, hanging } from './hanging-records.ts';
import { allRecords } from './invented.ts';
import { add, connectionTo, merge } from './merge-office.ts';

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
