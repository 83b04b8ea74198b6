import { randomUUID } from 'node:crypto';
import {
  businessWords,
  menNames,
  secondNames,
  streets,
  womenNames,
  womenSecondNames,
} from '../../scripts/sample/people.ts';
import { trades } from '../../scripts/sample/trades.ts';
import type { Connection } from '../database/connection.ts';
import { createHistoryTriggers } from '../database/history-triggers.ts';
import { normalizeName } from '../rules/names.ts';

/** A small generator of numbers in [0, 1) from a seed (mulberry32): the same seed gives the same register. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Fills an empty register with invented businesses in the real villages that the database knows: NIK with serials from 9000,
 * phones that begin with 0800. Written straight into the tables, without history, which would take most of the time; the
 * search index is built at the end.
 */
export function makeRegister(
  connection: Connection,
  count: number,
  seed = 1,
  /** The scale of each, where it is not left to chance. */
  scaleOf?: (index: number) => string | null,
): void {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const villages = connection.prepare<[], string>('SELECT code FROM village ORDER BY code').pluck().all();
  const sectors = new Map(
    connection
      .prepare<[], { id: number; name: string }>('SELECT id, name FROM sector')
      .all()
      .map(({ id, name }) => [name.toLowerCase(), id]),
  );
  /** The sector of a trade; one that the office's list calls otherwise is found by its first word, or stands for the last. */
  const sectorOf = (name: string): number | null => {
    const [first = ''] = name.toLowerCase().split(' ');
    const alike = [...sectors].find(([known]) => known.startsWith(first));
    return sectors.get(name.toLowerCase()) ?? alike?.[1] ?? [...sectors.values()].at(-1) ?? null;
  };
  const insert = connection.prepare(
    `INSERT INTO business (public_id, owner_name, nik, gender, birth_date, phones, business_name, legal_form, nib,
       street, rt, rw, village_code, sector_id, product, kbli, established_year, scale, status, name_key, created_at, updated_at)
     VALUES (${Array.from({ length: 22 }, () => '?').join(', ')})`,
  );
  const insertYear = connection.prepare(
    'INSERT INTO business_year (business_id, year, workers_male, workers_female, investment) VALUES (?, 2025, ?, ?, ?)',
  );
  const tradeList = Object.values(trades);
  const writeOne = (index: number): void => {
    const isWoman = random() < 0.52;
    const ownerName = isWoman
      ? `${pick(womenNames)} ${pick(womenSecondNames)}${random() < 0.2 ? ` ${pick(secondNames)}` : ''}`
      : `${pick(menNames)} ${pick(secondNames)}`;
    const trade = pick(tradeList);
    const [businessKind, product] = pick(trade.variants);
    const village = random() < 0.02 ? null : pick(villages);
    const [day, month, year] = [
      1 + Math.floor(random() * 28),
      1 + Math.floor(random() * 12),
      1950 + Math.floor(random() * 52),
    ];
    const serial = 9000 + Math.floor(random() * 1000);
    const district = (village ?? '33.03.01').split('.').slice(0, 3).join('');
    const nik =
      random() < 0.09
        ? null
        : `${district}${two(day + (isWoman ? 40 : 0))}${two(month)}${two(year % 100)}${serial}`;
    const created = new Date(
      Date.UTC(
        2019 + Math.floor(random() * 7),
        Math.floor(random() * 12),
        1 + Math.floor(random() * 28),
        2,
        0,
        index % 60,
      ),
    ).toISOString();
    const id = insert.run(
      randomUUID(),
      ownerName,
      nik,
      isWoman ? 'P' : 'L',
      `${year}-${two(month)}-${two(day)}`,
      random() < 0.12 ? '' : `0800${String(Math.floor(random() * 100_000_000)).padStart(8, '0')}`,
      random() < 0.15 ? '' : `${businessKind} ${pick(businessWords)}`,
      random() < 0.9 ? 'Perorangan' : pick(['UD', 'CV', 'PT']),
      random() < 0.3 ? `9${String(Math.floor(random() * 1e12)).padStart(12, '0')}` : null,
      pick(streets),
      two(1 + Math.floor(random() * 9)),
      two(1 + Math.floor(random() * 9)),
      village,
      random() < 0.03 ? null : sectorOf(trade.sector),
      product,
      random() < 0.35 ? '10793' : '',
      random() < 0.6 ? 1985 + Math.floor(random() * 40) : null,
      scaleOf ? scaleOf(index) : random() < 0.96 ? (random() < 0.997 ? 'kecil' : 'menengah') : null,
      random() < 0.93 ? 'aktif' : pick(['tidak aktif', 'tutup']),
      normalizeName(ownerName),
      created,
      created,
    ).lastInsertRowid;
    if (random() < 0.6)
      insertYear.run(
        id,
        Math.floor(random() * 6),
        Math.floor(random() * 6),
        5_000_000 * (1 + Math.floor(random() * 20)),
      );
  };
  const last = connection.prepare<[], number | null>('SELECT max(id) FROM business').pluck().get() ?? 0;
  const dropped = ['history_business_insert', 'history_business_year_insert', 'business_search_insert'];
  const searchTrigger = connection
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'business_search_insert'")
    .pluck()
    .get();
  connection.transaction(() => {
    for (const name of dropped) connection.exec(`DROP TRIGGER ${name}`);
    for (let index = 0; index < count; index++) writeOne(index);
    // Those before are in the index already.
    connection
      .prepare(
        'INSERT INTO business_search (rowid, text) SELECT id, text FROM business_search_text WHERE id > ?',
      )
      .run(last);
    connection.exec("INSERT INTO business_search (business_search) VALUES ('optimize')");
    if (searchTrigger) connection.exec(searchTrigger);
    createHistoryTriggers(connection);
  })();
}
