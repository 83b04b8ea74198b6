import {
  hashKey,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { Failure, Result } from '../../src-main/contract/result.ts';
import { office } from './office-client.ts';
import type { AnswerOf, Feature, InputOf, ProcedureOf } from './procedure-types.ts';

/** Carries an expected failure through react-query, which knows thrown errors only. */
class OfficeFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

const failureOf = (error: unknown): Failure | null => {
  if (error === null || error === undefined) return null;
  if (error instanceof OfficeFailure) return error.failure;
  return {
    code: 'window.exception',
    message: 'Terjadi kesalahan pada layar ini. Muat ulang, lalu coba lagi.',
  };
};

type AnyProcedure = (input: unknown) => Promise<Result<unknown>>;

const procedureOf = (feature: Feature, name: string): AnyProcedure =>
  (office[feature] as unknown as Record<string, AnyProcedure>)[name] as AnyProcedure;

const ask = async (feature: Feature, name: string, input: unknown): Promise<unknown> => {
  const result = await procedureOf(feature, name)(input);
  if (!result.ok) throw new OfficeFailure(result.error);
  return result.value;
};

export interface Answer<T> {
  /** The answer, or the one before while a new question is under way. */
  data: T | undefined;
  failure: Failure | null;
  /** True until the first answer. */
  loading: boolean;
  /** True while a newer answer is under way. */
  refreshing: boolean;
  reload: () => void;
}

/** Asks a question and keeps its answer fresh. `enabled: false` waits; `keep: false` forgets the answer before. */
export function useAnswer<F extends Feature, P extends ProcedureOf<F>>(
  feature: F,
  procedure: P,
  input: InputOf<F, P>,
  options: { enabled?: boolean; keep?: boolean } = {},
): Answer<AnswerOf<F, P>> {
  const query = useQuery({
    queryKey: [feature, procedure, input],
    queryFn: () => ask(feature, procedure, input) as Promise<AnswerOf<F, P>>,
    enabled: options.enabled ?? true,
    placeholderData: options.keep === false ? undefined : keepPreviousData,
  });
  const { refetch } = query;
  const reload = useCallback(() => void refetch(), [refetch]);
  return {
    data: query.data as AnswerOf<F, P> | undefined,
    failure: failureOf(query.error),
    loading: query.isPending && query.fetchStatus !== 'idle',
    refreshing: query.isFetching,
    reload,
  };
}

/** Asks a question that a screen will ask when it is opened, unless its answer is there: then it opens with it. */
export const prefetchAnswer = <F extends Feature, P extends ProcedureOf<F>>(
  queries: QueryClient,
  feature: F,
  procedure: P,
  input: InputOf<F, P>,
): Promise<void> =>
  queries.prefetchQuery({
    queryKey: [feature, procedure, input],
    queryFn: () => ask(feature, procedure, input),
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface Pages<T> extends Answer<T[]> {
  /** The first page's answer, for totals. */
  first: T | undefined;
  hasMore: boolean;
  loadMore: () => void;
}

/** Asks page after page: `inputFor(cursor)` begins with null, `nextOf(page)` gives the next cursor or null. */
export function usePages<F extends Feature, P extends ProcedureOf<F>, Cursor extends string | number>(
  feature: F,
  procedure: P,
  question: unknown,
  inputFor: (cursor: Cursor | null) => InputOf<F, P>,
  nextOf: (page: AnswerOf<F, P>) => Cursor | null,
): Pages<AnswerOf<F, P>> {
  const query = useInfiniteQuery({
    queryKey: [feature, procedure, 'pages', question],
    queryFn: ({ pageParam }) =>
      ask(feature, procedure, inputFor(pageParam as Cursor | null)) as Promise<AnswerOf<F, P>>,
    initialPageParam: null as Cursor | null,
    getNextPageParam: (page) => nextOf(page as AnswerOf<F, P>),
    placeholderData: keepPreviousData,
  });
  const { refetch, fetchNextPage, isFetchingNextPage, hasNextPage } = query;
  const pages = query.data?.pages as AnswerOf<F, P>[] | undefined;
  const reload = useCallback(() => void refetch(), [refetch]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    data: pages,
    first: pages?.[0],
    failure: failureOf(query.error),
    loading: query.isPending,
    refreshing: query.isFetching,
    reload,
    hasMore: hasNextPage,
    loadMore,
  };
}

export interface ActionOptions<Input, Output> {
  onDone?: (value: Output, input: Input) => void;
  /** Features whose answers are asked again; leave out for the action's own feature. Beranda, cards, Riwayat and the trash always are. */
  invalidates?: Feature[];
}

export interface Action<Input, Output> {
  /** Runs it. The result is given back, too, for callers that go on from it. Never throws. */
  run: (input: Input) => Promise<Result<Output>>;
  busy: boolean;
  failure: Failure | null;
  /** The failure's words for a field of the input. */
  fieldError: (field: string) => string | undefined;
  forget: () => void;
}

/** Something that changes data: a save, a removal, a job. */
export function useAction<F extends Feature, P extends ProcedureOf<F>>(
  feature: F,
  procedure: P,
  options: ActionOptions<InputOf<F, P>, AnswerOf<F, P>> = {},
): Action<InputOf<F, P>, AnswerOf<F, P>> {
  const queries = useQueryClient();
  const { onDone, invalidates } = options;
  const mutation = useMutation({
    mutationFn: (input: InputOf<F, P>) => ask(feature, procedure, input) as Promise<AnswerOf<F, P>>,
    onSuccess: (value, input) => {
      const features = new Set<Feature>([
        ...(invalidates ?? [feature]),
        'home',
        'businessCards',
        'history',
        'changes',
      ]);
      for (const name of features) void queries.invalidateQueries({ queryKey: [name] });
      onDone?.(value, input);
    },
  });
  const { mutateAsync, reset } = mutation;
  const failure = failureOf(mutation.error);
  const underWay = useRef<{ input: InputOf<F, P>; result: Promise<Result<AnswerOf<F, P>>> } | null>(null);
  const run = useCallback(
    (input: InputOf<F, P>): Promise<Result<AnswerOf<F, P>>> => {
      // Ctrl+Enter twice, before the screen could be drawn as busy: what is asked twice at once is done once.
      const before = underWay.current;
      if (before && hashKey([before.input]) === hashKey([input])) return before.result;
      const result = mutateAsync(input)
        .then((value): Result<AnswerOf<F, P>> => ({ ok: true, value }))
        .catch((error): Result<AnswerOf<F, P>> => {
          return { ok: false, error: failureOf(error) ?? { code: 'window.exception', message: '' } };
        })
        .finally(() => {
          if (underWay.current?.result === result) underWay.current = null;
        });
      underWay.current = { input, result };
      return result;
    },
    [mutateAsync],
  );
  return useMemo(
    () => ({
      run,
      busy: mutation.isPending,
      failure,
      fieldError: (field: string) => failure?.fields?.[field],
      forget: reset,
    }),
    [run, mutation.isPending, failure, reset],
  );
}
