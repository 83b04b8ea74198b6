import type { QueryClient } from '@tanstack/react-query';
import type { BusinessFilter, BusinessRow, BusinessSort } from '../../src-main/contract/business-list.ts';
import { office } from '../app/office-client.ts';
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

/** Fetches the first rows as the list was left, while another screen is looked at: then it opens with its rows. */
export function prefetchRegister(queries: QueryClient): Promise<void> {
  const { filter, search, sort } = rememberedView();
  const question: RegisterQuestion = { filter: { ...filter, search }, sort };
  return prefetchLongList<BusinessRow>(queries, 'businesses', question, askRegister(question));
}
