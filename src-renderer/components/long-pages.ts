/** Rows of a page; small, because a page must be on screen within a few milliseconds. */
export const pageSize = 50;

/** Pages that the main process is asked for at once; more would only stand before those that are wanted next. */
const atOnce = 2;

/** The pages of one question that are there or under way. */
export interface LongPages<Row> {
  question: string;
  total: number;
  exact: boolean;
  pages: Map<number, Row[]>;
  next: Map<number, string | null>;
  asked: Set<number>;
  underWay: number;
  /** The same question before it was asked again: shown until the new pages are there. */
  before: LongPages<Row> | null;
}

const pageOf = (index: number): number => Math.floor(index / pageSize);

/** The row of an index, or the one before that is still shown. */
export const rowAt = <Row>(pages: LongPages<Row> | null, index: number): Row | undefined =>
  pages?.pages.get(pageOf(index))?.[index % pageSize] ??
  pages?.before?.pages.get(pageOf(index))?.[index % pageSize];

export interface Range {
  first: number;
  last: number;
  /** True = the pages round those on screen are wanted, too. */
  around: boolean;
}

/**
 * The page to ask for next, null when none is wanted or enough are under way. Those on screen go first, then the ones that
 * scrolling down meets. Pages that were passed by are never asked for.
 */
export function pageToAsk<Row>(pages: LongPages<Row>, { first, last, around }: Range): number | null {
  if (pages.underWay >= atOnce) return null;
  const [from, to] = [pageOf(first), pageOf(last)];
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (around) wanted.push(to + 1, from - 1, to + 2);
  const end = pageOf(Math.max(0, pages.total - 1));
  return wanted.find((page) => page >= 0 && page <= end && !pages.asked.has(page)) ?? null;
}
