import type { YearFigures } from '../businesses/year-repository.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { FieldChange } from './field-changes.ts';
import type { GivenFigures, ReadFigures } from './read-figures.ts';
import type { RegisterEntry } from './register-index.ts';

const labels: Record<keyof GivenFigures, string> = {
  workersMale: 'Tenaga kerja L',
  workersFemale: 'Tenaga kerja P',
  investment: 'Nilai investasi',
  productionCapacity: 'Kapasitas produksi',
  productionUnit: 'Satuan produksi',
  productionValue: 'Nilai produksi',
  annualTurnover: 'Omzet setahun',
};

const unknownFigures = (year: number): YearFigures => ({
  year,
  workersMale: null,
  workersFemale: null,
  investment: null,
  productionCapacity: null,
  productionUnit: '',
  productionValue: null,
  annualTurnover: null,
});

/**
 * Lays the figures that a row gives over those known of that year; other years stay as they are. Answers what changes;
 * the entry keeps which years the commit has to write. `fillsOnly` as in layOver.
 */
export function layFigures(
  entry: RegisterEntry,
  { year, given }: Pick<ReadFigures, 'year' | 'given'>,
  fillsOnly: boolean,
): FieldChange[] {
  const known = entry.years?.find((one) => one.year === year) ?? unknownFigures(year);
  const changes: FieldChange[] = [];
  const taken: GivenFigures = {};
  for (const field of Object.keys(given) as (keyof GivenFigures)[]) {
    const value = given[field];
    if (value === undefined || same(known[field], value)) continue;
    if (fillsOnly && known[field] !== null && known[field] !== '') continue;
    Object.assign(taken, { [field]: value });
    changes.push({
      field,
      label: `${labels[field]} ${year}`,
      before: shown(known[field]),
      after: shown(value),
    });
  }
  if (changes.length === 0) return [];
  const others = (entry.years ?? []).filter((one) => one.year !== year);
  entry.years = [...others, { ...known, ...taken }];
  entry.changedYears ??= new Set();
  entry.changedYears.add(year);
  return changes;
}

type Value = string | number | null | undefined;

const same = (before: Value, after: Value): boolean =>
  typeof before === 'string' && typeof after === 'string'
    ? before.toLowerCase() === after.toLowerCase()
    : before === after;

const shown = (value: Value): string => (typeof value === 'number' ? formatNumber(value) : (value ?? ''));
