import { createBusinessList } from '../../../src-main/businesses/business-list.ts';
import {
  type BusinessFilter,
  type BusinessSort,
  businessFilter,
} from '../../../src-main/contract/business-list.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { type Figure, job, notMeasured } from '../harness.ts';
import { registerAt } from '../register-at.ts';

const owner: BusinessSort = { by: 'owner', descending: false };
const rows = 100;
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
const begun = (from: number, to: number) =>
  typed.flatMap((text) =>
    Array.from({ length: to - from + 1 }, (_, more) => text.slice(0, from + more)).filter(
      (part, index, all) => part.length >= from && part !== all[index - 1],
    ),
  );

function openList(file: string) {
  const connection = connect(file);
  const list = createBusinessList(connection);
  const page = (
    part: Partial<BusinessFilter>,
    more: { sort?: BusinessSort; after?: string | null; skip?: number; total?: number | null } = {},
  ) =>
    list.page({
      filter: businessFilter.parse(part),
      sort: owner,
      after: null,
      skip: 0,
      total: null,
      limit: rows,
      ...more,
    });
  /** What a search is without an index: both names read, counted, and the first page of them. */
  const like = (text: string) => {
    const where = "WHERE owner_name LIKE '%' || @text || '%' OR business_name LIKE '%' || @text || '%'";
    connection.prepare(`SELECT count(*) FROM business ${where}`).get({ text });
    connection.prepare(`SELECT * FROM business ${where} ORDER BY owner_name, id LIMIT ${rows}`).all({ text });
  };
  const offset = (skip: number) =>
    connection.prepare(`SELECT * FROM business ORDER BY owner_name, id LIMIT ${rows} OFFSET ?`).all(skip);
  return { connection, page, like, offset };
}

/** Questions of which only the time is told. */
const others: Record<string, Partial<BusinessFilter>> = {
  'one district': { districtCodes: ['33.03.05'] },
  'status and scale': { statuses: ['aktif'], scales: ['kecil'] },
  'without phone, women, one sector': { missing: ['phone'], genders: ['P'], sectorIds: [1] },
  'search within one district': { districtCodes: ['33.03.05'], search: 'sri' },
};

export default job({
  title: 'The list of the register',
  about:
    'In SQLite as the window asks it: pages of 100 rows with their villages and sectors, a search with its count. LIKE reads the two names only, where the search has product, NIK, NIB, phone and village as well.',
  async measure({ sizes, compare, growth }) {
    const searches: Figure[] = [];
    const pages: Figure[] = [];
    for (const count of sizes) {
      const { connection, page, like, offset } = openList(await registerAt(count));
      const size = count.toLocaleString('en-US');
      const words = begun(3, 8);
      // LIKE is too slow at a million to be asked every word.
      const everyOther = count > 100_000 ? 5 : 1;
      searches.push(
        await compare({
          what: `search part of a name, ${size}`,
          rounds: words.length,
          target: { at: 'p95', most: count > 100_000 ? 10 : 2 },
          variants: {
            ours: (round) => page({ search: words[round] ?? '' }),
            LIKE: (round) => (round % everyOther === 0 ? like(words[round] ?? '') : notMeasured),
          },
        }),
      );
      for (const letters of [1, 2])
        await compare({
          what: `search of ${letters} letter${letters === 1 ? '' : 's'}, ${size}`,
          rounds: typed.length,
          variants: { ours: (round) => page({ search: typed[round]?.slice(0, letters) ?? '' }) },
        });
      const { total } = page({});
      const places = Array.from({ length: 40 }, (_, index) => Math.floor((total * (index + 0.5)) / 40));
      const cursors = places.map((skip) => page({}, { skip, total }).next);
      pages.push(
        await compare({
          what: `any next page, ${size}`,
          rounds: places.length,
          target: { at: 'median', most: 1.2, of: 'first page' },
          variants: {
            ours: (round) => page({}, { after: cursors[round] ?? null, total }),
            'first page': () => page({}, { total }),
            OFFSET: (round) => offset(places[round] ?? 0),
          },
        }),
      );
      await compare({
        what: `jump to anywhere, ${size}`,
        rounds: places.length,
        variants: { ours: (round) => page({}, { skip: places[round] ?? 0, total }) },
      });
      await compare({
        what: `first page with its count, ${size}`,
        rounds: 20,
        variants: { ours: () => page({}) },
      });
      for (const [what, filter] of Object.entries(others))
        await compare({ what: `${what}, ${size}`, variants: { ours: () => page(filter) } });
      connection.close();
    }
    growth('search at 1,000,000 beside 43,358', searches[0], searches[1], 4);
    growth('a page at 1,000,000 beside 43,358', pages[0], pages[1], 4);
  },
});
