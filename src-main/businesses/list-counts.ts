import type { BusinessFilter } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { countingQuestion, questionOf } from './list-conditions.ts';
import type { Condition } from './list-search.ts';

/** A filtered count stops here, so that a key of the search is answered at a million rows, too. */
export const countedAtMost = 50_000;

/** A count that has to read the text of rows (one letter, alone or beside a word) stops earlier. */
const readAtMost = 2_000;

/** Workers are added up for registers of this size; beyond it that would take longer than a pause may be. */
const workersUpTo = 60_000;

/** Rows (by their number) of which the text is read in one go: some 10 ms, which a key of the search may have to wait. */
const readAtOnce = 5_000;

/** Beyond this size counting takes so long that another thread does it: keys of the search are answered meanwhile. */
const largeFrom = 200_000;

export interface Totals {
  total: number;
  workers: number | null;
}

/** Counts of the register. */
export function createCounts(connection: Connection) {
  const all = connection.prepare<[], number>('SELECT count(*) FROM business').pluck();
  const largestId = connection.prepare<[], number | null>('SELECT max(id) FROM business').pluck();

  function count(filter: BusinessFilter, limit: number | null, more: Condition[] = []): number {
    const question = countingQuestion(filter, more);
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

  /** Their workers in the latest data year of each; null = known of none. */
  function workersOf(filter: BusinessFilter, more: Condition[] = []): number | null {
    const { from, where, values } = questionOf(filter, 'collect', more);
    const workers = connection
      .prepare<unknown[], number | null>(
        `SELECT sum(ifnull(workers_total, 0) + ifnull(workers_male, 0) + ifnull(workers_female, 0)) FROM business_year AS latest
         WHERE business_id IN (SELECT business.id FROM ${from} ${where})
           AND NOT EXISTS (SELECT 1 FROM business_year AS later
             WHERE later.business_id = latest.business_id AND later.year > latest.year)
           AND coalesce(workers_total, workers_male, workers_female) IS NOT NULL`,
      )
      .pluck()
      .get(...values);
    return workers ?? null;
  }

  /** How many fit, and their workers in the latest data year of each. */
  function totals(filter: BusinessFilter): Totals {
    const total = count(filter, null);
    return { total, workers: total > workersUpTo ? null : workersOf(filter) };
  }

  return {
    /** How many fit, counted up to a limit: then `exact` is false and there are at least so many. */
    upToLimit(filter: BusinessFilter): { total: number; exact: boolean } {
      const { isAll, readsText, readsFound } = countingQuestion(filter);
      const limit = readsText || readsFound ? readAtMost : countedAtMost;
      const total = count(filter, limit + 1);
      return isAll || total <= limit ? { total, exact: true } : { total: limit, exact: false };
    },
    totals,
    isLarge: (): boolean => (largestId.get() ?? 0) > largeFrom,
    /** The same; where the text of every row has to be read, other questions are answered in between. */
    async totalsInPieces(filter: BusinessFilter): Promise<Totals> {
      if (!countingQuestion(filter).readsAll) return totals(filter);
      const sum: Totals = { total: 0, workers: null };
      const end = largestId.get() ?? 0;
      for (let from = 1; from <= end; from += readAtOnce) {
        const piece = { sql: 'business.id BETWEEN ? AND ?', values: [from, from + readAtOnce - 1] };
        sum.total += count(filter, null, [piece]);
        if (sum.total <= workersUpTo) {
          const workers = workersOf(filter, [piece]);
          if (workers !== null) sum.workers = (sum.workers ?? 0) + workers;
        }
        await new Promise(setImmediate);
        if (!connection.open) break;
      }
      return { ...sum, workers: sum.total > workersUpTo ? null : sum.workers };
    },
  };
}
