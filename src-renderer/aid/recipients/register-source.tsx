import { Select } from '@mantine/core';
import {
  type BusinessFilter,
  type BusinessScope,
  businessFilter,
  businessView,
} from '../../../src-main/contract/business-list.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { recall } from '../../app/remembered.ts';
import { useAnswer } from '../../app/use-office.ts';
import { filterKey, noFilter, searchKey } from '../../businesses/business-filter.ts';

interface Props {
  /** 'now' = what the list of Pelaku Usaha shows; else the number of a saved view. */
  value: string | null;
  onChange: (value: string | null, scope: BusinessScope | null) => void;
}

const everythingOf = (filter: BusinessFilter): BusinessScope => ({ filter, everything: true, ids: [] });

/** What the list of Pelaku Usaha shows at the moment, as this workstation remembers it. */
function currentFilter(): BusinessFilter {
  const read = businessFilter.safeParse({
    ...recall<BusinessFilter>(filterKey, noFilter),
    search: recall(searchKey, ''),
  });
  return read.success ? read.data : noFilter;
}

function filterOfView(content: string): BusinessFilter | null {
  try {
    const view = businessView.safeParse(JSON.parse(content));
    return view.success ? view.data.filter : null;
  } catch {
    return null;
  }
}

/** Chooses many businesses at once: those of a saved view, or those that the list of Pelaku Usaha shows now. */
export function RegisterSource({ value, onChange }: Props) {
  const { data: views = [] } = useAnswer('views', 'list', { screen: 'businesses' });
  const now = currentFilter();
  const shown = useAnswer('businesses', 'totals', { filter: now });
  const filters = new Map<string, BusinessFilter>([
    ['now', now],
    ...views.flatMap(({ id, content }): [string, BusinessFilter][] => {
      const filter = filterOfView(content);
      return filter ? [[String(id), filter]] : [];
    }),
  ]);
  return (
    <Select
      label="Pelaku Usaha"
      placeholder="Pilih tampilan tersimpan"
      description="Saringan dan tampilan dibuat di layar Pelaku Usaha."
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      allowDeselect={false}
      value={value}
      onChange={(next) => {
        const filter = filters.get(next ?? '');
        onChange(next, filter ? everythingOf(filter) : null);
      }}
      data={[
        {
          value: 'now',
          label: `Yang tampil sekarang${shown.data ? ` (${formatNumber(shown.data.total)})` : ''}`,
        },
        ...views
          .filter(({ id }) => filters.has(String(id)))
          .map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
}
