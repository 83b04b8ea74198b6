import type { RecapQuestion } from '../../contract/recap-builder.ts';
import { measureTraits, type RecapMeasure } from '../../rules/recap-facts.ts';
import type { Fact } from './fact.ts';
import type { Facts, MemberLists } from './question-facts.ts';
import { pairGroups, tally } from './tally.ts';

/** The cells of a line: by the member of the column dimension, or `whole`; a number a measure, in their order; NaN = none. */
export type Cells = Map<string, number[]>;

export interface Line {
  path: string[];
  cells: Cells;
}

/** The lines of a recap by their path (`pathKey`). Everything in it was counted on its own, also each total. */
export type Grid = Map<string, Line>;

export const whole = '\u0000';
/** With its length: the line of what is not classified has one empty member, the whole has none. */
const pathKey = (path: readonly string[]) => [path.length, ...path].join('\u0001');
export const lineOf = (grid: Grid, path: readonly string[]) => grid.get(pathKey(path));

/** What stands where nothing is counted: there is no share of nothing. */
const nothingOf = (measure: RecapMeasure) => (measureTraits[measure].way === 'share' ? Number.NaN : 0);

/** The number of a cell of a line; null where there is none. */
export function numberAt(
  grid: Grid,
  path: readonly string[],
  column: string,
  [index, measure]: readonly [number, RecapMeasure],
): number | null {
  const value = lineOf(grid, path)?.cells.get(column)?.[index] ?? nothingOf(measure);
  return Number.isNaN(value) ? null : value;
}

/** Groups of the rows of a fact, and the members that each group stands for. */
interface Grouping {
  groups: Int32Array | null;
  count: number;
  pathOf: (group: number) => string[];
}

/** Counts every cell and every total of a question for its year. */
export function countGrid(question: RecapQuestion, facts: Facts, lists: MemberLists): Grid {
  const grid: Grid = new Map();
  const put = (path: string[], column: string, measure: number, value: number): void => {
    const key = pathKey(path);
    let line = grid.get(key);
    if (!line) {
      line = { path, cells: new Map() };
      grid.set(key, line);
    }
    let cell = line.cells.get(column);
    if (!cell) {
      cell = question.measures.map(nothingOf);
      line.cells.set(column, cell);
    }
    cell[measure] = value;
  };
  const [first] = question.measures;
  if (first !== undefined) put([], whole, 0, nothingOf(first));
  for (const [kind, fact] of facts.ofMeasures(question)) {
    const levels = levelsOf(question, fact, lists);
    const across = question.columns;
    const list = across === null ? null : lists[across];
    const members = across === null || list === null ? null : fact.members(across, list);
    for (const level of levels) {
      const byColumn =
        members === null || list === null ? null : crossed(fact, level, members, list.keys.length);
      for (const [index, measure] of question.measures.entries()) {
        if (measureTraits[measure].fact !== kind) continue;
        const counting = fact.counting(measure);
        const sums = tally(fact.fits, counting, level.groups, level.count);
        for (let group = 0; group < level.count; group++)
          put(level.pathOf(group), whole, index, sums[group] as number);
        if (byColumn === null || list === null) continue;
        const cells = tally(fact.fits, counting, byColumn.groups, byColumn.pairs.length);
        for (const [group, pair] of byColumn.pairs.entries()) {
          const column = list.keys[pair % list.keys.length] as string;
          put(level.pathOf(Math.floor(pair / list.keys.length)), column, index, cells[group] as number);
        }
      }
    }
  }
  return grid;
}

function crossed(fact: Fact, level: Grouping, members: Int32Array, count: number) {
  const rows = level.groups ?? new Int32Array(fact.size);
  return pairGroups(fact.fits, rows, level.count, members, count);
}

/** The whole; the groups of the first dimension that occur; those of both together. */
function levelsOf({ rows }: RecapQuestion, fact: Fact, lists: MemberLists): Grouping[] {
  const levels: Grouping[] = [{ groups: null, count: 1, pathOf: () => [] }];
  const [first, second] = rows;
  if (first === undefined) return levels;
  const one = lists[first];
  const ofFirst = fact.members(first, one);
  const flat = pairGroups(fact.fits, ofFirst, one.keys.length, new Int32Array(fact.size), 1);
  levels.push({
    groups: flat.groups,
    count: flat.pairs.length,
    pathOf: (group) => [one.keys[flat.pairs[group] as number] as string],
  });
  if (second === undefined) return levels;
  const two = lists[second];
  const ofSecond = fact.members(second, two);
  const both = pairGroups(fact.fits, ofFirst, one.keys.length, ofSecond, two.keys.length);
  levels.push({
    groups: both.groups,
    count: both.pairs.length,
    pathOf(group) {
      const pair = both.pairs[group] as number;
      return [
        one.keys[Math.floor(pair / two.keys.length)] as string,
        two.keys[pair % two.keys.length] as string,
      ];
    },
  });
  return levels;
}
