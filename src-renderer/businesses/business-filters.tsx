import { useMemo } from 'react';
import type { BusinessFilter } from '../../src-main/contract/businesses.ts';
import { useAnswer } from '../app/use-office.ts';
import { FilterChip, FilterChips } from '../components/filter-chips.tsx';
import { isFiltered, noFilter } from './business-filter.ts';
import { scaleWords, statusWords, unclassified } from './business-words.tsx';

const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const scaleOptions = [...optionsOf(scaleWords), { value: 'belum', label: unclassified }];
const statusOptions = optionsOf(statusWords);

interface Props {
  filter: BusinessFilter;
  onChange: (filter: BusinessFilter) => void;
}

export function BusinessFilters({ filter, onChange }: Props) {
  const districts = useAnswer('regions', 'districts', {});
  const villages = useAnswer('regions', 'villages', {});
  const sectors = useAnswer('sectors', 'list', {});
  const set = (part: Partial<BusinessFilter>) => onChange({ ...filter, ...part });

  const districtOptions = (districts.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const sectorOptions = (sectors.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  const villageOptions = useMemo(
    () =>
      (villages.data ?? [])
        .filter((village) => !filter.districtCode || village.districtCode === filter.districtCode)
        .map((village) => ({
          value: village.code,
          label: filter.districtCode ? village.name : `${village.name}, Kec. ${village.districtName}`,
        })),
    [villages.data, filter.districtCode],
  );

  return (
    <FilterChips
      onClear={isFiltered(filter) ? () => onChange({ ...noFilter, search: filter.search }) : undefined}
    >
      <FilterChip
        label="Kecamatan"
        value={filter.districtCode}
        options={districtOptions}
        onChange={(districtCode) => set({ districtCode, villageCode: null })}
      />
      <FilterChip
        label="Desa"
        value={filter.villageCode}
        options={villageOptions}
        onChange={(villageCode) => set({ villageCode })}
      />
      <FilterChip
        label="Komoditas"
        value={filter.sectorId === null ? null : String(filter.sectorId)}
        options={sectorOptions}
        onChange={(id) => set({ sectorId: id === null ? null : Number(id) })}
      />
      <FilterChip
        label="Skala"
        value={filter.scale}
        options={scaleOptions}
        onChange={(scale) => set({ scale: scale as BusinessFilter['scale'] })}
      />
      <FilterChip
        label="Status"
        value={filter.status}
        options={statusOptions}
        onChange={(status) => set({ status: status as BusinessFilter['status'] })}
      />
    </FilterChips>
  );
}
