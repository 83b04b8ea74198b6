import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../scripts/build-if-stale.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { officeOn, valued } from '../bench-office.ts';
import { type Clock, job } from '../harness.ts';
import { inflateAll } from '../inflate.ts';
import { registerAt } from '../register-at.ts';
import { furnished, writeRegister } from '../write-register.ts';

const count = 43_358;
const workers = join(projectFolder, 'out/main');

interface Place {
  file: string;
  databaseFile: string;
}

/** The rows of a table with the names of its columns, without the generated ones. */
function rowsOf(file: string, table: string) {
  const connection = connect(file);
  const rows = connection.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
  connection.close();
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'village_order');
  return { table, names, rows: rows.map((row) => names.map((name) => row[name])) };
}

export default job({
  title: 'Import, end to end',
  about:
    'A workbook of 43,358 x 25 into an empty office through the service and its worker: read, checked, matched, written with history, indexed, committed. Beside it inflating the workbook and inserting the same businesses and years into the same tables and indexes, without history and search.',
  async measure({ folder, compare, part }) {
    const file = join(folder, 'register.xlsx');
    await part('write', { file });
    let run = 0;
    const fresh = (): Place => {
      const own = join(folder, `office-${run++}`);
      mkdirSync(own);
      return { file, databaseFile: join(own, 'sentra.db') };
    };
    await compare({
      what: 'import 43,358 rows',
      cold: true,
      target: { at: 'median', most: 6, of: 'inflate + bare insert' },
      variants: {
        ours: () => part('import', fresh()),
        'inflate + bare insert': () => part('bare', fresh()),
      },
    });
  },
  parts: {
    write: ({ file }: Place) => writeRegister(`${file}.db`, file, count),
    async import({ file, databaseFile }: Place, clock: Clock) {
      officeOn(databaseFile).close();
      const office = officeOn(databaseFile, workers);
      clock.begin();
      const done = await office.handlers.imports.commit({
        kind: 'businesses',
        file,
        sheet: null,
        mapping: {},
        corrections: {},
        decisions: {},
        acceptDecisions: true,
        program: null,
        dataYear: null,
        fileVersion: null,
        jobId: 'bench',
      });
      clock.end();
      const { counts } = valued(done);
      if (counts.new < count * 0.99) throw new Error(JSON.stringify(counts));
      office.close();
      return counts;
    },
    async bare({ file, databaseFile }: Place, clock: Clock) {
      const tables = [
        rowsOf(await registerAt(count), 'business'),
        rowsOf(await registerAt(count), 'business_year'),
      ];
      const connection = furnished(databaseFile);
      connection.pragma('foreign_keys = OFF');
      for (const name of [
        'history_business_insert',
        'history_business_year_insert',
        'business_search_insert',
      ])
        connection.exec(`DROP TRIGGER ${name}`);
      clock.begin();
      const bytes = inflateAll(file);
      connection.transaction(() => {
        for (const { table, names, rows } of tables) {
          const marks = names.map(() => '?').join(', ');
          const insert = connection.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`);
          for (const row of rows) insert.run(row);
        }
      })();
      clock.end();
      connection.close();
      return bytes;
    },
  },
});
