import { expect, test } from 'vitest';
import { createBusinessList } from '../../src-main/businesses/business-list.ts';
import { questionOf } from '../../src-main/businesses/list-conditions.ts';
import { orderOf } from '../../src-main/businesses/list-order.ts';
import { doRegisterTask } from '../../src-main/businesses/register-task.ts';
import {
  type BusinessFilter,
  type BusinessSort,
  businessSorts,
} from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';
import { filterOf, firstPage } from './list-question.ts';

const kemangkon = '33.03.01.2001';
type Question = Partial<Omit<typeof firstPage, 'after' | 'total' | 'sort'>> & {
  after?: string | null;
  total?: number | null;
  sort?: BusinessSort;
};

async function officeWith(...businesses: Parameters<typeof typedBusiness>[0][]) {
  const { handlers } = openTestOffice();
  for (const business of businesses) expectValue(await handlers.businesses.save(typedBusiness(business)));
  const find = async (filter: Partial<BusinessFilter>, more: Question = {}) =>
    expectValue(await handlers.businesses.list({ ...firstPage, ...more, filter: filterOf(filter) }));
  return { handlers, find };
}

/** A register of invented businesses, large enough that both ways of finding rows are taken. */
function register(count: number) {
  const { databaseFile, handlers } = openTestOffice();
  const connection = connect(databaseFile);
  makeRegister(connection, count);
  return { connection, handlers, list: createBusinessList(connection) };
}

test('every part of a name, number, product or village finds, two letters and one too', async () => {
  const { find } = await officeWith(
    { ownerName: 'Siti Rahayu', businessName: 'Gula Manis', product: 'gula semut', villageCode: kemangkon },
    { ownerName: 'Éko Wibowo', nik: '3303011205849002', phone: '080012345678' },
    { ownerName: 'Budi 100%', businessName: 'CV "Maju" Jaya' },
  );
  const names = async (search: string) => (await find({ search })).rows.map((row) => row.ownerName);
  expect(await names('aha')).toEqual(['Siti Rahayu']);
  expect(await names('GULA rah')).toEqual(['Siti Rahayu']);
  expect(await names('semut')).toEqual(['Siti Rahayu']);
  expect(await names('ti')).toEqual(['Siti Rahayu']);
  expect(await names('ék')).toEqual(['Éko Wibowo']);
  expect(await names('ek')).toEqual(['Éko Wibowo']);
  expect(await names('é')).toHaveLength(2);
  expect(await names('0123456')).toEqual(['Éko Wibowo']);
  expect(await names('0800-1234-5678')).toEqual(['Éko Wibowo']);
  expect(await names('33030112')).toEqual(['Éko Wibowo']);
  expect(await names('eko')).toEqual(['Éko Wibowo']);
  expect(await names('"maju"')).toEqual(['Budi 100%']);
  expect(await names('0%')).toEqual(['Budi 100%']);
  // The last letters of the whole text, and the name of the village.
  expect(await names('ya')).toEqual(['Budi 100%']);
  expect(await names('karangtengah')).toEqual([]);
  expect(await names('tidak ada')).toEqual([]);
  const village = (await find({ search: 'siti' })).rows[0]?.villageName ?? '';
  expect(await names(village)).toEqual(['Siti Rahayu']);
});

test('the search follows a change of name and of village', async () => {
  const { handlers, find } = await officeWith({ ownerName: 'Siti Rahayu' });
  const id = (await find({})).rows[0]?.id ?? 0;
  await handlers.businesses.save(typedBusiness({ id, ownerName: 'Siti Aminah', villageCode: kemangkon }));
  expect((await find({ search: 'rahayu' })).total).toBe(0);
  expect((await find({ search: 'aminah' })).total).toBe(1);
  const village = (await find({})).rows[0]?.villageName ?? '';
  expect((await find({ search: village })).total).toBe(1);
});

test.each(
  businessSorts.flatMap((by) => [
    { by, descending: false },
    { by, descending: true },
  ]),
)('pages put together are the whole list by $by, descending $descending', (sort) => {
  const { list, connection } = register(300);
  const page = (more: Question) => list.page({ ...firstPage, sort, ...more });
  const all = page({ limit: 500 }).rows;
  expect(new Set(all.map((row) => row.id)).size).toBe(300);
  const paged: number[] = [];
  let after: string | null = null;
  do {
    const next: ReturnType<typeof page> = page({ limit: 37, after });
    expect(next).toMatchObject({ total: 300, exact: true });
    paged.push(...next.rows.map((row) => row.id));
    after = next.next;
  } while (after !== null);
  expect(paged).toEqual(all.map((row) => row.id));
  // A jump shows what scrolling there shows, from either end.
  for (const skip of [0, 10, 149, 151, 250, 290, 299, 300])
    expect(page({ skip, total: 300, limit: 20 }).rows.map((row) => row.id)).toEqual(
      paged.slice(skip, skip + 20),
    );
  connection.close();
});

test.each(businessSorts)('a page by %s is a seek in its index, without sorting', (by) => {
  const { connection } = register(50);
  for (const descending of [false, true]) {
    const order = orderOf({ by, descending });
    const { from, where, values } = questionOf(
      filterOf({ statuses: ['aktif'], districtCodes: ['33.03.05'] }),
      'walk',
    );
    const key = order.keyOfCursor(order.cursorAfter(createBusinessList(connection).row(7) as never)) ?? [];
    const plan = connection
      .prepare<unknown[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT business.id FROM ${from} ${where} AND ${order.after} ORDER BY ${order.walked} LIMIT 100`,
      )
      .all(...values, ...key)
      .map((row) => row.detail)
      .join('\n');
    expect(plan).toMatch(new RegExp(`SEARCH business USING (COVERING )?INDEX ${order.index} \\(`));
    expect(plan).not.toContain('TEMP B-TREE');
  }
  connection.close();
});

test('both ways of finding, and both searches, find the same rows in the same order', () => {
  const { list, connection } = register(6_000);
  const filters: Partial<BusinessFilter>[] = [
    { search: 'sri' },
    { search: 'sl' },
    { search: 'gula ra' },
    { search: '3303' },
    { search: 'a' },
    { search: 'slamet' },
    { statuses: ['aktif'], scales: ['kecil', 'belum'] },
    { districtCodes: ['33.03.05', '33.03.06'], search: 'an' },
    { missing: ['nik', 'phone'], genders: ['P'] },
  ];
  for (const part of filters) {
    const filter = filterOf(part);
    const ids = (['collect', 'walk', 'member'] as const).map((way) => {
      const { from, where, values } = questionOf(filter, way);
      return connection
        .prepare<unknown[], number>(
          `SELECT business.id FROM ${from} ${where} ORDER BY owner_name, business.id`,
        )
        .pluck()
        .all(...values);
    });
    expect(ids[1], JSON.stringify(part)).toEqual(ids[0]);
    expect(ids[2], JSON.stringify(part)).toEqual(ids[0]);
    const paged: number[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof list.page> = list.page({ ...firstPage, filter, after, limit: 500 });
      paged.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after !== null);
    expect(paged, JSON.stringify(part)).toEqual(ids[0]);
    const total = list.totals(filter).total;
    expect(total).toBe(paged.length);
    const jump = list.page({ ...firstPage, filter, skip: Math.floor(total * 0.8), total, limit: 10 });
    expect(jump.rows.map((row) => row.id)).toEqual(paged.slice(Math.floor(total * 0.8)).slice(0, 10));
  }
  connection.close();
});

test('a count that would read every row stops early and says so', () => {
  const { list, connection } = register(4_000);
  const page = list.page({ ...firstPage, filter: filterOf({ search: 'a' }) });
  expect(page).toMatchObject({ total: 2_000, exact: false });
  expect(page.rows).toHaveLength(100);
  expect(list.totals(filterOf({ search: 'a' })).total).toBeGreaterThan(2_000);
  connection.close();
});

test('the exact count of one letter is made in pieces, between which other questions are answered', async () => {
  const { list, connection, handlers } = register(12_000);
  const filter = filterOf({ search: 'a' });
  const order: string[] = [];
  const counting = handlers.businesses.totals({ filter });
  const told = Promise.resolve(counting).then((answer) => {
    order.push('counted');
    return answer;
  });
  await new Promise(setImmediate);
  expectValue(await handlers.businesses.list({ ...firstPage, filter }));
  order.push('listed');
  expect(expectValue(await told)).toEqual(list.totals(filter));
  expect(order).toEqual(['listed', 'counted']);
  // A large register has its worker count.
  const control = { progress: () => undefined, isCancelled: () => false };
  expect(await doRegisterTask(connection, { type: 'totals', filter }, control)).toEqual({
    ok: true,
    value: { type: 'totals', ...list.totals(filter) },
  });
  connection.close();
});

test('filters combine: choices of one kind by or, kinds by and', async () => {
  const { find } = await officeWith(
    { ownerName: 'A', villageCode: kemangkon, scale: 'kecil', gender: 'P' },
    { ownerName: 'B', villageCode: kemangkon, legalForm: 'CV', phone: '080012345678' },
    { ownerName: 'C', villageCode: '33.03.02.2001', scale: 'kecil', status: 'tutup' },
    { ownerName: 'D' },
  );
  const names = async (filter: Partial<BusinessFilter>) =>
    (await find(filter)).rows.map((row) => row.ownerName);
  expect(await names({ districtCodes: ['33.03.01'] })).toEqual(['A', 'B']);
  expect(await names({ districtCodes: ['33.03.01', '33.03.02'] })).toEqual(['A', 'B', 'C']);
  expect(await names({ districtCodes: ['33.03.01'], scales: ['kecil'] })).toEqual(['A']);
  expect(await names({ scales: ['belum'] })).toEqual(['B', 'D']);
  expect(await names({ scales: ['belum', 'kecil'], statuses: ['tutup'] })).toEqual(['C']);
  expect(await names({ statuses: ['tutup', 'aktif'] })).toHaveLength(4);
  expect(await names({ villageCodes: ['33.03.02.2001'], search: 'zz' })).toEqual([]);
  expect(await names({ legalForms: ['CV'] })).toEqual(['B']);
  expect(await names({ genders: ['P'] })).toEqual(['A']);
  expect(await names({ missing: ['village'] })).toEqual(['D']);
  expect(await names({ missing: ['village', 'phone'] })).toEqual(['A', 'C', 'D']);
  expect(await names({ years: [new Date().getFullYear()] })).toHaveLength(4);
  expect(await names({ years: [1999] })).toEqual([]);
});

test('totals add up the workers of the latest data year', () => {
  const { list, connection } = register(400);
  const all = list.totals(filterOf());
  const expected = connection
    .prepare<[], number>('SELECT sum(workers_male + workers_female) FROM business_year')
    .pluck()
    .get();
  expect(all).toEqual({ total: 400, workers: expected });
  const id = connection.prepare<[], number>('SELECT business_id FROM business_year LIMIT 1').pluck().get();
  const before = list.totals(filterOf()).workers ?? 0;
  connection
    .prepare(
      'INSERT INTO business_year (business_id, year, workers_male, workers_female) SELECT business_id, 2026, workers_male + 5, workers_female FROM business_year WHERE business_id = ?',
    )
    .run(id);
  expect(list.totals(filterOf()).workers).toBe(before + 5);
  connection.close();
});
