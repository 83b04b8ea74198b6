import type { GrowthLine, RecapFilter } from '../../contract/recap-builder.ts';
import type { Facts } from './question-facts.ts';
import { dayNumber, type RegisterColumns } from './register-columns.ts';
import { type Before, changing, type Standing } from './register-past.ts';
import { createCodeBook, type RegisterTest } from './register-test.ts';

/** As many years are told at most. */
const mostYears = 30;

/** The last day of each year that is told, and of the one before them: 31 December, or today in the present year. */
function daysOf(first: number, today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: thisYear - first + 2 }, (_, index) =>
    first - 1 + index === thisYear ? dayNumber(today) : (first - 1 + index) * 10_000 + 1231,
  );
}

/** The first year that has anybody in the register, of those that are told. */
function firstYear(facts: Facts, register: RegisterColumns, thisYear: number): number {
  let first = thisYear;
  for (let id = 0; id < register.size; id++)
    if (register.isThere[id] === 1)
      first = Math.min(first, Math.floor(facts.past.sinceDay(register, id) / 10_000));
  return Math.max(first, thisYear - mostYears + 1);
}

/** Whether a business that changed fits at the end of a day: what it is now without the changes since then. */
function fitsInPast(facts: Facts, register: RegisterColumns, changes: readonly Before[], test: RegisterTest) {
  const { past } = facts;
  const one = Object.fromEntries(changing.map((name) => [name, new Int32Array(1)])) as Record<
    keyof Standing,
    Int32Array
  >;
  return (id: number, day: number): number => {
    for (const name of changing) one[name][0] = register[name][id] as number;
    for (let index = changes.length - 1; index >= 0; index--) {
      const change = changes[index] as Before;
      if (change.at > day)
        for (const name of changing) if (change[name] !== undefined) one[name][0] = change[name];
    }
    const status = past.statusAt(register, id, one.status[0] as number, one.statusDay[0] as number, day);
    return test.own(one, 0) & (test.status[status] as number);
  };
}

/**
 * The register at each year's end, or today for the present year, counted as it stood then: who is in it now and was not a year before has
 * entered (or opened again), who was and is not has left (closed, or changed so that the filter does not fit). Each business is
 * looked at once: without changes in the history it enters once and closes at most once.
 */
export function growthOfRegister(facts: Facts, filter: RecapFilter, today: string): GrowthLine[] {
  const { columns, past } = facts;
  const { register } = columns.read();
  const changesOf = Map.groupBy(past.readChanges(), ({ id }) => id);
  const isChanged = new Uint8Array(register.size);
  for (const id of changesOf.keys()) if (id < register.size) isChanged[id] = 1;
  const test = createCodeBook(columns.codes, facts.readGroups()).testOf(
    filter,
    filter.statuses.includes('tutup'),
  );
  const first = firstYear(facts, register, Number(today.slice(0, 4)));
  const days = daysOf(first, today);
  const [entered, left] = [new Int32Array(days.length), new Int32Array(days.length)];
  const count = (index: number, was: number, is: number) => {
    if (is > was) entered[index] = (entered[index] as number) + 1;
    if (is < was) left[index] = (left[index] as number) + 1;
  };
  /** The first of the days that is not before this one; their number when all are. */
  const indexFrom = (day: number) => {
    const index = Math.min(days.length, Math.max(0, Math.floor(day / 10_000) - first + 1));
    return index < days.length && (days[index] as number) < day ? index + 1 : index;
  };
  for (let id = 0; id < register.size; id++) {
    if (register.isThere[id] === 0) continue;
    const from = indexFrom(past.sinceDay(register, id));
    if (isChanged[id] === 1) {
      const fits = fitsInPast(facts, register, changesOf.get(id) ?? [], test);
      for (let index = from, was = 0; index < days.length; index++) {
        const is = fits(id, days[index] as number);
        count(index, was, is);
        was = is;
      }
      continue;
    }
    const own = test.own(register, id);
    if (own === 0 || from === days.length) continue;
    const status = register.status[id] as number;
    const now = test.status[status] as number;
    // Open until the day of its closing, where somebody told it.
    const told = register.statusDay[id] as number;
    const closing = status === past.closed && told > 0 ? indexFrom(told) : 0;
    const before = closing <= from ? now : (test.status[past.active] as number);
    count(from, 0, before);
    if (closing > from && closing < days.length) count(closing, before, now);
  }
  return linesOf(first, entered, left);
}

/** Adds up who came and went; those before the first year are what it begins with. */
function linesOf(first: number, entered: Int32Array, left: Int32Array): GrowthLine[] {
  let were = entered[0] as number;
  return Array.from({ length: entered.length - 1 }, (_, index) => {
    const [came, went] = [entered[index + 1] as number, left[index + 1] as number];
    const registered = were + came - went;
    const percent = were === 0 ? null : ((registered - were) / were) * 100;
    were = registered;
    return { year: first + index, registered, entered: came, left: went, percent };
  });
}
