import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { newDatabase } from './temporary.ts';

interface Change {
  entity: string;
  record: string;
  action: string;
  operator: string;
  change_set_id: number | null;
  before: string | null;
  after: string | null;
}

const historyOf = (connection: Connection): Change[] =>
  connection.prepare<[], Change>('SELECT * FROM history ORDER BY id').all();

test('an insert, an update and a delete are each written with who, before and after', () => {
  const connection = newDatabase();
  connection.prepare("UPDATE acting SET operator = 'Sari'").run();
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Knalpot', 'unggulan')");
  connection.exec("UPDATE sector SET name = 'Knalpot Purbalingga' WHERE id = 1");
  connection.exec('DELETE FROM sector');
  expect(
    historyOf(connection).map(({ entity, record, action, operator, before, after }) => [
      entity,
      record,
      action,
      operator,
      before && JSON.parse(before),
      after && JSON.parse(after),
    ]),
  ).toEqual([
    ['sector', '1', 'insert', 'Sari', null, { id: 1, name: 'Knalpot', sector_group: 'unggulan' }],
    ['sector', '1', 'update', 'Sari', { name: 'Knalpot' }, { name: 'Knalpot Purbalingga' }],
    ['sector', '1', 'delete', 'Sari', { id: 1, name: 'Knalpot Purbalingga', sector_group: 'unggulan' }, null],
  ]);
});

test('an update that changes nothing leaves no trace', () => {
  const connection = newDatabase();
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Batik', 'potensial')");
  connection.exec("UPDATE sector SET name = 'Batik'");
  expect(historyOf(connection)).toHaveLength(1);
});

test('a change that is rolled back takes its history with it', () => {
  const connection = newDatabase();
  expect(() =>
    connection.transaction(() => {
      connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Batik', 'potensial')");
      throw new Error('power cut');
    })(),
  ).toThrow('power cut');
  expect(historyOf(connection)).toEqual([]);
});

test('the history cannot be changed', () => {
  const connection = newDatabase();
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Batik', 'potensial')");
  expect(() => connection.exec("UPDATE history SET operator = 'lain'")).toThrow('cannot be changed');
  expect(() => connection.exec('DELETE FROM history')).toThrow('cannot be changed');
  expect(() => connection.exec('INSERT OR REPLACE INTO history SELECT * FROM history')).toThrow(
    'cannot be changed',
  );
});

test('property: played forward, the history gives the records as they are', () => {
  const step = fc.record({
    kind: fc.constantFrom('insert', 'update', 'delete'),
    id: fc.integer({ min: 1, max: 6 }),
    name: fc.string({ minLength: 1, maxLength: 12 }),
    group: fc.constantFrom('unggulan', 'potensial', 'lainnya'),
  });
  const connection = newDatabase();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const from =
        connection.prepare<[], number>('SELECT coalesce(max(id), 0) FROM history').pluck().get() ?? 0;
      connection.exec('DELETE FROM sector');
      for (const { kind, id, name, group } of steps) {
        if (kind === 'insert')
          connection
            .prepare('INSERT OR IGNORE INTO sector (id, name, sector_group) VALUES (?, ?, ?)')
            .run(id, name, group);
        else if (kind === 'update')
          connection
            .prepare('UPDATE OR IGNORE sector SET name = ?, sector_group = ? WHERE id = ?')
            .run(name, group, id);
        else connection.prepare('DELETE FROM sector WHERE id = ?').run(id);
      }
      const state = new Map<string, Record<string, unknown>>();
      const played = historyOf(connection).slice(from);
      for (const { action, record, after } of played) {
        if (action === 'delete') state.delete(record);
        else state.set(record, { ...state.get(record), ...JSON.parse(after ?? '{}') });
      }
      const records = connection
        .prepare<[], Record<string, unknown>>('SELECT * FROM sector ORDER BY id')
        .all();
      expect([...state.values()].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(records);
    }),
    { numRuns: 40 },
  );
});

test('what was handed over cannot be changed by any code', () => {
  const connection = newDatabase();
  connection.exec(`
    INSERT INTO business (public_id, owner_name, name_key, created_at, updated_at) VALUES ('x', 'Wagiman', 'wagiman', '', '');
    INSERT INTO official (name, position) VALUES ('Suryanto', 'Kepala Dinas');
    INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, created_at) VALUES ('p', 'Bantuan', 2020, 'DAK', '');
    INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source) VALUES (1, 'Mixer', 'unit', 100, 5, 'DAK');
    INSERT INTO aid_recipient (program_id, business_id) VALUES (1, 1);
    INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (1, 1, 2);
    INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id, created_at)
      VALUES (1, 2020, 1, '001', '2020-09-10', 'Pendopo', 1, '');
    UPDATE allocation SET quantity = 3;
    UPDATE handover SET printed_at = '2020-09-10', first_printed_at = '2020-09-10';
    UPDATE handover SET printed_at = NULL;`);
  expect(() => connection.exec("UPDATE handover SET letter_number = '002'")).toThrow('cannot be changed');
  connection.exec("UPDATE handover SET delivered_at = '2020-09-10'");
  expect(() => connection.exec('UPDATE allocation SET quantity = 1')).toThrow('cannot be changed');
  expect(() => connection.exec('DELETE FROM allocation')).toThrow('cannot be changed');
});
