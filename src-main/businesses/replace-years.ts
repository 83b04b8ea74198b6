import type { YearInput } from '../contract/businesses.ts';
import { settleWorkers } from '../rules/workers.ts';
import type { YearFigures, YearRepository } from './year-repository.ts';

/**
 * Puts the given figures in place of all that are known of a business; what stays alike is not written. Years are
 * filled in and each stands once (check-form.ts). Within the caller's transaction.
 */
export function replaceYears(repository: YearRepository, businessId: number, given: YearInput[]): void {
  const known = new Map(repository.ofBusiness(businessId).map((figures) => [figures.year, figures]));
  for (const { year, ...rest } of given) {
    if (year === null) throw new Error('a data year without its year');
    const figures: YearFigures = { year, ...rest, ...settleWorkers(rest) };
    const before = known.get(year);
    known.delete(year);
    if (before === undefined || !isSame(before, figures)) repository.save(businessId, figures);
  }
  for (const year of known.keys()) repository.remove(businessId, year);
}

const isSame = (before: YearFigures, after: YearFigures): boolean =>
  (Object.keys(before) as (keyof YearFigures)[]).every((field) => before[field] === after[field]);
