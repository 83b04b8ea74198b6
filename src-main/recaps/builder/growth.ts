import type { GrowthLine, RecapFilter } from '../../contract/recap-builder.ts';
import type { Facts } from './question-facts.ts';
import { dayNumber } from './register-columns.ts';

/** As many years are told at most. */
const mostYears = 30;

/**
 * The register at each year's end, or today for the present year, counted as it stood then: who is in it now and was not a year before has
 * entered (or opened again), who was and is not has left (closed, or changed so that the filter does not fit).
 */
export function growthOfRegister(facts: Facts, filter: RecapFilter, today: string): GrowthLine[] {
  const { register } = facts.columns.read();
  const thisYear = Number(today.slice(0, 4));
  let first = thisYear;
  for (let id = 0; id < register.size; id++)
    if (register.isThere[id] === 1)
      first = Math.min(first, Math.floor(facts.past.sinceDay(register, id) / 10_000));
  first = Math.max(first, thisYear - mostYears + 1);
  const lines: GrowthLine[] = [];
  let before = facts.register(filter, (first - 1) * 10_000 + 1231).fits;
  let were = before.reduce((sum, one) => sum + one, 0);
  for (let year = first; year <= thisYear; year++) {
    const { fits } = facts.register(filter, year === thisYear ? dayNumber(today) : year * 10_000 + 1231);
    let [registered, entered, left] = [0, 0, 0];
    for (let id = 0; id < fits.length; id++) {
      const [is, was] = [fits[id] as number, before[id] as number];
      registered += is;
      entered += is & (1 - was);
      left += was & (1 - is);
    }
    const percent = were === 0 ? null : ((registered - were) / were) * 100;
    lines.push({ year, registered, entered, left, percent });
    before = fits;
    were = registered;
  }
  return lines;
}
