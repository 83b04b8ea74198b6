import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { BusinessFilter, BusinessRow } from '../../src-main/contract/business-list.ts';
import { useAnswer } from '../app/use-office.ts';
import type { LongList } from '../components/use-long-list.ts';

/**
 * The list with its exact number of rows, and their workers. Counting all waits until the officer stops typing: the next
 * key goes first. Until then the number is what the list itself has counted, never that of the question before.
 */
export function useTotals(list: LongList<BusinessRow>, filter: BusinessFilter) {
  const [settled] = useDebouncedValue(filter, 300);
  const isSettled = settled === filter;
  const { data } = useAnswer(
    'businesses',
    'totals',
    { filter: settled },
    { keep: false, enabled: isSettled },
  );
  const counted = isSettled ? data : undefined;
  const total = list.exact ? list.total : (counted?.total ?? list.total);
  const exact = list.exact || counted !== undefined;
  return {
    list: useMemo(() => ({ ...list, total, exact }), [list, total, exact]),
    workers: counted?.workers ?? null,
  };
}
