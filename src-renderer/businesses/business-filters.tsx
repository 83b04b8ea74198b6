import { Menu, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { BusinessFilter } from '../../src-main/contract/business-list.ts';
import chips from '../components/filter-chips.module.css';
import { FilterChips } from '../components/filter-chips.tsx';
import { MultiFilterChip } from '../components/multi-filter-chip.tsx';
import { isFiltered, noFilter } from './business-filter.ts';
import { type Facet, useFacets, withChoices } from './filter-facets.ts';

interface Props {
  filter: BusinessFilter;
  onChange: (filter: BusinessFilter) => void;
}

/** The filters as chips; those that are seldom used are added from a menu. */
export const BusinessFilters = memo(function BusinessFilters({ filter, onChange }: Props) {
  const facets = useFacets(filter);
  const [added, setAdded] = useState<Facet['field'][]>([]);
  const isShown = (facet: Facet) =>
    !facet.further || filter[facet.field].length > 0 || added.includes(facet.field);
  const hidden = facets.filter((facet) => !isShown(facet));
  const clear = () => {
    setAdded([]);
    onChange(noFilter);
  };
  return (
    <FilterChips onClear={isFiltered(filter) ? clear : undefined}>
      {facets.filter(isShown).map((facet) => (
        <MultiFilterChip
          key={facet.field}
          label={facet.label}
          values={filter[facet.field].map(String)}
          options={facet.options}
          opened={added.at(-1) === facet.field && filter[facet.field].length === 0}
          onChange={(values) => onChange(withChoices(filter, facet.field, values))}
        />
      ))}
      {hidden.length > 0 ? (
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <UnstyledButton className={chips.more} aria-label="Saringan lain" title="Saringan lain">
              <IconPlus size="1rem" stroke={1.8} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Saringan lain</Menu.Label>
            {hidden.map((facet) => (
              <Menu.Item key={facet.field} onClick={() => setAdded([...added, facet.field])}>
                {facet.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </FilterChips>
  );
});
