import { useCallback, useMemo } from 'react';
import type {
  BusinessColumnKey,
  BusinessFilter,
  BusinessSort,
  BusinessView,
} from '../../src-main/contract/business-list.ts';
import { businessFilter, businessView } from '../../src-main/contract/business-list.ts';
import { recall, useRemembered } from '../app/remembered.ts';
import { filterKey, noFilter, searchKey } from './business-filter.ts';

export const defaultColumns: BusinessColumnKey[] = [
  'owner',
  'business',
  'nik',
  'sector',
  'village',
  'district',
  'scale',
  'phone',
  'status',
];
export const defaultSort: BusinessSort = { by: 'owner', descending: false };

interface Layout {
  columns: BusinessColumnKey[];
  widths: Record<string, number>;
  sort: BusinessSort;
}
const defaultLayout: Layout = { columns: defaultColumns, widths: {}, sort: defaultSort };

/** What the workstation remembers may come from an older version: what does not fit is forgotten. */
const sound = (layout: Layout): Layout => {
  const read = businessView.safeParse({ ...layout, filter: noFilter });
  if (!read.success) return defaultLayout;
  const { columns, widths, sort } = read.data;
  return { columns, widths, sort };
};

const soundFilter = (kept: BusinessFilter): BusinessFilter => {
  const read = businessFilter.safeParse({ ...kept, search: '' });
  return read.success ? read.data : noFilter;
};

const layoutKey = 'businesses.layout';

/** Filter, search and order as the list will open with them. */
export const rememberedView = () => ({
  filter: soundFilter(recall(filterKey, noFilter)),
  search: recall(searchKey, ''),
  sort: sound(recall(layoutKey, defaultLayout)).sort,
});

/**
 * Filter, search, columns, widths and order of the list, as they were left. The search stands apart from the filter, so
 * that a key pressed in it does not draw the filters anew.
 */
export function useBusinessView() {
  const [search, setSearch] = useRemembered(searchKey, '');
  const [keptFilter, setFilter] = useRemembered<BusinessFilter>(filterKey, noFilter);
  const [keptLayout, setLayout] = useRemembered<Layout>(layoutKey, defaultLayout);
  const filter = useMemo(() => soundFilter(keptFilter), [keptFilter]);
  const layout = useMemo(() => sound(keptLayout), [keptLayout]);
  const setColumns = useCallback(
    (columns: BusinessColumnKey[]) => setLayout({ ...layout, columns }),
    [layout, setLayout],
  );
  const setSort = useCallback((sort: BusinessSort) => setLayout({ ...layout, sort }), [layout, setLayout]);
  const setWidth = useCallback(
    (key: string, width: number) => setLayout({ ...layout, widths: { ...layout.widths, [key]: width } }),
    [layout, setLayout],
  );
  const reset = useCallback(
    () => setLayout({ ...defaultLayout, sort: layout.sort }),
    [layout.sort, setLayout],
  );
  const open = useCallback(
    (view: BusinessView) => {
      setSearch(view.filter.search);
      setFilter({ ...view.filter, search: '' });
      setLayout({ columns: view.columns, widths: view.widths, sort: view.sort });
    },
    [setSearch, setFilter, setLayout],
  );
  return { search, setSearch, filter, setFilter, ...layout, setColumns, setSort, setWidth, reset, open };
}
