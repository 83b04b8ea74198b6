import type { Connection } from '../../database/connection.ts';
import { type createRegisterColumns, dayNumber, type RegisterColumns } from './register-columns.ts';

/** What of a business may have been another in the past; codes as in the columns. */
export const changing = ['village', 'sector', 'scale', 'legalForm', 'gender', 'status', 'statusDay'] as const;
export type Standing = Record<(typeof changing)[number], number>;

/** What a business had before a change. */
export interface Before extends Partial<Standing> {
  /** Day of the change, 20191231. */
  at: number;
  id: number;
}

const localDay = (instant: string): number => {
  const moment = new Date(instant);
  return moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate();
};

/**
 * The register as it stood at the end of a day. A business is in the register since the day it was entered, or since 31 December
 * of its first data year where that is earlier: an office that begins with Sentra brings its old lists along. Its scale,
 * sector, village, legal form and status are those that the history has for that day. Records that were removed or merged
 * since are not in it: they were mistakes, or the same business twice.
 */
export function createRegisterPast(
  connection: Connection,
  columns: ReturnType<typeof createRegisterColumns>,
) {
  const changes = connection.prepare<[number], { id: number; at: string; record: string; before: string }>(
    `SELECT id, at, record, before FROM history WHERE entity = 'business' AND action = 'update' AND id > ? ORDER BY id`,
  );
  const { codes } = columns;
  const kept: Before[] = [];
  let seen = 0;
  const [closed, active] = [codes.status.code('tutup'), codes.status.code('aktif')];

  type Value = string | number | null | undefined;
  const text = (value: Value) => (typeof value === 'string' ? value : null);
  const readers: [keyof Standing, string, (value: Value) => number][] = [
    ['village', 'village_code', (value) => codes.village.code(text(value))],
    ['sector', 'sector_id', (value) => Number(value ?? 0)],
    ['scale', 'scale', (value) => codes.scale.code(text(value))],
    ['legalForm', 'legal_form', (value) => codes.legalForm.code(text(value))],
    ['gender', 'gender', (value) => codes.gender.code(text(value))],
    ['status', 'status', (value) => codes.status.code(text(value))],
    ['statusDay', 'status_date', (value) => dayNumber(text(value))],
  ];

  /** The changes of which the history tells, the oldest first. */
  function readChanges(): readonly Before[] {
    for (const { id, at, record, before } of changes.iterate(seen)) {
      seen = id;
      const values = JSON.parse(before) as Record<string, Value>;
      const was: Before = { at: localDay(at), id: Number(record) };
      let matters = false;
      for (const [name, column, codeOf] of readers) {
        if (values[column] === undefined) continue;
        was[name] = codeOf(values[column]);
        matters = true;
      }
      if (matters) kept.push(was);
    }
    return kept;
  }

  /** Since when a business is in the register. */
  const sinceDay = (register: RegisterColumns, id: number): number => {
    const first = register.firstYear[id] ?? 0;
    const created = register.created[id] ?? 0;
    return first > 0 ? Math.min(created, first * 10_000 + 1231) : created;
  };

  /**
   * The status at the end of a day, from what the history has for that day (`status`, `statusDay`) and what is known now. A
   * day that somebody told outweighs the day on which it was written down, and who closes later is not closed yet.
   */
  function statusAt(
    now: RegisterColumns,
    id: number,
    status: number,
    statusDay: number,
    day: number,
  ): number {
    const told = now.statusDay[id] as number;
    if (told > 0 && told <= day) return now.status[id] as number;
    return status === closed && statusDay > day ? active : status;
  }

  return {
    readChanges,
    sinceDay,
    statusAt,
    closed,
    active,
    /** The columns at the end of a day (20191231); `isThere` also of those that were closed by then. */
    at(day: number): RegisterColumns {
      const { register: now } = columns.read();
      const register = { ...now, isThere: new Uint8Array(now.isThere.length), status: now.status.slice() };
      const copied = new Set<keyof Standing>(['status']);
      for (const change of readChanges().toReversed()) {
        if (change.at <= day) continue;
        for (const name of changing) {
          const value = change[name];
          if (value === undefined) continue;
          if (!copied.has(name)) register[name] = now[name].slice();
          copied.add(name);
          register[name][change.id] = value;
        }
      }
      for (let id = 0; id < now.size; id++) {
        if (now.isThere[id] === 0 || sinceDay(now, id) > day) continue;
        const [status, statusDay] = [register.status[id] as number, register.statusDay[id] as number];
        register.status[id] = statusAt(now, id, status, statusDay, day);
        register.isThere[id] = 1;
      }
      return register;
    },
  };
}
