import type { BusinessFilter } from '../../src-main/contract/business-list.ts';
import { goTo } from '../app/navigation.ts';
import { remember } from '../app/remembered.ts';

export const filterKey = 'businesses.list-filter';
export const searchKey = 'businesses.search';

export const noFilter: BusinessFilter = {
  search: '',
  districtCodes: [],
  villageCodes: [],
  sectorIds: [],
  scales: [],
  statuses: [],
  legalForms: [],
  genders: [],
  missing: [],
  never: [],
  years: [],
};

export const isFiltered = (filter: BusinessFilter): boolean =>
  Object.entries(filter).some(([field, value]) => field !== 'search' && value.length > 0);

/** Opens the list with this filter only: what a figure on Beranda counts. */
export const openBusinessesWith = (filter: Partial<BusinessFilter>): void => {
  remember(filterKey, { ...noFilter, ...filter, search: '' });
  remember(searchKey, filter.search ?? '');
  goTo.businesses();
};
