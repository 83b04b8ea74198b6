import type { Connection } from '../../database/connection.ts';
import { type createRegisterColumns, dayNumber, type RegisterColumns } from './register-columns.ts';

/** A value that a business had before a change. */
interface Before {
  at: number;
  id: number;
  before: Record<string, string | number | null>;
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

  function readChanges(): void {
    for (const { id, at, record, before } of changes.iterate(seen)) {
      seen = id;
      const values = JSON.parse(before) as Before['before'];
      const { village_code, sector_id, scale, legal_form, gender, status, status_date } = values;
      const matters = [village_code, sector_id, scale, legal_form, gender, status, status_date];
      if (matters.some((value) => value !== undefined))
        kept.push({ at: localDay(at), id: Number(record), before: values });
    }
  }

  const text = (value: string | number | null | undefined) => (typeof value === 'string' ? value : null);

  /** Puts back what a change had overwritten. */
  function undo(register: RegisterColumns, { id, before }: Before): void {
    if (before.village_code !== undefined)
      register.village[id] = codes.village.code(text(before.village_code));
    if (before.sector_id !== undefined) register.sector[id] = Number(before.sector_id ?? 0);
    if (before.scale !== undefined) register.scale[id] = codes.scale.code(text(before.scale));
    if (before.legal_form !== undefined)
      register.legalForm[id] = codes.legalForm.code(text(before.legal_form));
    if (before.gender !== undefined) register.gender[id] = codes.gender.code(text(before.gender));
    if (before.status !== undefined) register.status[id] = codes.status.code(text(before.status));
    if (before.status_date !== undefined) register.statusDay[id] = dayNumber(text(before.status_date));
  }

  /** Since when a business is in the register. */
  const sinceDay = (register: RegisterColumns, id: number): number => {
    const first = register.firstYear[id] ?? 0;
    const created = register.created[id] ?? 0;
    return first > 0 ? Math.min(created, first * 10_000 + 1231) : created;
  };

  return {
    sinceDay,
    /**
     * The columns at the end of a day (20191231): `isThere` is 2 for those that were closed by then. A business whose status
     * began after that day had another one before, and was not closed.
     */
    at(day: number): RegisterColumns {
      const { register: now } = columns.read();
      readChanges();
      const register = { ...now };
      for (const name of [
        'village',
        'sector',
        'scale',
        'legalForm',
        'gender',
        'status',
        'statusDay',
      ] as const)
        register[name] = now[name].slice();
      for (let index = kept.length - 1; index >= 0; index--) {
        const change = kept[index] as Before;
        if (change.at > day) undo(register, change);
      }
      const [closed, active] = [codes.status.code('tutup'), codes.status.code('aktif')];
      register.isThere = new Uint8Array(now.isThere.length);
      for (let id = 0; id < now.size; id++) {
        if (now.isThere[id] === 0 || sinceDay(now, id) > day) continue;
        // A day that somebody told outweighs the day on which it was written down.
        const told = now.statusDay[id] ?? 0;
        if (told > 0 && told <= day) register.status[id] = now.status[id] ?? 0;
        else if (register.status[id] === closed && (register.statusDay[id] ?? 0) > day)
          register.status[id] = active;
        register.isThere[id] = register.status[id] === closed ? 2 : 1;
      }
      return register;
    },
  };
}
