import fc from 'fast-check';
import type { Connection } from '../../src-main/database/connection.ts';

/** Aid, groups, years and files at random on three businesses: 1 goes into 0, and 2 looks on. */
export const hanging = fc.record({
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

export function hang(connection: Connection, ids: number[], hung: Hung): void {
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

export const clearHanging = `
  INSERT INTO handover_reversal (recipient_id, delivered_at, reversed_at, reason)
    SELECT recipient_id, delivered_at, '', 'x' FROM handover WHERE delivered_at IS NOT NULL;
  UPDATE handover SET delivered_at = NULL; DELETE FROM handover; DELETE FROM allocation; DELETE FROM goods_return;
  DELETE FROM handover_file; DELETE FROM monitoring_visit; DELETE FROM handover_reversal; DELETE FROM letter_print;
  DELETE FROM aid_candidate; DELETE FROM aid_recipient; DELETE FROM group_member; DELETE FROM business_year; DELETE FROM business_file;
  DELETE FROM not_duplicate;`;
