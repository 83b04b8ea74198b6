import type { QueryClient } from '@tanstack/react-query';
import type { BusinessFilter, BusinessRow, BusinessSort } from '../../src-main/contract/business-list.ts';
import { office } from '../app/office-client.ts';
import { prefetchAnswer } from '../app/use-office.ts';
import { type PageRequest, prefetchLongList } from '../components/use-long-list.ts';
import { rememberedView } from './use-business-view.ts';

/** What the list of the register asks. */
export interface RegisterQuestion {
  filter: BusinessFilter;
  sort: BusinessSort;
}

export const askRegister =
  ({ filter, sort }: RegisterQuestion) =>
  (request: PageRequest) =>
    office.businesses.list({ filter, sort, ...request });

/**
 * Fetches what the list opens with, while another screen is looked at: the first rows as it was left, and what its filters
 * offer.
 */
export async function prefetchRegister(queries: QueryClient): Promise<void> {
  const { filter, search, sort } = rememberedView();
  const question: RegisterQuestion = { filter: { ...filter, search }, sort };
  await prefetchLongList<BusinessRow>(queries, 'businesses', question, askRegister(question));
  await prefetchAnswer(queries, 'regions', 'districts', {});
  await prefetchAnswer(queries, 'regions', 'villages', {});
  await prefetchAnswer(queries, 'sectors', 'list', {});
  await prefetchAnswer(queries, 'businesses', 'filterChoices', {});
  await prefetchAnswer(queries, 'views', 'list', { screen: 'businesses' });
}
