import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../src-main/database/migrations.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { loadDistricts, loadVillages } from '../../src-main/regions/region-loader.ts';
import { resourcesFolder } from '../office/empty-desk.ts';
import { choices, howMany, reached } from './amounts.ts';
import { bundleWork, hour, killWork, openLeft, place } from './killing.ts';

beforeAll(bundleWork);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A register of an older schema, so large that its migration takes a while. */
function oldOffice(version: number): string {
  const file = join(place, `schema-${version}.db`);
  const opened = openDatabase(file, { steps: migrations.filter((step) => step.version <= version) });
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  loadDistricts(connection, resourcesFolder);
  loadVillages(connection, resourcesFolder, '33.03');
  connection.exec(
    "INSERT INTO sector (name, sector_group) VALUES ('Gula', 'unggulan'), ('Batik', 'unggulan')",
  );
  connection
    .prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
       INSERT INTO business (public_id, owner_name, name_key, product, sector_id, village_code, created_at, updated_at)
       SELECT 'p' || n, 'Pemilik ' || n, 'pemilik ' || n, 'produk ' || n % 7, 1 + n % 2,
         (SELECT min(code) FROM village), '2024-05-20', '2024-05-20' FROM numbers`,
    )
    .run(howMany(1500, 8000));
  connection.close();
  return file;
}

/** Columns that the schema had before; what a migration adds is its own affair. */
function contentOf(file: string, columns?: string[]): { columns: string[]; rows: unknown[] } {
  const connection = new Database(file, { readonly: true });
  const names =
    columns ??
    connection
      .prepare<[], string>("SELECT name FROM pragma_table_info('business') ORDER BY cid")
      .pluck()
      .all();
  const rows = connection
    .prepare(`SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM business ORDER BY id`)
    .raw()
    .all();
  connection.close();
  return { columns: names, rows };
}

test('a migration is done whole or not at all after a kill, with every row', { timeout: hour }, async () => {
  const random = choices(0);
  const versions = migrations.slice(0, -1).map((step) => step.version);
  const latest = migrations.at(-1)?.version;
  /** How long a migration from that version lasts when nobody kills it, in milliseconds. */
  const lengths = new Map<number, number>();
  let kills = 0;
  let unfinished = 0;
  const copyTo = (name: string, source: string) => {
    const folder = join(place, name);
    mkdirSync(folder);
    copyFileSync(source, join(folder, 'sentra.db'));
    return folder;
  };
  for (let time = 0; time < howMany(2, 50); time += 1) {
    const version = versions[time % versions.length] ?? 1;
    const source = join(place, `schema-${version}.db`);
    if (!existsSync(source)) oldOffice(version);
    const before = contentOf(source);
    const length =
      lengths.get(version) ?? (await killWork('migration', copyTo(`whole-${version}`, source), null)).lasted;
    lengths.set(version, length);
    const folder = copyTo(`migration-${time}`, source);
    const file = join(folder, 'sentra.db');
    const killed = await killWork('migration', folder, random.below(length));
    const left = new Database(file);
    const now = left.pragma('user_version', { simple: true });
    left.close();
    expect([version, latest]).toContain(now);
    if (killed.said.some((one) => one.migrated)) expect(now).toBe(latest);
    if (!killed.ended) kills += 1;
    if (now === version) unfinished += 1;
    const point = join(folder, 'cadangan', `sebelum-skema-${version + 1}.db`);
    if (existsSync(point)) expect(contentOf(point).rows).toEqual(before.rows);
    else expect(now).toBe(version); // nothing was migrated without its restore point
    const opened = openLeft(file);
    expect(opened.pragma('user_version', { simple: true })).toBe(latest);
    opened.close();
    expect(contentOf(file, before.columns).rows).toEqual(before.rows);
    rmSync(folder, { recursive: true });
  }
  reached(
    'kill -9 during migrations',
    `${kills} kills, ${unfinished} of them before the commit, every row there`,
  );
});
