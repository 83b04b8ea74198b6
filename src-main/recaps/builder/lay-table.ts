import type { RecapAnswer, RecapCell, RecapQuestion, RecapSheet } from '../../contract/recap-builder.ts';
import { dimensionWords, isPartition, measureTraits, type RecapDimension } from '../../rules/recap-facts.ts';
import { type Grid, numberAt, whole } from './grid.ts';
import { byOrder, detailHeads, type Member, type MemberNames } from './member-names.ts';

/** What may be without a member: then it is always told how many are. */
const mayLack: readonly RecapDimension[] = [
  'regency',
  'district',
  'village',
  'sector',
  'sectorGroup',
  'scale',
  'legalForm',
  'gender',
  'stage',
];

type Column = RecapSheet['columns'][number] & {
  cell: Omit<RecapCell, 'path'> | null;
  value: (path: readonly string[]) => number | null;
};

/** Orders lines and columns and names them. `earlier` is the grid of the year that is compared with. */
export function layTable(
  question: RecapQuestion,
  grid: Grid,
  earlier: Grid | null,
  namesOf: MemberNames,
): Pick<RecapSheet, 'labelHeads' | 'columns' | 'lines' | 'total'> & Pick<RecapAnswer, 'paths' | 'cells'> {
  const { rows } = question;
  const columns =
    earlier === null ? plainColumns(question, grid, namesOf) : comparedColumns(question, grid, earlier);
  const names = rows.map((dimension) => namesOf(dimension));
  const hasDetail = (dimension: RecapDimension) =>
    detailHeads[dimension] !== undefined && rows[0] !== 'district';
  const labelHeads = rows.flatMap((dimension) => [
    dimensionWords[dimension],
    ...(hasDetail(dimension) ? [detailHeads[dimension] ?? ''] : []),
  ]);
  const paths = orderedPaths(question, [grid, ...(earlier ? [earlier] : [])], names);
  const labelsOf = (path: readonly string[]) =>
    rows.flatMap((dimension, level) => {
      const key = path[level];
      const member = key === undefined ? null : names[level]?.(key);
      return [member?.label ?? '', ...(hasDetail(dimension) ? [member?.detail ?? ''] : [])];
    });
  const valuesOf = (path: readonly string[]) => columns.map((column) => column.value(path));
  return {
    labelHeads: labelHeads.length > 0 ? labelHeads : ['Wilayah kerja'],
    columns: columns.map(({ group, head, kind, adds }) => ({ group, head, kind, adds })),
    lines: paths.map((path) => ({
      level: path.length,
      labels: rows.length > 0 ? labelsOf(path) : ['Seluruhnya'],
      values: valuesOf(path),
      isUnclassified: path.at(-1) === '',
    })),
    total: valuesOf([]),
    paths,
    cells: columns.map((column) => column.cell),
  };
}

function orderedPaths(
  { rows }: RecapQuestion,
  grids: readonly Grid[],
  names: readonly ((key: string) => Member)[],
): string[][] {
  const [first, second] = rows;
  const [nameFirst, nameSecond] = names;
  if (first === undefined || !nameFirst) return [[]];
  const below = new Map<string, Set<string>>();
  for (const grid of grids)
    for (const { path } of grid.values()) {
      const [one, two] = path;
      if (one === undefined) continue;
      const parts = below.get(one) ?? new Set();
      below.set(one, parts);
      if (two !== undefined) parts.add(two);
    }
  if (mayLack.includes(first) && !below.has('')) below.set('', new Set());
  return [...below.keys()]
    .map(nameFirst)
    .sort(byOrder)
    .flatMap(({ key }) => [
      [key],
      ...(second === undefined || !nameSecond
        ? []
        : [...(below.get(key) ?? [])]
            .map(nameSecond)
            .sort(byOrder)
            .map((member) => [key, member.key])),
    ]);
}

/** Figures of several years are not added up: only a cell of one year has any. */
const isTold = (
  { rows, columns }: RecapQuestion,
  measure: RecapCell['measure'],
  path: readonly string[],
  column: string,
) =>
  measureTraits[measure].fact !== 'figures' ||
  ((!rows.includes('year') || path.length > rows.indexOf('year')) &&
    (columns !== 'year' || column !== whole));

const adds = ({ rows, columns }: RecapQuestion, measure: RecapCell['measure'], column: string): boolean =>
  isPartition(measure, rows) &&
  !(
    measureTraits[measure].fact === 'figures' &&
    (rows.includes('year') || (columns === 'year' && column === whole))
  );

function plainColumns(question: RecapQuestion, grid: Grid, namesOf: MemberNames): Column[] {
  const across = question.columns;
  const keys = new Set<string>();
  if (across !== null)
    for (const { cells } of grid.values()) for (const key of cells.keys()) if (key !== whole) keys.add(key);
  if (across !== null && mayLack.includes(across)) keys.add('');
  const nameOf = across === null ? null : namesOf(across);
  const members = nameOf === null ? [] : [...keys].map(nameOf).sort(byOrder);
  const several = question.measures.length > 1;
  const columnsOf = (key: string, label: string): Column[] =>
    question.measures.map((measure, index) => ({
      group: several ? label : '',
      head: several || across === null ? measureTraits[measure].label : label,
      kind: measureTraits[measure].kind,
      adds: adds(question, measure, key),
      cell: { column: key === whole ? null : key, measure, compared: false },
      value: (path) =>
        isTold(question, measure, path, key) ? numberAt(grid, path, key, [index, measure]) : null,
    }));
  return [
    ...members.flatMap((member) => columnsOf(member.key, member.label)),
    ...columnsOf(whole, across === null ? '' : 'Jumlah'),
  ];
}

function comparedColumns(question: RecapQuestion, grid: Grid, earlier: Grid): Column[] {
  return question.measures.flatMap((measure, index): Column[] => {
    const { label, kind } = measureTraits[measure];
    const valueIn = (from: Grid) => (path: readonly string[]) =>
      numberAt(from, path, whole, [index, measure]);
    const [now, before] = [valueIn(grid), valueIn(earlier)];
    const difference = (path: readonly string[]): number | null => {
      const [is, was] = [now(path), before(path)];
      return is === null || was === null ? null : is - was;
    };
    const common = { group: label, kind, adds: adds(question, measure, whole) };
    const cell = { column: null, measure };
    const years: Column[] = [
      { ...common, head: String(question.compareYear), cell: { ...cell, compared: true }, value: before },
      { ...common, head: String(question.year), cell: { ...cell, compared: false }, value: now },
    ];
    // Of two shares the difference tells in points; a share of a share would only puzzle.
    if (kind === 'share')
      return [...years, { ...common, head: 'Selisih', kind: 'percent', cell: null, value: difference }];
    return [
      ...years,
      { ...common, head: 'Selisih', cell: null, value: difference },
      {
        ...common,
        head: '%',
        kind: 'percent',
        adds: false,
        cell: null,
        value(path) {
          const was = before(path);
          return was === null || was === 0 ? null : ((difference(path) ?? 0) / was) * 100;
        },
      },
    ];
  });
}
