import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Failure, Result } from '../../src-main/contract/result.ts';

/** Rows of a page; small, because a page must be on screen within a few milliseconds. */
export const pageSize = 50;

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

export interface LongList<Row> {
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

interface Store<Row> {
  question: string;
  pages: Map<number, Row[]>;
  next: Map<number, string | null>;
  asked: Set<number>;
  /** The same question before it was asked again: shown until the new pages are there. */
  before: Store<Row> | null;
}

/** Rows of the list that are still shown of a store, or of the one before. */
const rowOf = <Row>(store: Store<Row> | null, index: number): Row | undefined =>
  store?.pages.get(Math.floor(index / pageSize))?.[index % pageSize] ??
  store?.before?.pages.get(Math.floor(index / pageSize))?.[index % pageSize];

/**
 * A list too long to hold: pages are fetched where the officer looks, by the cursor of the page before or by a jump. It is asked
 * anew when its question changes or when its feature's answers are invalidated.
 */
export function useLongList<Row>(
  feature: string,
  question: unknown,
  ask: (request: PageRequest) => Promise<Result<LongPage<Row>>>,
): LongList<Row> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const key = JSON.stringify(question);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  const store = useRef<{ of: object | null; store: Store<Row> | null }>({ of: null, store: null });

  const query = useQuery({
    queryKey: [feature, 'long-list', key],
    queryFn: async () => ({
      key,
      result: await latestAsk.current({ after: null, skip: 0, total: null, limit: pageSize }),
    }),
    placeholderData: keepPreviousData,
    // Equal first rows do not mean equal rows further down: every answer begins a new store.
    structuralSharing: false,
  });
  const answer = query.data;
  const first = answer?.result.ok ? answer.result.value : null;
  if (answer && first && store.current.of !== answer) {
    const old = store.current.store;
    const made: Store<Row> = {
      question: answer.key,
      pages: new Map([[0, first.rows]]),
      next: new Map([[0, first.next]]),
      asked: new Set([0]),
      before: old?.question === answer.key ? { ...old, before: null } : null,
    };
    store.current = { of: answer, store: made };
  }
  const total = first?.total ?? 0;
  const exact = first?.exact ?? true;
  const range = useRef({ first: 0, last: 0 });

  const fetchAround = useCallback(() => {
    const now = store.current.store;
    if (!now) return;
    const from = Math.max(0, Math.floor(range.current.first / pageSize) - 1);
    const to = Math.min(
      Math.floor(range.current.last / pageSize) + 2,
      Math.floor(Math.max(0, total - 1) / pageSize),
    );
    for (let page = from; page <= to; page++) {
      if (now.asked.has(page)) continue;
      now.asked.add(page);
      const cursor = now.next.get(page - 1) ?? null;
      void latestAsk
        .current({
          after: cursor,
          skip: cursor === null ? page * pageSize : 0,
          total: exact ? total : null,
          limit: pageSize,
        })
        .then((result) => {
          if (!result.ok) {
            now.asked.delete(page);
            return;
          }
          now.pages.set(page, result.value.rows);
          now.next.set(page, result.value.next);
          if (store.current.store === now) redraw();
        });
    }
  }, [total, exact]);

  const show = useCallback(
    (firstShown: number, lastShown: number) => {
      range.current = { first: firstShown, last: lastShown };
      fetchAround();
    },
    [fetchAround],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer asks again for what is on screen.
  useEffect(fetchAround, [answer, fetchAround]);

  const current = store.current.store;
  const at = useCallback((index: number) => rowOf(current, index), [current]);
  const { refetch } = query;
  return {
    total,
    exact,
    at,
    show,
    failure: answer && !answer.result.ok ? answer.result.error : null,
    loading: query.isPending,
    reload: useCallback(() => void refetch(), [refetch]),
  };
}
