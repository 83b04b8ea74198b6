import { type BusinessFilter, businessFilter } from '../../src-main/contract/business-list.ts';

/** A filter of these parts; the rest is open. */
export const filterOf = (part: Partial<BusinessFilter> = {}): BusinessFilter => businessFilter.parse(part);

/** The question of the first page, for the handler, which gets what the contract has filled in. */
export const firstPage = {
  filter: filterOf(),
  sort: { by: 'owner' as const, descending: false },
  after: null,
  skip: 0,
  total: null,
  limit: 100,
};
