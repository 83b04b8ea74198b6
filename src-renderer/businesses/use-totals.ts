import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { BusinessRow } from '../../src-main/contract/business-list.ts';
import { useAnswer } from '../app/use-office.ts';
import { type LongList, questionKey } from '../components/use-long-list.ts';
import type { RegisterQuestion } from './register-question.ts';

/**
 * The list with its exact number of rows, and their workers. Counting all waits until the officer stops typing: the next
 * key goes first. A number counted is shown with the rows that it counts, never beside those of another question.
 */
export function useTotals(list: LongList<BusinessRow>, { filter, sort }: RegisterQuestion) {
  const [settled] = useDebouncedValue(filter, 300);
  const { data } = useAnswer(
    'businesses',
    'totals',
    { filter: settled },
    { keep: false, enabled: settled === filter },
  );
  const counted = list.question === questionKey({ filter: settled, sort }) ? data : undefined;
  const total = list.exact ? list.total : (counted?.total ?? list.total);
  const exact = list.exact || counted !== undefined;
  return {
    list: useMemo(() => ({ ...list, total, exact }), [list, total, exact]),
    workers: counted?.workers ?? null,
  };
}
