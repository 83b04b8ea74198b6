import type { YearFigures } from '../businesses/year-repository.ts';
import { parseAmount } from '../rules/money.ts';
import { parseCount, parseQuantity, parseYear } from '../rules/numbers.ts';
import { makeProblem, type Parsed, type Problem } from '../rules/problem.ts';
import { type Scale, suggestScale } from '../rules/scale.ts';
import { normalizeUnit } from '../rules/units.ts';
import { allWorkers, disagrees, settleWorkers } from '../rules/workers.ts';
import { cellName, fieldOfCell, isYearly } from './import-fields.ts';
import { cellOf, type RawRow } from './raw-rows.ts';

/** The figures of one year that a row gives; what it leaves blank is not there, so that it erases nothing. */
export type GivenFigures = Partial<Omit<YearFigures, 'year'>>;

export interface FiguresOfYear {
  year: number;
  given: GivenFigures;
}

/** The figures that a row gives, of one year or, where the sheet has columns for several, of each. */
export interface ReadFigures {
  years: FiguresOfYear[];
  /** What the newest of them suggest by Permenperin 64/2016. */
  scale: Scale | null;
  problems: Problem[];
}

/**
 * Reads workers, investment, capacity, production and turnover. A 0 means unknown in real lists; but beside women a 0 of
 * men is a true one. Columns whose headings name no year of their own are of the row's year (TAHUN DATA), else of
 * `sheetYear`.
 */
export function readFigures(raw: RawRow, sheetYear: number): ReadFigures {
  const problems: Problem[] = [];
  const rowYear = readYear(raw, problems) ?? sheetYear;
  const read = yearsOf(raw, rowYear).map((year) => ({
    year,
    given: readYearOf(raw, year, year === rowYear, problems),
  }));
  const newest = read.toSorted((a, b) => b.year - a.year);
  const workers = newest.map(({ given }) => workersIn(given)).find((count) => count !== null);
  const investment = newest.map(({ given }) => given.investment).find((amount) => amount !== undefined);
  return { years: read, scale: suggestScale(workers, investment), problems };
}

/** The years that the columns of a row are of. */
function yearsOf(raw: RawRow, rowYear: number): number[] {
  const years = new Set<number>();
  for (const cell of raw.cells.keys())
    if (isYearly('businesses', fieldOfCell(cell))) {
      const year = cell.split(':')[1];
      years.add(year === undefined ? rowYear : Number(year));
    }
  return [...years];
}

function readYearOf(raw: RawRow, year: number, isRowYear: boolean, problems: Problem[]): GivenFigures {
  /** The cell of that year, else the one that names none: that is the row's year, and a unit is that of every year. */
  const named = (field: string): string => {
    const own = cellName(field, year);
    return raw.cells.has(own) || !(isRowYear || field === 'productionUnit') ? own : field;
  };
  const take = (parsed: Parsed<number | null>): number | null => {
    if (!parsed.ok) problems.push(parsed.problem);
    return parsed.ok ? parsed.value : null;
  };
  const count = (field: string) => take(parseCount(cellOf(raw, named(field)).value, named(field)));
  const amount = (field: string) => {
    const { value, style, multiplier } = cellOf(raw, named(field));
    return take(parseAmount(value, style, { field: named(field), multiplier })) || null;
  };
  const workers = knownWorkers(count('workersMale'), count('workersFemale'), count('workers'));
  if (disagrees(workers)) problems.push(workersDisagree(workers, named('workers')));
  const capacity = cellOf(raw, named('productionCapacity'));
  const productionCapacity =
    take(parseQuantity(capacity.value, capacity.style, named('productionCapacity'))) || null;
  return withoutBlanks({
    ...settleWorkers(workers),
    investment: amount('investment'),
    productionCapacity,
    productionUnit:
      productionCapacity === null ? '' : readUnit(cellOf(raw, named('productionUnit')).shown, capacity.shown),
    productionValue: amount('productionValue'),
    annualTurnover: amount('annualTurnover'),
  });
}

type Workers = Parameters<typeof settleWorkers>[0];

/** Workers with the zeros that say nothing left out. */
function knownWorkers(male: number | null, female: number | null, total: number | null): Workers {
  const areNamed = (male ?? 0) + (female ?? 0) > 0;
  return {
    workersMale: areNamed ? male : null,
    workersFemale: areNamed ? female : null,
    workersTotal: total || null,
  };
}

const workersIn = ({ workersMale, workersFemale, workersTotal }: GivenFigures): number | null =>
  allWorkers({
    workersMale: workersMale ?? null,
    workersFemale: workersFemale ?? null,
    workersTotal: workersTotal ?? null,
  });

/** Tells that a total is not that of men and women. `field`: the cell of the total. */
export const workersDisagree = (
  { workersMale, workersFemale, workersTotal }: Workers,
  field = 'workers',
): Problem =>
  makeProblem(
    'workers-total-mismatch',
    field,
    String(workersTotal),
    `Jumlah tenaga kerja ${workersTotal} tidak sesuai dengan laki-laki ${workersMale ?? 'belum diketahui'} dan perempuan ${workersFemale ?? 'belum diketahui'}. Jumlahnya tidak diambil.`,
  );

/** The unit of its own column, else the one behind the number: "1.000 kg". */
function readUnit(own: string, capacity: string): string {
  const behind = /^\D*\d[\d.,]*\s*([a-z][a-z ./²³]*)$/i.exec(capacity)?.[1];
  return normalizeUnit(own) || normalizeUnit(behind);
}

function readYear(raw: RawRow, problems: Problem[]): number | null {
  const { value, shown } = cellOf(raw, 'dataYear');
  const parsed = parseYear(value, 'dataYear');
  if (!parsed.ok) problems.push(parsed.problem);
  else if (parsed.value !== null && parsed.value < 1900)
    problems.push(
      makeProblem('number-unreadable', 'dataYear', shown, `Tahun data "${shown}" sebelum tahun 1900.`),
    );
  else return parsed.value;
  return null;
}

const withoutBlanks = (figures: Omit<YearFigures, 'year'>): GivenFigures =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null && value !== ''));

/** Tells the suggestion; the program never sets the scale itself. */
export const scaleSuggested = (scale: Scale): Problem =>
  makeProblem(
    'scale-suggested',
    'scale',
    '',
    `Menurut tenaga kerja dan investasinya, skalanya ${scale}. Tetapkan pada data pelaku usaha.`,
  );
