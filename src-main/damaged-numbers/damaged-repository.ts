import { setImmediate } from 'node:timers/promises';
import { type DamageKind, damageKinds } from '../contract/damaged-numbers.ts';
import type { Connection } from '../database/connection.ts';
import { damageConditions } from './damage-conditions.ts';

export interface StoredRow {
  id: number;
  ownerName: string;
  businessName: string;
  villageName: string | null;
  districtName: string | null;
  nik: string | null;
  phones: string;
  gender: 'L' | 'P' | null;
  birthDate: string | null;
  nikAsWritten: string;
  phoneAsWritten: string;
}

/** So many numbers of the register are looked at before others get their turn: about 15 ms. */
const slice = 8_000;

const columns = `business.id, owner_name AS ownerName, business_name AS businessName, village.name AS villageName,
  district.name AS districtName, nik, phones, gender, birth_date AS birthDate, nik_as_written AS nikAsWritten,
  phone_as_written AS phoneAsWritten`;
const tables = `business LEFT JOIN village ON village.code = village_code
  LEFT JOIN district ON district.code = village.district_code`;

/** Reads the businesses whose numbers are damaged, a slice of the register at a time. */
export function createDamagedRepository(connection: Connection) {
  const count = connection.prepare<[number, number], Record<DamageKind, number>>(
    `SELECT ${damageKinds.map((kind) => `count(*) FILTER (WHERE ${damageConditions[kind]}) AS "${kind}"`).join(', ')}
     FROM business WHERE id > ? AND id <= ?`,
  );
  const last = connection.prepare<[], number>('SELECT coalesce(max(id), 0) FROM business').pluck();
  const size = connection.prepare<[], number>('SELECT count(*) FROM business').pluck();
  const one = connection.prepare<[number], StoredRow>(
    `SELECT ${columns} FROM ${tables} WHERE business.id = ?`,
  );
  const page = (kind: DamageKind) =>
    connection.prepare<[number, number, number], StoredRow>(
      `SELECT ${columns} FROM ${tables} WHERE business.id > ? AND business.id <= ? AND (${damageConditions[kind]})
       ORDER BY business.id LIMIT ?`,
    );

  return {
    one: (id: number): StoredRow | undefined => one.get(id),
    size: (): number => size.get() ?? 0,
    async counts(): Promise<Record<DamageKind, number>> {
      const sums = Object.fromEntries(damageKinds.map((kind) => [kind, 0])) as Record<DamageKind, number>;
      const end = last.get() ?? 0;
      for (let from = 0; from < end; from += slice) {
        const part = count.get(from, from + slice);
        for (const kind of damageKinds) sums[kind] += part?.[kind] ?? 0;
        await setImmediate();
      }
      return sums;
    },
    /** So many of a kind after a number. */
    async page(kind: DamageKind, after: number, limit: number): Promise<StoredRow[]> {
      const select = page(kind);
      const end = last.get() ?? 0;
      const found: StoredRow[] = [];
      for (let from = after; from < end && found.length < limit; from += slice) {
        found.push(...select.all(from, from + slice, limit - found.length));
        await setImmediate();
      }
      return found;
    },
  };
}
