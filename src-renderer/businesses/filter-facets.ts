import { useMemo } from 'react';
import type { BusinessFilter, missingFields, reaches } from '../../src-main/contract/business-list.ts';
import { useAnswer } from '../app/use-office.ts';
import type { FilterOption } from '../components/filter-chips.tsx';
import { genderWords, scaleWords, statusWords, unclassified } from './business-words.ts';

/** A kind of filter: its name, its choices, and how they stand in the filter. */
export interface Facet {
  field: Exclude<keyof BusinessFilter, 'search'>;
  label: string;
  options: FilterOption[];
  /** Shown only when it is used or added: "Saringan lain". */
  further?: boolean;
}

const optionsOf = (words: Record<string, string>): FilterOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const missingWords: Record<(typeof missingFields)[number], string> = {
  nik: 'Tanpa NIK',
  village: 'Tanpa desa',
  sector: 'Tanpa komoditas',
  phone: 'Tanpa telepon',
};

const reachWords: Record<(typeof reaches)[number], string> = {
  aid: 'Bantuan',
  training: 'Pelatihan',
  facilitation: 'Fasilitasi',
};

/** All filters of the list with their choices; villages are those of the chosen districts. */
export function useFacets(filter: BusinessFilter): Facet[] {
  const districts = useAnswer('regions', 'districts', {});
  const villages = useAnswer('regions', 'villages', {});
  const sectors = useAnswer('sectors', 'list', {});
  const choices = useAnswer('businesses', 'filterChoices', {});
  return useMemo(() => {
    const { districtCodes } = filter;
    const villageOptions = (villages.data ?? [])
      .filter((village) => districtCodes.length === 0 || districtCodes.includes(village.districtCode))
      .map((village) => ({
        value: village.code,
        label: districtCodes.length === 1 ? village.name : `${village.name}, Kec. ${village.districtName}`,
      }));
    return [
      {
        field: 'districtCodes',
        label: 'Kecamatan',
        options: (districts.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
      },
      { field: 'villageCodes', label: 'Desa', options: villageOptions },
      {
        field: 'sectorIds',
        label: 'Komoditas',
        options: (sectors.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
      },
      {
        field: 'scales',
        label: 'Skala',
        options: [...optionsOf(scaleWords), { value: 'belum', label: unclassified }],
      },
      { field: 'statuses', label: 'Status', options: optionsOf(statusWords) },
      { field: 'missing', label: 'Data kurang', options: optionsOf(missingWords) },
      {
        field: 'never',
        label: 'Belum pernah',
        further: true,
        options: optionsOf(reachWords),
      },
      {
        field: 'legalForms',
        label: 'Bentuk usaha',
        further: true,
        options: (choices.data?.legalForms ?? []).map((name) => ({ value: name, label: name })),
      },
      { field: 'genders', label: 'Jenis kelamin', further: true, options: optionsOf(genderWords) },
      {
        field: 'years',
        label: 'Tahun masuk',
        further: true,
        options: (choices.data?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
      },
    ];
  }, [filter, districts.data, villages.data, sectors.data, choices.data]);
}

const numbered = new Set<Facet['field']>(['sectorIds', 'years']);

/** The filter with other choices in one facet; villages outside the chosen districts go. */
export function withChoices(filter: BusinessFilter, field: Facet['field'], values: string[]): BusinessFilter {
  const next = { ...filter, [field]: numbered.has(field) ? values.map(Number) : values } as BusinessFilter;
  if (field !== 'districtCodes' || values.length === 0) return next;
  const isInside = (village: string) => values.some((district) => village.startsWith(`${district}.`));
  return { ...next, villageCodes: next.villageCodes.filter(isInside) };
}

/** The filter in words, for the head of an export: "Kecamatan: Mrebet, Bobotsari; Status: Aktif; memuat "gula"". */
export function filterInWords(filter: BusinessFilter, facets: Facet[]): string {
  const parts = facets.flatMap(({ field, label, options }) => {
    const values = filter[field].map(String);
    if (values.length === 0) return [];
    const words = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
    return [`${label}: ${words.join(', ')}`];
  });
  const search = filter.search.trim();
  if (search !== '') parts.push(`memuat "${search}"`);
  return parts.join('; ').slice(0, 2000);
}
