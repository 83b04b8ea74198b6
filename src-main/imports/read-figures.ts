import type { YearFigures } from '../businesses/year-repository.ts';
import { parseAmount } from '../rules/money.ts';
import { parseCount, parseQuantity, parseYear } from '../rules/numbers.ts';
import { makeProblem, type Parsed, type Problem } from '../rules/problem.ts';
import { type Scale, suggestScale } from '../rules/scale.ts';
import { normalizeUnit } from '../rules/units.ts';
import { cellOf, type RawRow } from './raw-rows.ts';

/** The figures that a row gives; what it leaves blank is not there, so that it erases nothing. */
export type GivenFigures = Partial<Omit<YearFigures, 'year'>>;

/** The figures of one year as a row gives them. */
export interface ReadFigures {
  year: number;
  given: GivenFigures;
  /** What they suggest by Permenperin 64/2016. */
  scale: Scale | null;
  problems: Problem[];
}

/**
 * Reads workers, investment, capacity, production and turnover. A 0 means unknown in real lists; but beside women a 0 of
 * men is a true one. The year is the row's own (TAHUN DATA), else `sheetYear`.
 */
export function readFigures(raw: RawRow, sheetYear: number): ReadFigures {
  const problems: Problem[] = [];
  const take = (parsed: Parsed<number | null>): number | null => {
    if (!parsed.ok) problems.push(parsed.problem);
    return parsed.ok ? parsed.value : null;
  };
  const count = (field: string) => take(parseCount(cellOf(raw, field).value, field));
  const amount = (field: string) => {
    const { value, style, multiplier } = cellOf(raw, field);
    return take(parseAmount(value, style, { field, multiplier })) || undefined;
  };
  const workers = readWorkers(count('workersMale'), count('workersFemale'), count('workers'));
  const investment = amount('investment');
  const capacity = cellOf(raw, 'productionCapacity');
  const productionCapacity =
    take(parseQuantity(capacity.value, capacity.style, 'productionCapacity')) || undefined;
  const given: GivenFigures = {
    workersMale: workers.male,
    workersFemale: workers.female,
    investment,
    productionCapacity,
    productionUnit: productionCapacity === undefined ? undefined : readUnit(raw),
    productionValue: amount('productionValue'),
    annualTurnover: amount('annualTurnover'),
  };
  return {
    year: readYear(raw, problems) ?? sheetYear,
    given: withoutBlanks(given),
    scale: suggestScale(workers.all, investment ?? null),
    problems,
  };
}

/** Men, women and all of them, each from the others where that is possible. */
function readWorkers(male: number | null, female: number | null, total: number | null) {
  const named = (male ?? 0) + (female ?? 0);
  const all = total || named || null;
  const isKnown = (own: number | null) => own !== null && (own > 0 || named > 0);
  const rest = total !== null && total >= named ? total - named : undefined;
  return {
    male: isKnown(male) ? (male ?? undefined) : named > 0 ? rest : undefined,
    female: isKnown(female) ? (female ?? undefined) : named > 0 ? rest : undefined,
    all,
  };
}

/** The unit of its own column, else the one behind the number: "1.000 kg". */
function readUnit(raw: RawRow): string | undefined {
  const own = normalizeUnit(cellOf(raw, 'productionUnit').shown);
  const behind = /^\D*\d[\d.,]*\s*([a-z][a-z ./²³]*)$/i.exec(cellOf(raw, 'productionCapacity').shown)?.[1];
  return own || normalizeUnit(behind) || undefined;
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

const withoutBlanks = (given: GivenFigures): GivenFigures =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));

/** Tells the suggestion; the program never sets the scale itself. */
export const scaleSuggested = (scale: Scale): Problem =>
  makeProblem(
    'scale-suggested',
    'scale',
    '',
    `Menurut tenaga kerja dan investasinya, skalanya ${scale}. Tetapkan pada data pelaku usaha.`,
  );
