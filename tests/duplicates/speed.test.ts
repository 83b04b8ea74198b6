import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { menNames, secondNames, womenNames, womenSecondNames } from '../../scripts/sample/people.ts';
import { createLikeFinder } from '../../src-main/businesses/like-finder.ts';
import { createDamagedRepository } from '../../src-main/damaged-numbers/damaged-repository.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { scanRegister } from '../../src-main/duplicates/scan.ts';
import { normalizeName } from '../../src-main/rules/names.ts';
import { newDatabase } from '../database/temporary.ts';

// Prints how long the worklists take; asserts only that they find what was put there. SENTRA_BUSINESSES=43358 is
// the register of the office of the report.
const size = Number(process.env.SENTRA_BUSINESSES ?? 8_000);
const villages = 239;

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fill(connection: Connection): number {
  const random = randomFrom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const two = (value: number) => String(value).padStart(2, '0');
  connection.exec(`INSERT INTO regency VALUES ('33.03', 'Purbalingga', 'Jawa Tengah');
    INSERT INTO district VALUES ('33.03.01', '33.03', 'Kemangkon');`);
  for (let village = 0; village < villages; village++)
    connection
      .prepare("INSERT INTO village VALUES (?, '33.03.01', 'Desa')")
      .run(`33.03.01.2${String(village).padStart(3, '0')}`);
  const insert = connection.prepare(
    `INSERT INTO business (public_id, owner_name, nik, phones, village_code, name_key, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, '', '')`,
  );
  let twice = 0;
  connection.transaction(() => {
    for (let at = 0; at < size; at++) {
      const isWoman = random() < 0.5;
      const [given, family] = isWoman ? [womenNames, womenSecondNames] : [menNames, secondNames];
      const name = `${given[below(given.length)]} ${random() < 0.2 ? `${menNames[below(menNames.length)]} ` : ''}${family[below(family.length)]}`;
      const nik = `330301${two(1 + below(28) + (isWoman ? 40 : 0))}${two(1 + below(12))}${two(40 + below(60))}9${String(below(1000)).padStart(3, '0')}`;
      const values = [
        name,
        random() < 0.08 ? null : nik,
        random() < 0.6 ? `0800${String(below(1e8)).padStart(8, '0')}` : '',
        `33.03.01.2${String(below(villages)).padStart(3, '0')}`,
        normalizeName(name),
      ];
      insert.run(`p${at}`, ...values);
      if (random() < 0.01 && nik === values[1]) {
        insert.run(`q${at}`, ...values);
        twice++;
        at++;
      }
    }
  })();
  return twice;
}

test('how long the worklists take over a whole register', async () => {
  const connection = newDatabase();
  const twice = fill(connection);
  const began = performance.now();
  const pairs = scanRegister(connection);
  const scan = performance.now() - began;
  expect(pairs.filter((pair) => pair.score >= 95).length).toBeGreaterThanOrEqual(twice);

  const finder = createLikeFinder(connection);
  const times: number[] = [];
  for (let id = 7; id <= size; id += 7) {
    const record = finder.likable(id);
    if (!record) continue;
    const from = performance.now();
    finder.find({ ...record, id: 0 });
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);

  const damaged = createDamagedRepository(connection);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  await damaged.counts();
  const counted = performance.now() - from;
  delay.disable();
  console.log(
    `${size} businesses: ${pairs.length} pairs in ${scan.toFixed(0)} ms; like one: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ` +
      `damaged numbers counted in ${counted.toFixed(0)} ms, longest pause ${(delay.max / 1e6).toFixed(0)} ms`,
  );
  // Past the first names of each village a page has to look through the register in slices.
  expect(await damaged.page('nik-ends-zero', 0, 50)).toHaveLength(Math.min(50, size));
});
