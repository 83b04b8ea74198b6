import type { RecapFilter } from '../../contract/recap-builder.ts';
import type { RecapMeasure } from '../../rules/recap-facts.ts';
import type { Fact, SectorGroups } from './fact.ts';
import type { createRegisterColumns, FigureColumns, RegisterColumns } from './register-columns.ts';
import type { createRegisterPast } from './register-past.ts';
import { columnOf, createCodeBook } from './register-test.ts';

export interface RegisterSources {
  columns: ReturnType<typeof createRegisterColumns>;
  past: ReturnType<typeof createRegisterPast>;
  groups: SectorGroups;
}

/** The register now, or at the end of a day (20191231; null = now), as a fact: a row each business. */
export function registerFact(
  sources: RegisterSources,
  filter: RecapFilter,
  day: number | null,
): Fact & { of: RegisterColumns } {
  const { columns, past, groups } = sources;
  const now = columns.read().register;
  const register = day === null ? now : past.at(day);
  const book = createCodeBook(columns.codes, groups);
  // A state of the past has no closed ones, unless they are asked for.
  const test = book.testOf(filter, day === null || filter.statuses.includes('tutup'));
  const fits = new Uint8Array(now.size);
  for (let id = 0; id < now.size; id++)
    if (register.isThere[id] === 1)
      fits[id] = test.own(register, id) & (test.status[register.status[id] as number] as number);

  return {
    of: register,
    size: now.size,
    fits,
    members(dimension, list) {
      const members = new Int32Array(now.size);
      if (dimension === 'year') {
        for (let id = 0; id < now.size; id++)
          if (fits[id] === 1) members[id] = list.code(String(Math.floor(past.sinceDay(now, id) / 10_000)));
        return members;
      }
      const column = register[columnOf(dimension)];
      const codeOf = Int32Array.from(book.membersOf(dimension), (key) => list.code(key));
      for (let id = 0; id < now.size; id++) members[id] = codeOf[column[id] as number] as number;
      return members;
    },
    counting: () => ({ way: 'rows' }),
  };
}

const amountsOf = (figures: FigureColumns, measure: RecapMeasure): Float64Array => {
  switch (measure) {
    case 'workers':
    case 'workersMale':
    case 'workersFemale':
    case 'investment':
    case 'production':
    case 'turnover':
      return figures[measure];
    default:
      throw new Error(`no figure of a year: ${measure}`);
  }
};

/** Which yearly figures: of one data year, or up to a year all of them or only the newest of each business. */
export type FigureYears = { only: number } | { newestUntil: number } | { allUntil: number };

/** The yearly figures of the businesses that a register fact counts. */
export function figureFact(
  { columns }: RegisterSources,
  register: Fact,
  years: FigureYears,
): Fact & { of: FigureColumns } {
  const { figures } = columns.read();
  const fits = new Uint8Array(figures.size);
  const newest = new Int32Array(register.size);
  if ('newestUntil' in years)
    for (let id = 0; id < figures.size; id++) {
      const [business, year] = [figures.business[id] as number, figures.year[id] as number];
      if (business > 0 && year <= years.newestUntil && year > (newest[business] as number))
        newest[business] = year;
    }
  for (let id = 0; id < figures.size; id++) {
    const [business, year] = [figures.business[id] as number, figures.year[id] as number];
    if (business === 0 || register.fits[business] !== 1) continue;
    const isWanted =
      'only' in years
        ? year === years.only
        : 'allUntil' in years
          ? year <= years.allUntil
          : year === newest[business];
    if (isWanted) fits[id] = 1;
  }
  return {
    of: figures,
    size: figures.size,
    fits,
    members(dimension, list) {
      const members = new Int32Array(figures.size);
      if (dimension === 'year') {
        for (let id = 0; id < figures.size; id++)
          if (fits[id] === 1) members[id] = list.code(String(figures.year[id]));
        return members;
      }
      const ofBusiness = register.members(dimension, list);
      for (let id = 0; id < figures.size; id++) members[id] = ofBusiness[figures.business[id] as number] ?? 0;
      return members;
    },
    counting: (measure) => ({ way: 'sum', amounts: amountsOf(figures, measure) }),
  };
}
