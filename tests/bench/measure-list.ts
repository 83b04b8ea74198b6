import { createBusinessList } from '../../src-main/businesses/business-list.ts';
import {
  type BusinessFilter,
  type BusinessSort,
  businessFilter,
} from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';

/** What of a work was measured, in milliseconds. */
export interface Measured {
  work: string;
  median: number;
  p95: number;
  runs: number;
}

const owner: BusinessSort = { by: 'owner', descending: false };
const round = (value: number) => Number(value.toFixed(2));

function measure(work: string, inputs: (() => unknown)[]): Measured {
  const times = inputs
    .map((input) => {
      const started = performance.now();
      input();
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { work, median: round(at(0.5)), p95: round(at(0.95)), runs: times.length };
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Names that an officer types, key by key. */
const typed = [
  'rahayu',
  'knalpot',
  'prasetyo',
  'gula kristal',
  'sri lestari',
  '3303',
  '08001',
  'berkah',
  'mebel',
  'wibowo',
  'batik tulis',
  'karangreja',
  'slamet',
  'anyaman bambu',
  'makmur',
];

/** Times the list of a register file in SQLite, as the window asks it: pages of 100 rows. */
export function measureList(file: string): Measured[] {
  const connection = connect(file);
  const list = createBusinessList(connection);
  const filterOf = (part: Partial<BusinessFilter>) => businessFilter.parse(part);
  const page = (
    part: Partial<BusinessFilter>,
    more: { sort?: BusinessSort; after?: string | null; skip?: number; total?: number | null } = {},
  ) =>
    list.page({
      filter: filterOf(part),
      sort: owner,
      after: null,
      skip: 0,
      total: null,
      limit: 100,
      ...more,
    });
  const all = page({});
  const searchOf = (length: number) =>
    typed
      .filter((text) => text.length >= length)
      .map((text) => () => page({ search: text.slice(0, length) }));
  const deep = list.page({
    filter: filterOf({}),
    sort: owner,
    after: null,
    skip: Math.floor(all.total * 0.7),
    total: all.total,
    limit: 100,
  });
  const sorts: BusinessSort['by'][] = ['owner', 'business', 'village', 'changed'];
  const twice = <T>(list: T[]) => [...list, ...list];
  const results = [
    measure(
      'first page with its count',
      times(40, () => () => page({})),
    ),
    ...sorts.map((by) =>
      measure(
        `first page by ${by}, descending`,
        times(20, () => () => page({}, { sort: { by, descending: true } })),
      ),
    ),
    measure(
      'next page, at 70 %',
      times(40, () => () => page({}, { after: deep.next, total: all.total })),
    ),
    measure(
      'jump to anywhere',
      times(40, (i) => () => page({}, { skip: Math.floor((all.total * i) / 40), total: all.total })),
    ),
    measure(
      'filter: one district',
      times(20, () => () => page({ districtCodes: ['33.03.05'] })),
    ),
    measure(
      'filter: status and scale',
      times(20, () => () => page({ statuses: ['aktif'], scales: ['kecil'] })),
    ),
    measure(
      'filter: without phone, women, one sector',
      times(20, () => () => page({ missing: ['phone'], genders: ['P'], sectorIds: [1] })),
    ),
    measure(
      'filter and search',
      times(20, () => () => page({ districtCodes: ['33.03.05'], search: 'sri' })),
    ),
    ...[1, 2, 3, 4, 5, 8].map((length) =>
      measure(`search of ${length} letter${length > 1 ? 's' : ''}`, twice(searchOf(length))),
    ),
    measure(
      'search of 2 rare letters',
      ['xq', 'zq', 'q7', 'ž1'].map((search) => () => page({ search })),
    ),
    measure(
      'totals with workers, all',
      times(5, () => () => list.totals(filterOf({}))),
    ),
    measure(
      'totals with workers, one district',
      times(5, () => () => list.totals(filterOf({ districtCodes: ['33.03.05'] }))),
    ),
    measure(
      'exact count of "gu"',
      times(5, () => () => list.totals(filterOf({ search: 'gu' }))),
    ),
  ];
  connection.close();
  return results;
}
