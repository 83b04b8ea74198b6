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

/** Index entries that are walked for a search that has found few, before its rows are collected and sorted instead. */
const walkAhead = 100_000;
/** What counts as few: collected and sorted sooner than a million entries are walked to where they stand together. */
const few = 25_000;

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

  /**
   * Looks ahead a little: by reading rows, or by index entries alone where the search has found few. A page that does not
   * fill that way is found by the other means that never takes long.
   */
  function searchAlong(question: PageQuestion, after: Condition[], { total, exact }: Counted): number[] {
    const isFew = exact && total <= few;
    const [ahead, first, then]: [number, Way, Way] = isFew
      ? [walkAhead, 'member', 'collect']
      : [readAhead, 'walk', 'member'];
    if (question.skip > 0) return select(question, 'member', question.skip, after);
    const order = orderOf(question.sort);
    const where = after.map(({ sql }) => `WHERE ${sql}`).join('');
    const end = connection
      .prepare<unknown[], (string | number)[]>(
        `SELECT ${order.key} FROM business ${where} ORDER BY ${order.walked} LIMIT 1 OFFSET ${ahead}`,
      )
      .raw()
      .get(...after.flatMap(({ values }) => values));
    const until = end ? [{ sql: order.before, values: end }] : [];
    const ids = select(question, first, 0, [...after, ...until]);
    return ids.length === question.limit || !end ? ids : select(question, then, 0, after);
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
        ? searchAlong(question, after, { total, exact })
        : select(question, walks ? 'walk' : 'collect', skip, after);
    return backwards ? ids.reverse() : ids;
  };
}
