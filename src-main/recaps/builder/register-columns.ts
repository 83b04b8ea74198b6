import type { Connection } from '../../database/connection.ts';
import { CodeList } from './code-list.ts';
import { createGrowing } from './growing.ts';

/** What the register says of each business, a column each; the index is the business's number. Days as 20191231. */
export interface RegisterColumns {
  /** One more than the largest number. */
  size: number;
  isThere: Uint8Array;
  village: Int32Array;
  sector: Int32Array;
  scale: Int32Array;
  legalForm: Int32Array;
  gender: Int32Array;
  status: Int32Array;
  created: Int32Array;
  /** Since when it has its status; 0 = not known. */
  statusDay: Int32Array;
  /** First year of data; 0 = none. */
  firstYear: Int32Array;
}

/** Figures of a year of a business; the index is the number of the record. Not known counts as nothing. */
export interface FigureColumns {
  size: number;
  /** Number of the business; 0 = no such record. */
  business: Int32Array;
  year: Int32Array;
  workers: Float64Array;
  workersMale: Float64Array;
  workersFemale: Float64Array;
  investment: Float64Array;
  production: Float64Array;
  turnover: Float64Array;
}

type BusinessRow = [
  number,
  string | null,
  number | null,
  string | null,
  string | null,
  string | null,
  string,
  string,
  string | null,
];
type YearRow = [
  number,
  number,
  number,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
];

const businessSql = `SELECT id, village_code, sector_id, scale, legal_form, gender, status, created_at, status_date FROM business`;
const yearSql = `SELECT id, business_id, year, workers_male, workers_female, workers_total, investment, production_value,
  annual_turnover FROM business_year`;

/** '2019-12-31' or an instant of that day -> 20191231; 0 for none. */
export const dayNumber = (day: string | null): number =>
  day === null
    ? 0
    : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** Rows read in one go: some 5 ms, which another question may have to wait. */
const piece = 5_000;
/** So many changed records are read one by one; beyond it everything is read anew. */
const fewChanges = 20_000;

/**
 * Keeps the columns of the register that recaps are made of in memory (some 30 bytes a business), read once and from then
 * on kept true by the history, which has each change of each connection and cannot be written around (docs/decisions/0014).
 */
export function createRegisterColumns(connection: Connection) {
  const lastChange = connection.prepare<[], number | null>('SELECT max(id) FROM history').pluck();
  const largest = {
    business: connection.prepare<[], number | null>('SELECT max(id) FROM business').pluck(),
    year: connection.prepare<[], number | null>('SELECT max(id) FROM business_year').pluck(),
  };
  const businesses = connection
    .prepare<[number, number], BusinessRow>(`${businessSql} WHERE id > ? AND id <= ?`)
    .raw();
  const years = connection.prepare<[number, number], YearRow>(`${yearSql} WHERE id > ? AND id <= ?`).raw();
  const changed = connection.prepare<[number, number], { entity: string; record: string }>(
    `SELECT DISTINCT entity, record FROM history
     WHERE id > ? AND id <= ? AND entity IN ('business', 'business_year')`,
  );

  const codes = {
    village: new CodeList(),
    scale: new CodeList(),
    legalForm: new CodeList(),
    gender: new CodeList(),
    status: new CodeList(),
  };
  const growing = createGrowing();
  let seen: number | null = null;

  function putBusiness(row: BusinessRow): void {
    const [id, village, sector, scale, legalForm, gender, status, created, statusDay] = row;
    const { register } = growing;
    register.isThere[id] = 1;
    register.village[id] = codes.village.code(village);
    register.sector[id] = sector ?? 0;
    register.scale[id] = codes.scale.code(scale);
    register.legalForm[id] = codes.legalForm.code(legalForm);
    register.gender[id] = codes.gender.code(gender);
    register.status[id] = codes.status.code(status);
    register.created[id] = dayNumber(created);
    register.statusDay[id] = dayNumber(statusDay);
  }
  function putYear([
    id,
    business,
    year,
    male,
    female,
    total,
    investment,
    production,
    turnover,
  ]: YearRow): void {
    const { figures, register } = growing;
    figures.business[id] = business;
    figures.year[id] = year;
    figures.workersMale[id] = male ?? 0;
    figures.workersFemale[id] = female ?? 0;
    figures.workers[id] = male === null && female === null ? (total ?? 0) : (male ?? 0) + (female ?? 0);
    figures.investment[id] = investment ?? 0;
    figures.production[id] = production ?? 0;
    figures.turnover[id] = turnover ?? 0;
    const first = register.firstYear[business] ?? 0;
    if (first === 0 || year < first) register.firstYear[business] = year;
  }

  /** Reads everything, a piece a step. */
  function* readAll(): Generator<void> {
    const last = lastChange.get() ?? 0;
    const [businessEnd, yearEnd] = [largest.business.get() ?? 0, largest.year.get() ?? 0];
    growing.empty(businessEnd + 1, yearEnd + 1);
    for (let from = 0; from < businessEnd; from += piece) {
      for (const row of businesses.all(from, Math.min(from + piece, businessEnd))) putBusiness(row);
      yield;
    }
    for (let from = 0; from < yearEnd; from += piece) {
      for (const row of years.all(from, Math.min(from + piece, yearEnd))) putYear(row);
      yield;
    }
    seen = last;
  }

  /** Puts right what changed since. A business that lost its first year is asked for its years. */
  function catchUp(from: number, to: number): void {
    const changes = changed.all(from, to);
    if (changes.length > fewChanges) {
      for (const _ of readAll());
      return;
    }
    growing.grow((largest.business.get() ?? 0) + 1, (largest.year.get() ?? 0) + 1);
    const { register, figures } = growing;
    const touched = new Set<number>();
    for (const { entity, record } of changes) {
      const id = Number(record);
      if (entity === 'business') {
        if (id < register.isThere.length) register.isThere[id] = 0;
        for (const row of businesses.all(id - 1, id)) putBusiness(row);
        continue;
      }
      if (figures.business[id]) touched.add(figures.business[id]);
      if (id < figures.business.length) figures.business[id] = 0;
      for (const row of years.all(id - 1, id)) putYear(row);
      if (figures.business[id]) touched.add(figures.business[id]);
    }
    if (touched.size > 0) {
      const first = connection.prepare<[string], [number, number]>(
        `SELECT business_id, min(year) FROM business_year WHERE business_id IN (SELECT value FROM json_each(?)) GROUP BY business_id`,
      );
      for (const id of touched) register.firstYear[id] = 0;
      for (const [id, year] of first.raw().all(JSON.stringify([...touched]))) register.firstYear[id] = year;
    }
    seen = to;
  }

  return {
    codes,
    /** The register as it is now. */
    read(): { register: RegisterColumns; figures: FigureColumns } {
      const last = lastChange.get() ?? 0;
      if (seen === null) for (const _ of readAll());
      else if (last !== seen) catchUp(seen, last);
      return growing;
    },
    /** Reads it in pieces, between which other questions are answered. */
    async prepare(): Promise<void> {
      if (seen !== null) return;
      for (const _ of readAll()) {
        await new Promise(setImmediate);
        if (!connection.open || seen !== null) return;
      }
    },
  };
}
