import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Failure, Result } from '../../src-main/contract/result.ts';
import { type LongPages, pageSize, pageToAsk, type Range, rowAt } from './long-pages.ts';

/** Milliseconds after an answer until the pages below it are fetched: the next key of a search goes first. */
const calm = 150;

export interface LongPage<Row> {
  rows: Row[];
  total: number;
  exact: boolean;
  next: string | null;
}

export interface PageRequest {
  after: string | null;
  skip: number;
  total: number | null;
  limit: number;
}

type Ask<Row> = (request: PageRequest) => Promise<Result<LongPage<Row>>>;

export interface LongList<Row> {
  /** What the rows answer: the question as text. */
  question: string;
  /** How many rows there are; at least so many while `exact` is false. */
  total: number;
  exact: boolean;
  /** The row of that index; undefined until its page is there. */
  at: (index: number) => Row | undefined;
  /** Tells which rows are on screen: their pages and the next ones are fetched. */
  show: (first: number, last: number) => void;
  failure: Failure | null;
  loading: boolean;
  reload: () => void;
}

/** A question as `LongList.question` names it. */
export const questionKey = (question: unknown): string => JSON.stringify(question);

const firstPage = <Row>(feature: string, question: unknown, ask: () => Ask<Row>) => {
  const key = questionKey(question);
  return {
    queryKey: [feature, 'long-list', key],
    queryFn: async () => ({
      key,
      result: await ask()({ after: null, skip: 0, total: null, limit: pageSize }),
    }),
    // Equal first rows do not mean equal rows further down: every answer begins anew.
    structuralSharing: false as const,
  };
};

/** Fetches the first rows before the list is opened, unless they are there and fresh. */
export const prefetchLongList = <Row>(
  queries: QueryClient,
  feature: string,
  question: unknown,
  ask: Ask<Row>,
): Promise<void> => queries.prefetchQuery(firstPage(feature, question, () => ask));

/**
 * A list too long to hold: pages are fetched where the officer looks, by the cursor of the page before or by a jump. It is asked
 * anew when its question changes or when its feature's answers are invalidated.
 */
export function useLongList<Row>(feature: string, question: unknown, ask: Ask<Row>): LongList<Row> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  const held = useRef<{ of: object | null; pages: LongPages<Row> | null }>({ of: null, pages: null });

  const query = useQuery({
    ...firstPage(feature, question, () => latestAsk.current),
    placeholderData: keepPreviousData,
  });
  const answer = query.data;
  const first = answer?.result.ok ? answer.result.value : null;
  if (answer && first && held.current.of !== answer) {
    const old = held.current.pages;
    const pages: LongPages<Row> = {
      question: answer.key,
      total: first.total,
      exact: first.exact,
      pages: new Map([[0, first.rows]]),
      next: new Map([[0, first.next]]),
      asked: new Set([0]),
      underWay: 0,
      before: old?.question === answer.key ? { ...old, before: null } : null,
    };
    held.current = { of: answer, pages };
  }
  const range = useRef<Range>({ first: 0, last: 0, around: false });

  const fetchWanted = useCallback(() => {
    const { pages } = held.current;
    const page = pages && pageToAsk(pages, range.current);
    if (!pages || page === null) return;
    pages.asked.add(page);
    pages.underWay++;
    const after = pages.next.get(page - 1) ?? null;
    const skip = after === null ? page * pageSize : 0;
    const total = pages.exact ? pages.total : null;
    void latestAsk.current({ after, skip, total, limit: pageSize }).then((result) => {
      pages.underWay--;
      if (!result.ok) {
        pages.asked.delete(page);
        return;
      }
      pages.pages.set(page, result.value.rows);
      pages.next.set(page, result.value.next);
      if (held.current.pages !== pages) return;
      redraw();
      fetchWanted();
    });
    fetchWanted();
  }, []);

  const show = useCallback(
    (firstShown: number, lastShown: number) => {
      const isScrolled = firstShown !== range.current.first;
      range.current = {
        first: firstShown,
        last: lastShown,
        around: range.current.around || isScrolled,
      };
      fetchWanted();
    },
    [fetchWanted],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer asks again for what is on screen.
  useEffect(() => {
    range.current = { ...range.current, around: false };
    fetchWanted();
    const later = setTimeout(() => {
      range.current = { ...range.current, around: true };
      fetchWanted();
    }, calm);
    return () => clearTimeout(later);
  }, [answer, fetchWanted]);

  const { pages } = held.current;
  const at = useCallback((index: number) => rowAt(pages, index), [pages]);
  const { refetch } = query;
  return {
    question: answer?.key ?? '',
    total: first?.total ?? 0,
    exact: first?.exact ?? true,
    at,
    show,
    failure: answer && !answer.result.ok ? answer.result.error : null,
    loading: query.isPending,
    reload: useCallback(() => void refetch(), [refetch]),
  };
}
