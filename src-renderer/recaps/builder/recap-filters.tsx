import { memo } from 'react';
import type { RecapFilter } from '../../../src-main/contract/recap-builder.ts';
import {
  dimensionWords,
  type FilterField,
  filterDimensions,
  filterFields,
  knows,
  type RecapMeasure,
} from '../../../src-main/rules/recap-facts.ts';
import { useAnswer } from '../../app/use-office.ts';
import { statusWords } from '../../businesses/business-words.ts';
import { FilterChips, type FilterOption } from '../../components/filter-chips.tsx';
import { MultiFilterChip } from '../../components/multi-filter-chip.tsx';
import { noFilter } from './question.ts';

const statuses: FilterOption[] = Object.entries(statusWords).map(([value, label]) => ({ value, label }));

/** Filters that hold numbers: a chip has texts. */
const numbered: readonly FilterField[] = [
  'sectorIds',
  'programIds',
  'trainingIds',
  'facilitationKindIds',
  'stageIds',
];

interface Props {
  filter: RecapFilter;
  onChange: (filter: RecapFilter) => void;
  /** What is counted: only filters that all of these know are offered. */
  measures: readonly RecapMeasure[];
  /** A table that tells of opening and closing has no use for it. */
  withStatus?: boolean;
}

/** What a recap counts, as chips. */
export const RecapFilters = memo(function RecapFilters({
  filter,
  onChange,
  measures,
  withStatus = true,
}: Props) {
  const choices = useAnswer('recaps', 'filterChoices', {}).data ?? {};
  const { districtCodes } = filter;
  const optionsOf = (field: FilterField): FilterOption[] => {
    const all = choices[field] ?? [];
    return field === 'villageCodes' && districtCodes.length > 0
      ? all.filter(({ value }) => districtCodes.some((code) => value.startsWith(code)))
      : all;
  };
  // What is filtered stays in sight, also where a measure that was chosen since does not know it.
  const isShown = (field: FilterField) =>
    filter[field].length > 0 ||
    // The only regency of an office is no choice.
    ((field !== 'regencyCodes' || (choices.regencyCodes?.length ?? 0) > 1) &&
      measures.every((measure) => knows(measure, filterDimensions[field])));
  const isFiltered = Object.values(filter).some((chosen) => chosen.length > 0);
  return (
    <FilterChips onClear={isFiltered ? () => onChange(noFilter) : undefined}>
      {filterFields.filter(isShown).map((field) => (
        <MultiFilterChip
          key={field}
          label={dimensionWords[filterDimensions[field]]}
          values={filter[field].map(String)}
          options={optionsOf(field)}
          onChange={(values) =>
            onChange({ ...filter, [field]: numbered.includes(field) ? values.map(Number) : values })
          }
        />
      ))}
      {withStatus ? (
        <MultiFilterChip
          label="Status"
          values={filter.statuses}
          options={statuses}
          onChange={(values) => onChange({ ...filter, statuses: values as RecapFilter['statuses'] })}
        />
      ) : null}
    </FilterChips>
  );
});
