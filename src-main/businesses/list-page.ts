import type { BusinessFilter, BusinessSort } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { questionOf, type Way } from './list-conditions.ts';
import { orderOf } from './list-order.ts';
import { type Condition, indexQuery, searchWords } from './list-search.ts';

export interface PageQuestion {
  filter: BusinessFilter;
  sort: BusinessSort;
  after: string | null;
  skip: number;
  limit: number;
}

/** How many rows fit; at least so many where `exact` is false. */
export interface Counted {
  total: number;
  exact: boolean;
}

/** Rows that a search reads in the order of the list before it asks its index instead. */
const readAhead = 4_000;

/** The numbers of the rows of a page. */
export function createPageIds(connection: Connection) {
  const largestId = connection.prepare<[], number | null>('SELECT max(id) FROM business').pluck();

  /** Rows along an order, after a key and up to another, by one of the ways. */
  function select(
    { filter, sort, limit }: PageQuestion,
    way: Way,
    skip: number,
    bounds: Condition[],
  ): number[] {
    const order = orderOf(sort);
    const question = questionOf(filter, way, bounds);
    return connection
      .prepare<unknown[], number>(
        `SELECT business.id FROM ${question.from} ${question.where}
         ORDER BY ${way === 'collect' ? order.sorted : order.walked} LIMIT ? OFFSET ?`,
      )
      .pluck()
      .all(...question.values, limit, skip);
  }

  /** Reads ahead a little; a page that does not fill is asked of the search index. */
  function searchAlong(question: PageQuestion, after: Condition[]): number[] {
    const order = orderOf(question.sort);
    const where = after.map(({ sql }) => `WHERE ${sql}`).join('');
    const end = connection
      .prepare<unknown[], (string | number)[]>(
        `SELECT ${order.key} FROM business ${where} ORDER BY ${order.walked} LIMIT 1 OFFSET ${readAhead}`,
      )
      .raw()
      .get(...after.flatMap(({ values }) => values));
    const until = end ? [{ sql: order.before, values: end }] : [];
    const ids = question.skip === 0 ? select(question, 'walk', 0, [...after, ...until]) : [];
    if (ids.length === question.limit || (!end && question.skip === 0)) return ids;
    return select(question, 'member', question.skip, after);
  }

  /**
   * Which way costs less: to collect the rows that fit and sort them, or to walk the order past about
   * `limit * all / total` rows. A row costs about the same in both (docs/benchmarks.md).
   */
  return function idsOf(input: PageQuestion, { total, exact }: Counted): number[] {
    // A jump into the second half is walked from the end, which needs the true number of rows.
    const backwards = input.after === null && exact && input.skip > total / 2;
    const skip = backwards ? Math.max(0, total - input.skip - input.limit) : input.skip;
    const limit = backwards ? Math.min(input.limit, total - input.skip) : input.limit;
    if (limit <= 0) return [];
    const sort = { by: input.sort.by, descending: input.sort.descending !== backwards };
    const order = orderOf(sort);
    const key = order.keyOfCursor(input.after);
    const after: Condition[] = key ? [{ sql: order.after, values: key }] : [];
    const question = { ...input, sort, skip, limit };
    const walks = !exact || total * total > (largestId.get() ?? 0) * limit;
    const searches = indexQuery(searchWords(input.filter.search)) !== null;
    const ids =
      walks && searches
        ? searchAlong(question, after)
        : select(question, walks ? 'walk' : 'collect', skip, after);
    return backwards ? ids.reverse() : ids;
  };
}
