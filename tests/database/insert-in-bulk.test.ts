import { expect, test } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { insertInBulk } from '../../src-main/database/insert-in-bulk.ts';
import { newDatabase } from './temporary.ts';

const names = ['Slamet Umpama', 'Sri "Wáhyuni"', "Ma'ruf", 'Dewi\nLestari'];
const addBusinesses = (connection: Connection) => () => {
  const insert = connection.prepare(
    `INSERT INTO business (public_id, owner_name, nik, phones, business_name, name_key, created_at, updated_at)
     VALUES (?, ?, ?, '80012345678', 'Knalpot Umpama', '', '2024', '2024')`,
  );
  for (const [index, name] of names.entries())
    insert.run(`p${index}`, name, index === 1 ? null : `330305010101900${index}`);
  connection.exec("UPDATE business SET notes = 'sudah ada' WHERE public_id = 'known'");
};
const addYears = (connection: Connection) => () =>
  connection.exec(
    'INSERT INTO business_year (business_id, year, investment) SELECT id, 2024, id * 1000 FROM business WHERE id > 1',
  );

/** Everything that the triggers see to, with a record that was there before and one that comes after. */
function filled(fill: (connection: Connection) => void) {
  const connection = newDatabase();
  const addOne = connection.prepare(
    "INSERT INTO business (public_id, owner_name, name_key, created_at, updated_at) VALUES (?, 'Wagiman', '', '', '')",
  );
  addOne.run('known');
  connection.transaction(() => fill(connection))();
  addOne.run('later');
  const found = {
    history: connection
      .prepare(
        'SELECT operator, change_set_id, entity, record, action, before, after FROM history ORDER BY entity, record, id',
      )
      .all(),
    search: ['slamet', 'wahyuni', 'knalpot', '800123', 'wagiman'].map((word) =>
      connection
        .prepare('SELECT rowid FROM business_search WHERE business_search MATCH ? ORDER BY rowid')
        .pluck()
        .all(word),
    ),
    schema: connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all(),
  };
  connection.close();
  return found;
}

test('rows added in bulk have the same history, search index and triggers as rows added one by one', () => {
  const one = filled((connection) => {
    addBusinesses(connection)();
    addYears(connection)();
  });
  const bulk = filled((connection) => {
    insertInBulk(connection, 'business', addBusinesses(connection));
    insertInBulk(connection, 'business_year', addYears(connection));
  });
  expect(bulk).toEqual(one);
  expect(one.history).toHaveLength(2 + 1 + names.length * 2);
  expect(one.search.map((ids) => ids.length)).toEqual([1, 1, 4, 4, 2]);
});

test('nothing of it stays when the work fails: the triggers are still there', () => {
  const connection = newDatabase();
  const before = connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
  const failing = connection.transaction(() =>
    insertInBulk(connection, 'business', () => {
      addBusinesses(connection)();
      throw new Error('out of paper');
    }),
  );
  expect(failing).toThrow('out of paper');
  expect(connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()).toEqual(before);
  expect(connection.prepare('SELECT count(*) FROM business').pluck().get()).toBe(0);
  connection.close();
});
