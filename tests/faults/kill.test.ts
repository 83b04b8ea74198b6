import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { openOffice } from '../../src-main/office.ts';
import { emptyDesk, resourcesFolder } from '../office/empty-desk.ts';
import { expectValue } from '../office/test-office.ts';
import { choices, howMany, reached, seed } from './amounts.ts';
import { bundleWork, count, hour, type Killed, killWork, openLeft, place, type Said } from './killing.ts';
import { type Content, differences, replayHistory, trackedContent } from './replay-history.ts';

beforeAll(bundleWork);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const last = (said: Said[], what: 'added' | 'changed'): number =>
  Math.max(0, ...said.map((one) => one[what] ?? 0));
/** A furnished office without businesses, closed, and what its history begins from. */
function newOffice(): { file: string; before: Content; lastChange: number } {
  const databaseFile = join(mkdtempSync(join(place, 'kantor-')), 'sentra.db');
  const desktop = emptyDesk(place);
  expectValue(openOffice({ databaseFile, resourcesFolder, workersFolder: null, desktop })).close();
  const connection = openLeft(databaseFile);
  const before = trackedContent(connection);
  const lastChange = count(connection, 'SELECT coalesce(max(id), 0) FROM history');
  connection.close();
  return { file: databaseFile, before, lastChange };
}

/**
 * Does a kind of work again and again, each time on a copy of its own, and looks at what each kill left. Each second
 * kill comes only after a first piece of the work: however slow the machine, there is something that may be lost.
 */
async function killOften(
  kind: string,
  piece: keyof Said,
  times: number,
  source: string,
  longest: number,
  look: (connection: Connection, killed: Killed, folder: string) => void,
  prepare: (folder: string) => void = () => undefined,
): Promise<{ kills: number; acknowledged: number }> {
  const random = choices(kind.length);
  let acknowledged = 0;
  let kills = 0;
  for (let time = 0; time < times; time += 1) {
    const folder = join(place, `${kind}-${time}`);
    mkdirSync(folder);
    copyFileSync(source, join(folder, 'sentra.db'));
    prepare(folder);
    const after = random.below(longest);
    const killed = await killWork(kind, folder, after, time % 2 > 0 ? piece : 'ready');
    const connection = openLeft(join(folder, 'sentra.db'));
    try {
      look(connection, killed, folder);
    } catch (error) {
      throw new Error(`${kind} ${time}, killed after ${after} ms, SENTRA_FAULTS_SEED=${seed}: ${error}`, {
        cause: error,
      });
    } finally {
      connection.close();
    }
    acknowledged += killed.said.length - 1;
    if (!killed.ended) kills += 1;
    rmSync(folder, { recursive: true });
  }
  return { kills, acknowledged };
}

test('edits that were acknowledged are there after a kill, and the history tells them all', {
  timeout: hour,
}, async () => {
  const { file, before, lastChange } = newOffice();
  const { kills, acknowledged } = await killOften(
    'edits',
    'changed',
    howMany(2, 70),
    file,
    900,
    (connection, { said }) => {
      const added = last(said, 'added');
      const owners = count(connection, "SELECT count(*) FROM business WHERE owner_name LIKE 'Pemilik %'");
      // One more than acknowledged may be there: it was written, and the kill came before the word.
      expect([added, added + 1]).toContain(owners);
      const notes = connection
        .prepare("SELECT notes FROM business WHERE owner_name = 'Pemilik 1'")
        .pluck()
        .get();
      const changed = Number(String(notes ?? '').replace('ubahan ', '') || 0);
      expect([last(said, 'changed'), last(said, 'changed') + 1]).toContain(changed);
      expect(differences(trackedContent(connection), replayHistory(connection, before, lastChange))).toEqual(
        [],
      );
    },
  );
  expect(acknowledged).toBeGreaterThan(0); // else nothing was under way
  reached('kill -9 during edits', `${kills} kills, ${acknowledged} acknowledged changes, 0 lost`);
});

const rowsOfImport = 150;

test('an import is there whole or not at all after a kill, and so is its undoing', {
  timeout: hour,
}, async () => {
  const { file, before, lastChange } = newOffice();
  const files = Array.from({ length: 40 }, (_, index) =>
    ['NAMA PEMILIK;NAMA USAHA;ALAMAT']
      .concat(
        Array.from(
          { length: rowsOfImport },
          (_, row) => `Impor ${index + 1} Baris ${row};Usaha ${index + 1}-${row};Gembong`,
        ),
      )
      .join('\r\n'),
  );
  let whole = 0;
  const { kills } = await killOften(
    'imports',
    'imported',
    howMany(2, 70),
    file,
    1500,
    (connection, { said }) => {
      const imported = new Set(said.flatMap((one) => one.imported ?? []));
      const undone = new Set(said.flatMap((one) => one.undone ?? []));
      for (let number = 1; number <= files.length; number += 1) {
        const rows = count(
          connection,
          'SELECT count(*) FROM business WHERE owner_name LIKE ?',
          `Impor ${number} Baris %`,
        );
        expect([0, rowsOfImport], `rows of import ${number}`).toContain(rows);
        // An even one is taken back next, which the kill may have let happen or not.
        if (imported.has(number) && number % 2 > 0) expect(rows).toBe(rowsOfImport);
        if (undone.has(number)) expect(rows).toBe(0);
        if (rows > 0) whole += 1;
      }
      expect(count(connection, 'SELECT count(*) FROM import_batch')).toBeLessThanOrEqual(imported.size + 1);
      expect(differences(trackedContent(connection), replayHistory(connection, before, lastChange))).toEqual(
        [],
      );
    },
    (folder) => {
      for (const [index, text] of files.entries())
        writeFileSync(join(folder, `impor-${index + 1}.csv`), text);
    },
  );
  expect(whole).toBeGreaterThan(0);
  reached(
    'kill -9 during imports',
    `${kills} kills, ${whole} whole imports of ${rowsOfImport} rows found, 0 halves`,
  );
});

test('a copy that was acknowledged is sound after a kill, and no half one has the name of a copy', {
  timeout: hour,
}, async () => {
  const { file } = newOffice();
  let copies = 0;
  const { kills } = await killOften(
    'backups',
    'copied',
    howMany(2, 50),
    file,
    1500,
    (connection, { said }, folder) => {
      expect(count(connection, 'SELECT count(*) FROM business')).toBeGreaterThanOrEqual(last(said, 'added'));
      const copied = said.filter((one) => one.copied !== undefined);
      const cadangan = join(folder, 'cadangan');
      const found = existsSync(cadangan)
        ? readdirSync(cadangan).filter((name) => name.endsWith('.db') && !name.startsWith('.'))
        : [];
      expect(found).toEqual(expect.arrayContaining(copied.map((one) => one.copied)));
      for (const name of found) {
        const copy = new Database(join(cadangan, name), { readonly: true });
        expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
        const edit = Number(/\d+/.exec(name)?.[0]);
        expect(count(copy, "SELECT count(*) FROM business WHERE owner_name LIKE 'Pemilik %'")).toBe(edit);
        copy.close();
        copies += 1;
      }
    },
  );
  expect(copies).toBeGreaterThan(0);
  reached('kill -9 during backups', `${kills} kills, ${copies} copies found, all sound`);
});
