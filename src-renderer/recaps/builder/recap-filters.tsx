import { fundSources } from '../../../src-main/contract/common.ts';
import type { RecapFilter } from '../../../src-main/contract/recap-builder.ts';
import { useAnswer } from '../../app/use-office.ts';
import { scaleWords, statusWords, unclassified } from '../../businesses/business-words.ts';
import type { FilterOption } from '../../components/filter-chips.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { MultiFilterChip } from '../../components/multi-filter-chip.tsx';
import { noFilter } from './question.ts';

const optionsOf = (words: Record<string, string>): FilterOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const named = (name: string): FilterOption => ({ value: name, label: name });

interface Props {
  filter: RecapFilter;
  onChange: (filter: RecapFilter) => void;
  /** The filters that make sense here; left out = all. */
  only?: (keyof RecapFilter)[];
}

/** What a recap counts, as chips. */
export function RecapFilters({ filter, onChange, only }: Props) {
  const districts = useAnswer('regions', 'districts', {}).data ?? [];
  const villages = useAnswer('regions', 'villages', {}).data ?? [];
  const sectors = useAnswer('sectors', 'list', {}).data ?? [];
  const programs = useAnswer('aid', 'programs', {}).data ?? [];
  const { districtCodes } = filter;
  const chips: { field: keyof RecapFilter; label: string; options: FilterOption[]; isNumber?: boolean }[] = [
    {
      field: 'districtCodes',
      label: 'Kecamatan',
      options: districts.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      field: 'villageCodes',
      label: 'Desa',
      options: villages
        .filter((village) => districtCodes.length === 0 || districtCodes.includes(village.districtCode))
        .map(({ code, name, districtName }) => ({ value: code, label: `${name}, Kec. ${districtName}` })),
    },
    {
      field: 'sectorIds',
      label: 'Komoditas',
      options: sectors.map(({ id, name }) => ({ value: String(id), label: name })),
      isNumber: true,
    },
    {
      field: 'sectorGroups',
      label: 'Kelompok komoditas',
      options: optionsOf({ unggulan: 'Unggulan', potensial: 'Potensial', lainnya: 'Lainnya' }),
    },
    {
      field: 'scales',
      label: 'Skala',
      options: [...optionsOf(scaleWords), { value: 'belum', label: unclassified }],
    },
    { field: 'statuses', label: 'Status', options: optionsOf(statusWords) },
    { field: 'fundSources', label: 'Sumber dana', options: fundSources.map(named) },
    {
      field: 'programIds',
      label: 'Program',
      options: programs.map(({ id, name, fiscalYear }) => ({
        value: String(id),
        label: `${name} (${fiscalYear})`,
      })),
      isNumber: true,
    },
  ];
  const isFiltered = Object.values(filter).some((choices) => choices.length > 0);
  return (
    <FilterChips onClear={isFiltered ? () => onChange(noFilter) : undefined}>
      {chips
        .filter(({ field }) => only?.includes(field) ?? true)
        .map(({ field, label, options, isNumber }) => (
          <MultiFilterChip
            key={field}
            label={label}
            values={filter[field].map(String)}
            options={options}
            onChange={(values) => onChange({ ...filter, [field]: isNumber ? values.map(Number) : values })}
          />
        ))}
    </FilterChips>
  );
}
