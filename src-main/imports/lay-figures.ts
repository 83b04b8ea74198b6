import type { YearFigures } from '../businesses/year-repository.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { Problem } from '../rules/problem.ts';
import { disagrees, settleWorkers, type Workers } from '../rules/workers.ts';
import type { FieldChange } from './field-changes.ts';
import { type FiguresOfYear, type GivenFigures, workersDisagree } from './read-figures.ts';
import type { RegisterEntry } from './register-index.ts';

type Figure = keyof GivenFigures;

const labels: Record<Figure, string> = {
  workersMale: 'Tenaga kerja L',
  workersFemale: 'Tenaga kerja P',
  workersTotal: 'Jumlah tenaga kerja',
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
  workersTotal: null,
  investment: null,
  productionCapacity: null,
  productionUnit: '',
  productionValue: null,
  annualTurnover: null,
});

/**
 * Lays the figures that a row gives over those known of that year; other years stay as they are. Answers what changes,
 * and what does not fit what is known; the entry keeps which years the commit has to write. `fillsOnly` as in layOver.
 */
export function layFigures(
  entry: RegisterEntry,
  { year, given }: FiguresOfYear,
  fillsOnly: boolean,
): { changes: FieldChange[]; problems: Problem[] } {
  const known = entry.years?.find((one) => one.year === year) ?? unknownFigures(year);
  const { workers, problems } = layWorkers(known, given, fillsOnly);
  const changes: FieldChange[] = [];
  const laid: YearFigures = { ...known, ...workers };
  for (const field of Object.keys({ ...workers, ...given }) as Figure[]) {
    const value = field in workers ? workers[field as keyof Workers] : given[field];
    if (value === undefined || value === null || same(known[field], value)) continue;
    if (fillsOnly && known[field] !== null && known[field] !== '') continue;
    Object.assign(laid, { [field]: value });
    changes.push({
      field: field === 'workersTotal' ? 'workers' : field,
      label: `${labels[field]} ${year}`,
      before: shown(known[field]),
      after: shown(value),
    });
  }
  if (changes.length === 0) return { changes, problems };
  const others = (entry.years ?? []).filter((one) => one.year !== year);
  entry.years = [...others, laid];
  entry.changedYears ??= new Set();
  entry.changedYears.add(year);
  return { changes, problems };
}

/** Men, women and all of them belong together: what one list says of all, another may say of men and women. */
function layWorkers(
  known: YearFigures,
  given: GivenFigures,
  fillsOnly: boolean,
): { workers: Workers; problems: Problem[] } {
  const laid = (field: keyof Workers): number | null =>
    (fillsOnly ? (known[field] ?? given[field]) : (given[field] ?? known[field])) ?? null;
  const workers: Workers = {
    workersMale: laid('workersMale'),
    workersFemale: laid('workersFemale'),
    workersTotal: laid('workersTotal'),
  };
  const isToldHere = given.workersTotal !== undefined && disagrees(workers);
  return { workers: settleWorkers(workers), problems: isToldHere ? [workersDisagree(workers)] : [] };
}

type Value = string | number | null | undefined;

const same = (before: Value, after: Value): boolean =>
  typeof before === 'string' && typeof after === 'string'
    ? before.toLowerCase() === after.toLowerCase()
    : before === after;

const shown = (value: Value): string => (typeof value === 'number' ? formatNumber(value) : (value ?? ''));
