import type { RecapFilter } from '../../contract/recap-builder.ts';
import type { RecapDimension, RecapMeasure } from '../../rules/recap-facts.ts';
import type { CodeList } from './code-list.ts';
import { type Fact, type Own, ownKey, ownTests, type SectorGroups } from './fact.ts';
import type { createRegisterColumns, FigureColumns, RegisterColumns } from './register-columns.ts';
import type { createRegisterPast } from './register-past.ts';

export interface RegisterSources {
  columns: ReturnType<typeof createRegisterColumns>;
  past: ReturnType<typeof createRegisterPast>;
  groups: SectorGroups;
}

/** A value for each code of a column, so that a row costs one look-up. */
const perCode = <T>(size: number, of: (code: number) => T): T[] =>
  Array.from({ length: size }, (_, code) => of(code));

const nothing: Own = {
  villageCode: null,
  sectorId: null,
  scale: null,
  legalForm: null,
  gender: null,
  status: null,
};

/** The register now, or at the end of a day (20191231; null = now), as a fact: a row each business. */
export function registerFact(
  sources: RegisterSources,
  filter: RecapFilter,
  day: number | null,
): Fact & { of: RegisterColumns } {
  const { columns, past, groups } = sources;
  const now = columns.read().register;
  const register = day === null ? now : past.at(day);
  const { codes } = columns;
  const textOf = (list: CodeList, code: number) => (code === 0 ? null : (list.keys[code] ?? null));
  const sectorEnd = Math.max(0, ...groups.keys()) + 1;
  const test = ownTests(filter, groups);
  const fitting = {
    village: Uint8Array.from(
      perCode(codes.village.keys.length, (code) => Number(test.village(textOf(codes.village, code)))),
    ),
    sector: Uint8Array.from(perCode(sectorEnd, (id) => Number(test.sector(id === 0 ? null : id)))),
    scale: Uint8Array.from(
      perCode(codes.scale.keys.length, (code) => Number(test.scale(textOf(codes.scale, code)))),
    ),
    status: Uint8Array.from(
      perCode(codes.status.keys.length, (code) => Number(test.status(textOf(codes.status, code)))),
    ),
  };
  const withClosed = day === null || filter.statuses.includes('tutup');
  const fits = new Uint8Array(now.size);
  for (let id = 0; id < now.size; id++) {
    const there = register.isThere[id] as number;
    if (there === 0 || (there === 2 && !withClosed)) continue;
    fits[id] =
      (fitting.village[register.village[id] as number] as number) &
      (fitting.sector[register.sector[id] as number] as number) &
      (fitting.scale[register.scale[id] as number] as number) &
      (fitting.status[register.status[id] as number] as number);
  }

  /** Which column a dimension is read from, and how many codes it has. */
  const sourceOf = (
    dimension: RecapDimension,
  ): { column: Int32Array; size: number; own: (code: number) => Own } => {
    switch (dimension) {
      case 'sector':
      case 'sectorGroup':
        return {
          column: register.sector,
          size: sectorEnd,
          own: (id) => ({ ...nothing, sectorId: id === 0 ? null : id }),
        };
      case 'scale':
      case 'legalForm':
      case 'gender': {
        const list = codes[dimension];
        return {
          column: register[dimension],
          size: list.keys.length,
          own: (code) => ({ ...nothing, [dimension]: textOf(list, code) }),
        };
      }
      default:
        return {
          column: register.village,
          size: codes.village.keys.length,
          own: (code) => ({ ...nothing, villageCode: textOf(codes.village, code) }),
        };
    }
  };

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
      const { column, size, own } = sourceOf(dimension);
      const codeOf = Int32Array.from(
        perCode(size, (code) => list.code(ownKey(dimension, own(code), groups))),
      );
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
