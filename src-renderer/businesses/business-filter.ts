import type { BusinessFilter } from '../../src-main/contract/businesses.ts';
import { goTo } from '../app/navigation.ts';
import { remember, useRemembered } from '../app/remembered.ts';

const key = 'businesses.filter';

export const noFilter: BusinessFilter = {
  search: '',
  districtCode: null,
  villageCode: null,
  sectorId: null,
  scale: null,
  status: null,
};

/** The list's filter, as it was left. */
export const useBusinessFilter = () => useRemembered<BusinessFilter>(key, noFilter);

export const isFiltered = (filter: BusinessFilter): boolean =>
  Object.entries(filter).some(([field, value]) => field !== 'search' && value !== null);

/** Opens the list with this filter only: what a figure on Beranda counts. */
export const openBusinessesWith = (filter: Partial<BusinessFilter>): void => {
  remember(key, { ...noFilter, ...filter });
  goTo.businesses();
};
