import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askDoublyHeld, askRecap, disagreements } from '../../scripts/province/compare.ts';
import { loadPackage, makeSchema } from '../../scripts/province/load.ts';
import { readRegencies } from '../../scripts/province/places.ts';
import { findPostgres, type Server, startPostgres } from '../../scripts/province/postgres.ts';
import { writeInvented } from '../../scripts/province/write-invented.ts';
import { connect } from '../../src-main/database/connection.ts';
import { expectValue, resourcesFolder } from '../office/test-office.ts';
import { openFullOffice } from './full-office.ts';

const programs = findPostgres();
if (!programs)
  console.warn(
    '\n!! PostgreSQL 15 is not installed: the loading of packages into the province is NOT tested here.\n' +
      '!! `npm run province` installs it (Debian, root) and tests it whole.\n',
  );
const key = 'kunci provinsi untuk percobaan saja';

describe.runIf(programs)('a province with PostgreSQL', () => {
  let folder = '';
  let server: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sentra-province-test-'));
    chmodSync(folder, 0o711);
    mkdirSync(join(folder, 'server'), { mode: 0o700 });
    server = await startPostgres(programs ?? '', join(folder, 'server'));
    makeSchema(server);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('three offices: recaps, owners whom two hold, loading again, and a package that does not hold together', async () => {
    const [one, two] = readRegencies(resourcesFolder);
    if (!one || !two) throw new Error('no regencies');
    const shared = [{ nik: '3301013101809000', name: 'O\'Bersama, "X"' }];
    const packages = [];
    for (const [index, place] of [one, two].entries()) {
      const made = { place, folder: join(folder, place.code) };
      const office = { place, count: 200, seed: index, provinceKey: key, shared };
      packages.push({ ...made, recap: await writeInvented(made.folder, office, index === 0) });
    }
    for (const made of packages) expect(loadPackage(server, made).rows).toBeGreaterThan(400);
    expect(disagreements(askRecap(server).rows, packages)).toEqual([]);
    expect(askDoublyHeld(server).rows).toMatchObject([
      { regencies: [one.code, two.code], businesses: 2, names: [shared[0]?.name] },
    ]);

    // The program's own package, with texts that look like formulas, comes as it was.
    const nasty = ['=1+1', "'=1", '-', '"a,b"\r\nc', '\\.', '\\N', "tab\tdan 'petik"];
    const real = openFullOffice(nasty.length, (connection) => {
      for (const [index, text] of nasty.entries())
        connection.prepare('UPDATE business SET notes = ? WHERE id = ?').run(text, index + 1);
    });
    const target = join(folder, 'nyata');
    expectValue(await real.office.writeDataPackage(target, false, ''));
    const purbalingga = readRegencies(resourcesFolder).find(({ code }) => code === '33.03');
    if (!purbalingga) throw new Error('no Purbalingga');
    const made = { place: purbalingga, folder: target, recap: packages[0]?.recap as never };
    const rows = loadPackage(server, made).rows;
    const connection = connect(real.databaseFile);
    const ids = connection.prepare<[], string>('SELECT public_id FROM business ORDER BY id').pluck().all();
    connection.close();
    const notes = () =>
      JSON.parse(
        server.psql({
          sql: "SELECT json_object_agg(business_id, notes) FROM sentra.businesses WHERE regency_code = '33.03'",
        }),
      ) as Record<string, string>;
    expect(ids.map((id) => notes()[id])).toEqual(nasty);

    // Loaded again it takes its own place; the others stay.
    expect(loadPackage(server, made).rows).toBe(rows);
    expect(askRecap(server).rows).toHaveLength(3);
    expect(ids.map((id) => notes()[id])).toEqual(nasty);

    // A file that lost its rows is refused whole, and what was loaded before stays.
    writeFileSync(
      join(target, 'villages.csv'),
      'village_code,village,district_code,district,located_in,regency,province\r\n',
    );
    expect(() => loadPackage(server, made)).toThrow(/villages/);
    expect(ids.map((id) => notes()[id])).toEqual(nasty);
    expect(disagreements(askRecap(server).rows.slice(0, 2), packages)).toEqual([]);
  }, 60_000);
});
