import { parseAmount } from '../rules/money.ts';
import { parseCount, parsePercent, parseQuantity, parseYear } from '../rules/numbers.ts';
import { makeProblem, type Parsed, type Problem } from '../rules/problem.ts';
import { type Scale, suggestScale } from '../rules/scale.ts';
import { cellOf, type RawRow } from './raw-rows.ts';

/** The figures of one year, as far as they are used now: checked, and the scale that they suggest. */
export interface ReadFigures {
  scale: Scale | null;
  problems: Problem[];
}

/** Reads workers, investment, capacity and turnover. A 0 of workers or investment means unknown in real lists. */
export function readFigures(raw: RawRow): ReadFigures {
  const problems: Problem[] = [];
  const take = (parsed: Parsed<number | null>): number | null => {
    if (!parsed.ok) problems.push(parsed.problem);
    return parsed.ok ? parsed.value : null;
  };
  const count = (field: string) => take(parseCount(cellOf(raw, field).value, field));
  const amount = (field: string) => {
    const { value, style, multiplier } = cellOf(raw, field);
    return take(parseAmount(value, style, { field, multiplier }));
  };
  const male = count('workersMale');
  const female = count('workersFemale');
  const total = count('workers');
  const workers = total || (male ?? 0) + (female ?? 0) || null;
  const investment = amount('investment') || null;
  amount('productionValue');
  amount('annualTurnover');
  const capacity = cellOf(raw, 'productionCapacity');
  take(parseQuantity(capacity.value, capacity.style, 'productionCapacity'));
  const share = cellOf(raw, 'exportShare');
  take(parsePercent(share.value, 'exportShare', share.isPercentage));
  take(parseYear(cellOf(raw, 'dataYear').value, 'dataYear'));
  return { scale: suggestScale(workers, investment), problems };
}

/** Tells the suggestion; the program never sets the scale itself. */
export const scaleSuggested = (scale: Scale): Problem =>
  makeProblem(
    'scale-suggested',
    'scale',
    '',
    `Menurut tenaga kerja dan investasinya, skalanya ${scale}. Tetapkan pada data pelaku usaha.`,
  );
