import type { BusinessFilter } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { countingQuestion, questionOf } from './list-conditions.ts';

/** A filtered count stops here, so that a key of the search is answered at a million rows, too. */
export const countedAtMost = 50_000;

/** A count that has to read the text of every row (one letter) stops earlier. */
const readAtMost = 2_000;

/** Workers are added up for registers of this size; beyond it that would take longer than a pause may be. */
const workersUpTo = 60_000;

/** Counts of the register. */
export function createCounts(connection: Connection) {
  const all = connection.prepare<[], number>('SELECT count(*) FROM business').pluck();

  function count(filter: BusinessFilter, limit: number | null): number {
    const question = countingQuestion(filter);
    if (question.isAll) return all.get() ?? 0;
    const stop = limit === null ? '' : `LIMIT ${limit}`;
    return (
      connection
        .prepare<unknown[], number>(
          `SELECT count(*) FROM (SELECT 1 FROM ${question.from} ${question.where} ${stop})`,
        )
        .pluck()
        .get(...question.values) ?? 0
    );
  }

  return {
    /** How many fit, counted up to a limit: then `exact` is false and there are at least so many. */
    upToLimit(filter: BusinessFilter): { total: number; exact: boolean } {
      const { isAll, readsText } = countingQuestion(filter);
      const limit = readsText ? readAtMost : countedAtMost;
      const total = count(filter, limit + 1);
      return isAll || total <= limit ? { total, exact: true } : { total: limit, exact: false };
    },
    /** How many fit, and their workers in the latest data year of each. */
    totals(filter: BusinessFilter): { total: number; workers: number | null } {
      const total = count(filter, null);
      if (total > workersUpTo) return { total, workers: null };
      const { from, where, values } = questionOf(filter, 'collect');
      const workers = connection
        .prepare<unknown[], number | null>(
          `SELECT sum(ifnull(workers_male, 0) + ifnull(workers_female, 0)) FROM business_year AS latest
           WHERE business_id IN (SELECT business.id FROM ${from} ${where})
             AND NOT EXISTS (SELECT 1 FROM business_year AS later
               WHERE later.business_id = latest.business_id AND later.year > latest.year)
             AND (workers_male IS NOT NULL OR workers_female IS NOT NULL)`,
        )
        .pluck()
        .get(...values);
      return { total, workers: workers ?? null };
    },
  };
}
